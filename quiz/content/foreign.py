"""Texts in the language of the source, for pages in another one that has no translation of them yet.

Such a text carries a mark at either end wherever it goes, through sentences, lists and tables; the web takes the marks
out when a page is sent, and writes there which language it is. The marks are signs for private use, which content must
not hold otherwise (``fields`` refuses them).
"""

from typing import Final

SOURCE: Final = "en"
"""The language of questions.yaml, careers.yaml and the guides beside them."""
BEGIN, END = "\ue000", "\ue001"


def foreign(text: str) -> str:
    """Return a text with its marks."""
    return f"{BEGIN}{text}{END}"


def plain(text: str) -> str:
    """Return a text without marks."""
    return text.replace(BEGIN, "").replace(END, "")
