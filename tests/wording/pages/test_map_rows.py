from dataclasses import replace

import numpy as np
import pytest

from quiz.careers.filters import NONE
from quiz.web.site import Site
from quiz.wording.cards import Cards
from quiz.wording.dots import dots
from quiz.wording.pages.map_rows import LONGEST, first_rows, names_of_dots, table


@pytest.fixture
def cards(site: Site) -> Cards:
    return site.edition.cards


def test_the_table_is_short_enough_to_come_with_the_page(cards: Cards) -> None:
    everything = np.ones(len(cards.catalogue.careers), dtype=np.bool_)
    assert len(first_rows(None, everything, cards)) == LONGEST
    few = np.zeros_like(everything)
    few[[3, 7, 900]] = True
    assert sorted(first_rows(None, few, cards)) == [3, 7, 900]


def test_how_many_people_do_it_is_told_or_that_nobody_knows(cards: Cards) -> None:
    careers = cards.catalogue.careers
    counted = next(row for row, career in enumerate(careers) if career.people)
    unknown = next(row for row, career in enumerate(careers) if not career.people)
    lines = table([counted, unknown], None, cards)
    assert [line.by for line in lines] == [f"{careers[counted].people:,}", "not known"]
    assert [line.title for line in lines] == [careers[counted].title, careers[unknown].title]


def test_names_lie_where_the_dots_do(cards: Cards) -> None:
    names = names_of_dots(NONE, cards)
    assert len(names) == len(cards.catalogue.careers)
    points = dots(cards.catalogue).points
    for x, y, slug, title in names:
        row = cards.catalogue.rows[slug]
        assert [x, y] == points[row].tolist()
        assert title == cards.catalogue.careers[row].title
    assert len(names_of_dots(replace(NONE, family="arts"), cards)) == cards.catalogue.counts["family"]["arts"]
