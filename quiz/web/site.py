"""Everything that the pages are made from, prepared once at start: content, the careers, and each language's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from markupsafe import Markup

from quiz.branding.brand import Brand
from quiz.careers.catalogue import Catalogue
from quiz.careers.results import Results, results_of
from quiz.content.countries import HOME
from quiz.content.coverage import Coverage
from quiz.content.guides import Guide
from quiz.content.hiding import Hidden
from quiz.content.loading import Library
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import Heads, Record
from quiz.web.assets import FINGERPRINT
from quiz.web.templating import LanguageEnvironment
from quiz.wording.cards import Card, Cards
from quiz.wording.pages.sheet import sheet
from quiz.wording.words import Words

PIECES: Final = ("panel", "glance", "sheet", "likings", "work_shape", "similar")
"""The parts of a career's page that are the same for everybody, by their templates' names."""


@dataclass(frozen=True, eq=False)
class Edition:
    """The site in one language: the careers in its words, and templates with its texts in them."""

    cards: Cards
    templates: LanguageEnvironment
    _sheets: dict[int, dict[str, str]] = field(default_factory=dict, repr=False)
    _rows: dict[str, Markup] = field(default_factory=dict, repr=False)
    _abroad: dict[str, Cards] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Let templates draw careers in lists, and say what their pay means."""
        own = {"elsewhere": self.cards.catalogue.countries, "say": self.words.say}
        self.templates.globals |= {"drawn": self.row, "scale": self.cards.scale} | own

    @property
    def words(self) -> Words:
        """The words of the language."""
        return self.cards.words

    def draw(self, template: str, **values: object) -> str:
        """Return a template filled in."""
        return self.templates.get_template(template).render(values)

    def row(self, card: Card) -> Markup:
        """Return what a list says of a career to everybody, drawn when it is first asked for."""
        if card.slug not in self._rows:
            self._rows[card.slug] = self._drawn(card)
        return self._rows[card.slug]

    def _drawn(self, card: Card) -> Markup:
        return Markup(self.draw("_card.html", card=card))  # noqa: S704 - a template's own output

    def sheet(self, row: int, guide: Guide | None, country: str = "") -> dict[str, str]:
        """Return the parts of a career's page that are the same for everybody, drawn when they are first asked for.

        What links carry along of a visitor is still to be filled in. With another ``country`` first they are drawn
        each time: few ask for it, and four countries would be four times as much to keep.
        """
        catalogue = self.cards.catalogue
        if country in {HOME, *catalogue.countries} - {catalogue.country}:
            if country not in self._abroad:
                self._abroad[country] = self.cards.at(country)
            return self._pieces(row, self._abroad[country], guide)
        if row not in self._sheets:
            self._sheets[row] = self._pieces(row, self.cards, guide)
        return self._sheets[row]

    def _pieces(self, row: int, cards: Cards, guide: Guide | None) -> dict[str, str]:
        made = sheet(row, cards, guide)
        # Rows with another country's pay are for this page alone.
        drawn = self.row if cards is self.cards else self._drawn
        parts = {"sheet": made, "shape": made.shape, "fingerprint": FINGERPRINT, "drawn": drawn}
        return {name: self.draw(f"_{name}.html", **parts) for name in PIECES}


@dataclass(frozen=True, eq=False)
class Site:
    """The content of a site in one language, its careers prepared for comparing, and the edition that shows it.

    The ``fingerprint`` changes with all that a page is made from besides its address. ``brand`` is what a host made of
    the looks, ``hidden`` what it does not show, ``offered`` the questionnaire that it offers alone ("" for all).
    ``translated`` says how much of the content is in this language, where that is not the source's.
    """

    library: Library
    edition: Edition
    fingerprint: str
    brand: Brand = field(default_factory=Brand)
    hidden: Hidden = field(default_factory=Hidden)
    offered: str = ""
    translated: Coverage | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The careers in this language."""
        return self.edition.cards.catalogue

    @property
    def on_offer(self) -> Sequence[str]:
        """The names of the questionnaires to begin with: both, or the one that the host offers."""
        return [self.offered] if self.offered else ON_OFFER

    @property
    def questions(self) -> Questions:
        """The questionnaires."""
        return self.library.questions

    @cached_property
    def heads(self) -> Heads:
        """What decoding needs to know of the questionnaires."""
        return Heads(self.questions.lengths, self.questions.bank_lengths)

    @property
    def guides(self) -> dict[str, Guide]:
        """The guides by slug."""
        return self.library.guides

    @cached_property
    def home(self) -> Catalogue:
        """The careers with the pay of the United States, as other programs are told it whatever pages show first."""
        return self.catalogue.at(HOME)

    def results(self, record: Record) -> Results:
        """Return what a record says among the careers."""
        return results_of(record, self.questions, self.catalogue)


Sites = Mapping[str, Site]
"""A site for each language by its tag, the usual one first."""
