"""What a career's page says to everybody, and the marks in it that stand for a visitor's part of addresses."""

import pytest

from quiz.web.site import PIECES, Site
from quiz.wording.pages.sheet import FURTHER, NEAREST, QUERY, VISITOR, filled, sheet


@pytest.mark.parametrize(
    ("query", "visitor", "told"),
    [
        ("", "", "actor groups/film ?interest=music"),
        (
            "?code=F1&amp;level=4",
            "?code=F1",
            "actor?code=F1&amp;level=4 groups/film?code=F1 ?interest=music&amp;code=F1",
        ),
    ],
)
def test_what_a_visitor_carries_along_is_filled_in(query: str, visitor: str, told: str) -> None:
    assert filled(f"actor{QUERY} groups/film{VISITOR} ?interest=music{FURTHER}", query, visitor) == told


def test_careers_like_it_are_told_once_the_most_alike_first(site: Site) -> None:
    cards = site.edition.cards
    for row, career in enumerate(site.catalogue.careers[::40]):
        found = sheet(site.catalogue.rows[career.slug], cards, None)
        assert tuple(each.card.slug for each in (*found.nearest, *found.others)) == career.figures.related, row
        assert len(found.nearest) == min(NEAREST, len(career.figures.related))


def test_pieces_are_drawn_once_and_hold_nothing_of_a_visitor(site: Site) -> None:
    edition = site.edition
    row = site.catalogue.rows["actor"]
    pieces = edition.sheet(row, site.guides["actor"])
    assert tuple(pieces) == PIECES
    assert edition.sheet(row, None) is pieces
    assert "code=" not in "".join(pieces.values())
