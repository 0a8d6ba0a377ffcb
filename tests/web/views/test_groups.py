import re

import pytest

from quiz.web.site import Site
from tests.pages import Visitor


def test_all_interests_and_groups_can_be_chosen(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/careers/groups")
    for area in site.catalogue.head.areas.values():
        assert area.name in page.links
        assert area.line in page.text
    for name in site.catalogue.head.groups.values():
        assert name in page.links


def test_a_group_compares_its_members_at_a_glance(visitor: Visitor, site: Site) -> None:
    page = visitor.follow(visitor.get("/careers/groups"), "Nursing")
    members = [career for career in site.catalogue.careers if career.group == "nursing"]
    for career in members:
        assert career.title in page.links
        assert f"{career.summary}." in page.text
    assert "You need to like: Caring for the sick, helping people in trouble and teaching." in page.text
    assert "$97,550 a year" in page.text
    assert "Jobs growing fast" in page.text
    assert "A graduate degree, mostly" in page.text
    assert re.search(r"\d,\d{3},\d{3} people do it in the US\.", page.text)
    assert page.text.index("Registered nurse") < page.text.index("Nurse midwife"), "most people first"
    assert "Pay (May 2025): half earn less than this, half more" in page.text


def test_a_group_says_how_large_it_is_and_where_it_belongs(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/careers/groups/nursing")
    assert f"{site.catalogue.counts['group']['nursing']} careers, those with the most people first." in page.text
    part = page.links["Part of: Medicine and care"]
    assert part.split("#")[1] in visitor.get("/careers/groups").ids
    assert 'aria-label="The shape of these careers on average"' in page.html
    assert '<body class="fS">' in page.html
    assert ("h2", "More in Medicine and care") in page.headings
    assert page.links["Dental care"] == "/careers/groups/teeth"
    assert "Nursing" not in page.links


def test_groups_stand_in_the_direction_that_they_belong_to(visitor: Visitor, site: Site) -> None:
    head = site.catalogue.head
    page = visitor.get("/careers/groups")
    assert [name for tag, name in page.headings if tag == "h3"] == [each.name for each in head.directions.values()]
    parts = page.html.split("<h3>")[1:]
    for part, direction in zip(parts, head.directions.values(), strict=True):
        assert set(re.findall(r'href="/careers/groups/([\w-]+)"', part)) == set(direction.groups)


def test_figures_of_a_wider_group_are_called_so(visitor: Visitor) -> None:
    text = visitor.get("/careers/groups/clean-energy").text
    assert "Pay and jobs are known only for a wider group: industrial production managers." in text


@pytest.mark.parametrize("address", ["/careers/groups", "/careers/groups/nursing"])
def test_results_stay_in_sight(visitor: Visitor, code: str, address: str) -> None:
    page = visitor.get(f"{address}?code={code}&keep=actor")
    inside = [link for link in page.hrefs if link.startswith(("/careers/", "/careers?"))]
    assert inside
    assert all(f"code={code}" in link and "keep=P1R" in link for link in inside), inside


def test_a_code_that_cannot_be_read_is_left_away(visitor: Visitor) -> None:
    page = visitor.get("/careers/groups?code=F1ABC")
    assert not [href for href in page.hrefs if "code=" in href and href not in page.elsewhere]


def test_a_group_that_is_not_there_says_where_to_look(visitor: Visitor) -> None:
    page = visitor.get("/careers/groups/lamps", status=404)
    assert "There is no group of careers at this address." in page.text
