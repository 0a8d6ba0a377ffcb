from quiz.branding.brand import Brand
from quiz.branding.colors import Colors
from quiz.branding.logo import Logo


def test_without_anything_of_a_host_there_is_nothing_to_load() -> None:
    assert (Brand().files, Brand().style) == ({}, "")


def test_the_fingerprint_changes_with_each_part() -> None:
    logos = Logo(b"a", "image/png"), Logo(b"b", "image/png"), Logo(b"a", "image/svg+xml")
    brands = [Brand(), Brand(Colors("#000000")), Brand(Colors("#000001")), *(Brand(logo=each) for each in logos)]
    assert len({each.fingerprint for each in brands}) == len(brands)


def test_a_color_for_dark_pages_stands_there_alone() -> None:
    style = Brand(Colors(field="#000011", dark_field="#110000")).files["brand.css"][0].decode()
    light, dark = style.split("@media (prefers-color-scheme:dark)")
    assert "--night:#000011" in light
    assert "--night:#110000" in dark
    assert "@media" not in Brand(Colors(field="#000011")).files["brand.css"][0].decode()
