from typing import Any

import pytest

from quiz.careers.filters import Filters
from quiz.web.site import Site
from quiz.wording.pages.browsing import careers_page


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        ({}, []),
        ({"query": "nurse"}, []),
        ({"area": "animals", "sort": "pay"}, ["Working with animals", "Best paid first"]),
        ({"family": "health", "levels": (2, 4)}, ["Health science", "Some months of training", "A degree, mostly"]),
        ({"pay": 50_000, "growth": "up"}, ["$50,000 a year or more", "growing"]),
    ],
)
def test_what_narrows_the_list_is_named_as_the_form_names_it(
    site: Site, chosen: dict[str, Any], names: list[str]
) -> None:
    cards = site.edition.cards
    assert careers_page(Filters(**chosen), cards, code="", problem="").chosen == names


@pytest.mark.parametrize(
    ("chosen", "named"),
    [
        ({}, []),
        ({"query": "nurse"}, ["nurse"]),
        ({"query": "dog", "area": "animals", "sort": "pay"}, ["dog", "Working with animals", "Best paid first"]),
    ],
)
def test_what_was_asked_for_is_named_words_first(site: Site, chosen: dict[str, Any], named: list[str]) -> None:
    cards = site.edition.cards
    assert careers_page(Filters(**chosen), cards, code="", problem="").named == named
