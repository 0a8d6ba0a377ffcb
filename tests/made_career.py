"""A career of the tests, with whatever figures a test needs."""

from quiz.content.careers import Career, Figures


def made_career(**figures: object) -> Career:
    """Return the career, with these figures beside a profile and a level."""
    return Career(
        slug="tester",
        title="Tester",
        summary="Tries out what others wrote",
        family="it",
        group="software",
        onet="15-0000.00",
        figures=Figures.model_validate({"profile": (1, 2, 3, 4, 5, 6), "level": 3, **figures}),
    )
