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
        assert f"{career.title}{career.summary}" in page.text.replace("\n", "") or career.summary in page.text
        assert career.title in page.links
    for heading in ("What you need to like", "Usual way in", "Pay in the US", "Jobs in ten years", "People"):
        assert heading in page.text
    assert page.text.index("Registered nurse") < page.text.index("Nurse midwife"), "most people first"
    assert "May 2024" in page.text


def test_figures_of_a_wider_group_are_called_so(visitor: Visitor) -> None:
    assert "(wider group)" in visitor.get("/careers/groups/clean-energy").text


@pytest.mark.parametrize("address", ["/careers/groups", "/careers/groups/nursing"])
def test_results_stay_in_sight(visitor: Visitor, code: str, address: str) -> None:
    page = visitor.get(f"{address}?code={code}&keep=actor")
    inside = [link for link in page.hrefs if link.startswith(("/careers/", "/careers?"))]
    assert inside
    assert all(f"code={code}" in link and "keep=P1R" in link for link in inside), inside


def test_a_code_that_cannot_be_read_is_left_away(visitor: Visitor) -> None:
    assert "code=" not in "".join(visitor.get("/careers/groups?code=F1ABC").hrefs)


def test_a_group_that_is_not_there_says_where_to_look(visitor: Visitor) -> None:
    page = visitor.get("/careers/groups/lamps", status=404)
    assert "There is no group of careers at this address." in page.text
