import re

import pytest
from flask import Flask

from tests.pages import Visitor


@pytest.mark.parametrize("address", ["/shape/92-46-38-30-24-60.svg", "/shape/92-46-38-30-24-60/picture.svg"])
def test_a_shape_is_a_picture_that_anyone_may_keep(app: Flask, address: str) -> None:
    answer = app.test_client().get(address)
    assert answer.mimetype == "image/svg+xml"
    assert answer.cache_control.public
    assert re.findall(r"scale\(([\d.]+)\)", answer.text) == [".92", ".46", ".38", ".30", ".24", ".60"]


def test_the_picture_to_save_names_the_types_and_the_site(app: Flask) -> None:
    text = app.test_client().get("/shape/92-46-38-30-24-60/picture.svg").text
    for name in ("Realistic", "Conventional", "Sixways"):
        assert f">{name}</text>" in text


@pytest.mark.parametrize("name", ["1-2-3", "x", "0-0-0-0-0-0"])
def test_what_is_no_shape_has_no_picture(visitor: Visitor, name: str) -> None:
    visitor.get(f"/shape/{name}.svg", 404)


def test_results_show_and_offer_the_persons_own_shape_without_the_code(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    icon = re.findall(r'<link rel="icon" href="(/shape/[\d-]+\.svg)"', page.html)
    assert len(icon) == 1
    assert page.links["Save my shape as a picture"] == icon[0].replace(".svg", "/picture.svg")
    assert code not in page.links["Save my shape as a picture"]
