"""The steps of scales in plain words: preparation, education, trends, closeness, firmness; and the UN's goals."""

from quiz.content.careers import Education
from quiz.person.firmness import FIRM, LIKELY, OPEN
from quiz.wording.language import Language


def level_ways(say: Language) -> tuple[str, ...]:
    """Return the usual ways to the preparation levels 1 to 5, in three or four words: their names everywhere."""
    _ = say.gettext
    return (
        _("Learned on the job"),
        _("Some months of training"),
        _("Trade school or practice"),
        _("A degree, mostly"),
        _("A graduate degree, mostly"),
    )


def level_meanings(say: Language) -> tuple[str, ...]:
    """Return what else holds for the preparation levels 1 to 5: each goes on from the name of its level."""
    _ = say.gettext
    return (
        _("No experience needed: days to a few months."),
        _("Up to a year, mostly after high school."),
        _("One or two years, or an apprenticeship."),
        _("Or several years of practice."),
        _("Then often years of practice."),
    )


def level_one_or_two(say: Language) -> tuple[str, str]:
    """Return the name of a level that is known as 1 to 2 only, and what else holds for it."""
    _ = say.gettext
    return _("Up to a year of training"), _("Level 1 to 2: some days, or up to a year.")


def level_plans(say: Language) -> tuple[str, ...]:
    """Return what a person who has or plans the preparation levels 1 to 5 would say of it, in the words of the ways."""
    _ = say.gettext
    return (
        _("Learn on the job"),
        _("Some months of training after high school"),
        _("Trade school, an apprenticeship or a two-year degree"),
        _("A bachelor's degree, or years of practice"),
        _("A graduate degree: a master's or a doctorate"),
    )


def education_names(say: Language) -> dict[Education, str]:
    """Return the names of the education steps, in the words of the steps of schooling."""
    _ = say.gettext
    return {
        Education.NONE: _("No diploma"),
        Education.SCHOOL: _("High school"),
        Education.COLLEGE: _("Some college, no degree"),
        Education.AWARD: _("A certificate after high school"),
        Education.ASSOCIATE: _("A two-year degree"),
        Education.BACHELOR: _("A bachelor's degree"),
        Education.MASTER: _("A master's degree"),
        Education.DOCTOR: _("A doctorate or professional degree"),
    }


def schooling_names(say: Language) -> tuple[str, ...]:
    """Return the names of the steps in which the schooling is counted that people ask for, in the order of figures."""
    _ = say.gettext
    return (
        _("High school or less"),
        _("A certificate or some college"),
        _("A two-year degree"),
        _("A bachelor's degree"),
        _("A master's degree"),
        _("A doctorate or professional degree"),
    )


def goal_names(say: Language) -> tuple[str, ...]:
    """Return the short names of the 17 UN Sustainable Development Goals."""
    _ = say.gettext
    return (
        _("No poverty"),
        _("Zero hunger"),
        _("Good health and well-being"),
        _("Quality education"),
        _("Gender equality"),
        _("Clean water and sanitation"),
        _("Affordable and clean energy"),
        _("Decent work and economic growth"),
        _("Industry, innovation and infrastructure"),
        _("Reduced inequalities"),
        _("Sustainable cities and communities"),
        _("Responsible consumption and production"),
        _("Climate action"),
        _("Life below water"),
        _("Life on land"),
        _("Peace, justice and strong institutions"),
        _("Partnerships for the goals"),
    )


def trend_bands(say: Language) -> tuple[tuple[float, str, str], ...]:
    """Return from which growth on, in percent over ten years, jobs have which arrow and are said to do what.

    All work together should grow by 3 percent from 2024 to 2034 (Bureau of Labor Statistics).
    """
    _ = say.gettext
    return (
        (7.0, "up2", _("Jobs growing fast")),
        (2.0, "up1", _("Jobs growing")),
        (-2.0, "same", _("Jobs about steady")),
        (-8.0, "down1", _("Fewer jobs")),
        (-100.0, "down2", _("Far fewer jobs")),
    )


def closeness_bands(say: Language) -> tuple[tuple[float, str], ...]:
    """Return from which fit on two shapes are called how close, highest first."""
    _ = say.gettext
    return (
        (0.9, _("very close")),
        (0.75, _("close")),
        (0.5, _("partly alike")),
        (0.0, _("little alike")),
        (-2.0, _("rather the opposite")),
    )


def firmness_bands(say: Language) -> tuple[tuple[float, str, str], ...]:
    """Return from which share of the draws on a match has which name and is called what, highest first."""
    _ = say.gettext
    return (
        (FIRM, "firm", _("firm")),
        (LIKELY, "likely", _("likely")),
        (OPEN, "open", _("could change")),
        (0.0, "", ""),
    )
