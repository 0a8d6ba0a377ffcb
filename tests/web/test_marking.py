import pytest

from quiz.content.foreign import foreign, plain
from quiz.web.marking import told

NURSE = foreign("Nurse & more")
LEFT = '<span lang="en" dir="ltr">'


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (f"<p>{NURSE}</p>", '<p><span lang="en">Nurse & more</span></p>'),
        (
            f"<p>A, {NURSE} and {NURSE}.</p>",
            '<p>A, <span lang="en">Nurse & more</span> and <span lang="en">Nurse & more</span>.</p>',
        ),
        (f'<a title="{NURSE}">x</a>', '<a title="Nurse & more">x</a>'),
        (
            f"<title>{NURSE} – S</title><p>{NURSE}</p>",
            '<title>Nurse & more – S</title><p><span lang="en">Nurse & more</span></p>',
        ),
        (f"<option>{NURSE}</option>", "<option>Nurse & more</option>"),
        (f"<p>{NURSE[:5]}</p><p>{NURSE}</p>", '<p>Nurs</p><p><span lang="en">Nurse & more</span></p>'),
        (f"<svg><text>{NURSE}</text></svg>", "<svg><text>Nurse & more</text></svg>"),
        (
            f"<p>{foreign(f'The <b>first</b>: {NURSE}.')}</p>",
            '<p><span lang="en">The <b>first</b>: <span lang="en">Nurse & more</span>.</span></p>',
        ),
        ("<p>nothing</p>", "<p>nothing</p>"),
    ],
)
def test_marks_become_html_where_it_may_stand_and_vanish_elsewhere(body: str, sent: str) -> None:
    assert told(body) == sent


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (f"<p>{NURSE}</p>", '<p><span lang="en" dir="ltr">Nurse & more</span></p>'),
        (f"<p>{NURSE}. {NURSE}</p>", f"<p>{LEFT}Nurse & more</span>. {LEFT}Nurse & more</span></p>"),
        (f"<p>{NURSE} {NURSE}</p>", f"<p>{LEFT}Nurse & more Nurse & more</span></p>"),
        (f"<p>{NURSE}.</p>", f"<p>{LEFT}Nurse & more.</span></p>"),
        (f"<p>A {NURSE}.</p>", f"<p>A {LEFT}Nurse & more</span>.</p>"),
        (f"<option>{NURSE}</option>", "<option>\u2066Nurse & more\u2069</option>"),
        (f"<svg><text>{NURSE}</text></svg>", "<svg><text>\u2066Nurse & more\u2069</text></svg>"),
        (f'<a title="{NURSE}">x</a>', '<a title="Nurse & more">x</a>'),
    ],
)
def test_on_a_page_written_from_the_right_they_also_say_where_they_begin(body: str, sent: str) -> None:
    assert told(body, "rtl") == sent


def test_a_text_without_marks_is_the_text() -> None:
    assert plain(NURSE) == "Nurse & more"
