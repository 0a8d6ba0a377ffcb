import pytest

from quiz.branding.links import Link, read_links, split_links
from quiz.branding.wrong import WrongValueError


def test_one_line_holds_several_links() -> None:
    found = read_links(split_links("Imprint https://a.example/x; Opening hours  https://b.example "))
    assert found == (Link("Imprint", "https://a.example/x"), Link("Opening hours", "https://b.example"))
    assert read_links(split_links("")) == ()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Imprint https://a.example", "up to 8 links are wanted"),
        ([{"name": "A", "address": "https://a.example"}] * 9, "up to 8 links are wanted"),
        ([{"name": "A"}], "link 1: it has no name and address"),
        ([{"name": "A", "address": "https://a.example", "title": "x"}], "link 1: it has no name and address"),
        ([{"name": 1, "address": "https://a.example"}], "link 1: it has no name and address"),
        ([{"name": "", "address": "https://a.example"}], "link 1: '' is no name"),
        ([{"name": "a\nb", "address": "https://a.example"}], "is no name"),
        *(
            ([{"name": "A", "address": address}], "is no address; write one that begins with https://")
            for address in (
                "http://a.example",
                "javascript:alert(1)",
                "https://",
                "//a.example",
                "https://user@a.example",
                "https://a b.example",
                "https://[a",
                "https://a.example/" + "a" * 300,
            )
        ),
    ],
)
def test_a_link_that_cannot_be_is_told(given: object, told: str) -> None:
    with pytest.raises(WrongValueError) as caught:
        read_links(given)
    assert told in str(caught.value)


def test_all_links_that_are_wrong_are_told() -> None:
    with pytest.raises(WrongValueError) as caught:
        read_links([{"name": "A", "address": "x"}, {"name": "B", "address": "https://b.example"}, {}])
    assert [problem[:6] for _, problem in caught.value.problems] == ["link 1", "link 3"]
