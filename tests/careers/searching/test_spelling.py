import pytest

from quiz.careers.searching.spelling import Spelling

SPELLING = Spelling(
    {
        "nurse": 0.9,
        "electrician": 0.7,
        "vet": 0.6,
        "hairdresser": 0.7,
        "zoo": 0.1,
        "keeper": 0.1,
        "physio": 0.5,
        "psychologist": 0.5,
    }
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nurze", ["nurse"]),
        ("nusre", ["nurse"]),
        ("elecrticain", ["electrician"]),
        ("electrition", ["electrician"]),
        ("hair dreser", ["hairdresser"]),
        ("zookeeper", ["zoo", "keeper"]),
        ("nurze zoo", ["nurse", "zoo"]),
        ("fisio", ["physio"]),
        ("sycologist", ["psychologist"]),
    ],
)
def test_a_slip_is_understood(typed: str, meant: list[str]) -> None:
    assert next(SPELLING.meant(typed.split(" ")), None) == meant


@pytest.mark.parametrize("typed", ["vte", "nxrte", "elxcrtycoin", "nurse", "nur", "xylophonqzz"])
def test_short_words_bad_slips_and_known_words_are_left_alone(typed: str) -> None:
    assert list(SPELLING.meant([typed])) == []


def test_half_a_word_is_known() -> None:
    assert SPELLING.knows("elec")
    assert not SPELLING.knows("elek")
    assert not SPELLING.knows("zzz")
