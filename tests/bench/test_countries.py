"""How far pay in other countries reaches, and what has to hold of it."""

import pytest

from bench.countries import fate, sheet


@pytest.mark.parametrize(
    ("read", "instead", "known", "became"),
    [
        ("no", "", False, "dropped: no group fits"),
        ("sure", "no", False, "dropped: the figure is not of this work"),
        ("wide", "", False, "dropped: the group has no figure"),
        ("sure", "", True, "kept: sure"),
        ("sure", "wide", True, "kept: wide"),
    ],
)
def test_each_line_of_a_crosswalk_has_one_fate(read: str, instead: str, known: bool, became: str) -> None:
    assert fate(read, instead, known=known) == became


def test_most_careers_have_pay_in_each_country() -> None:
    figures = {figure.name: figure.value for figure in sheet()}
    for code, least in {"US": 99, "GB": 70, "CA": 60, "DE": 60}.items():
        assert figures[f"{code}: careers with pay"] >= least
        assert figures[f"{code}: US employment in careers with pay"] >= least
    for code in ("GB", "CA", "DE"):
        assert sum(value for name, value in figures.items() if name.startswith(f"{code}: lines")) == pytest.approx(100)
