"""The words of one language, made once: names of types and steps, and small phrases with numbers in them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from quiz.content.careers import Education, Figures
from quiz.content.spelling import respelled
from quiz.riasec import CODE_LETTERS, Groups, Type
from quiz.wording import scales
from quiz.wording.language import Language
from quiz.wording.type_words import TypeWords, type_words

SEPARATOR: Final = " · "


class Firmness(NamedTuple):
    """How firm it is that something is among the best: in a word, in how many of a hundred draws, and as a style."""

    word: str = ""
    times: str = ""
    band: str = ""


class Trend(NamedTuple):
    """How the number of jobs should change: in words, and as an arrow."""

    word: str
    arrow: str


NOT_TOLD: Final = Firmness()
"""Of matches without answers behind them nothing is said."""


class Words:
    """What is said in one language (``say``); each table is made when it is first needed, and kept."""

    def __init__(self, say: Language, called: Mapping[str, str] | None = None) -> None:
        """Speak the language; ``called`` says in English what the first country calls schools and degrees."""
        self.say = say
        self._called = called if called and say.locale.language == "en" else {}

    @cached_property
    def types(self) -> dict[Type, TypeWords]:
        """The words for the six types, in hexagon order."""
        return type_words(self.say)

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """The names of the preparation levels 1 to 5: the usual ways there, in three or four words."""
        return self._there(scales.level_ways(self.say))

    @cached_property
    def level_plans(self) -> tuple[str, ...]:
        """What a person who has or plans the preparation levels 1 to 5 would say of it."""
        return self._there(scales.level_plans(self.say))

    @cached_property
    def level_meanings(self) -> tuple[str, ...]:
        """What else holds for the preparation levels 1 to 5, in a few words that go on from the names."""
        return self._there(scales.level_meanings(self.say))

    def way(self, figures: Figures) -> str:
        """Return the name of a career's preparation level: the usual way there."""
        return self._one_or_two[0] if figures.level_from else self.levels[figures.level - 1]

    def way_meaning(self, figures: Figures) -> str:
        """Return what else holds for a career's preparation level."""
        return self._one_or_two[1] if figures.level_from else self.level_meanings[figures.level - 1]

    def step(self, figures: Figures) -> str:
        """Return the number of a career's preparation level, as 3 or 1 to 2."""
        if figures.level_from is None:
            return str(figures.level)
        return self.say.gettext("%(least)s to %(most)s", least=figures.level_from, most=figures.level)

    @cached_property
    def _one_or_two(self) -> tuple[str, str]:
        return scales.level_one_or_two(self.say)

    @cached_property
    def education(self) -> dict[Education, str]:
        """The names of the education steps."""
        names = scales.education_names(self.say)
        return dict(zip(names, self._there(tuple(names.values())), strict=True))

    @cached_property
    def schooling(self) -> tuple[str, ...]:
        """The names of the steps in which the schooling is counted that people in the work ask for."""
        return self._there(scales.schooling_names(self.say))

    @cached_property
    def goals(self) -> tuple[str, ...]:
        """The short names of the 17 UN Sustainable Development Goals."""
        return scales.goal_names(self.say)

    @cached_property
    def _closeness(self) -> tuple[tuple[float, str], ...]:
        return scales.closeness_bands(self.say)

    @cached_property
    def _firmness(self) -> tuple[tuple[float, str, str], ...]:
        return scales.firmness_bands(self.say)

    @cached_property
    def _trends(self) -> tuple[tuple[float, str, str], ...]:
        return scales.trend_bands(self.say)

    def _there(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(respelled(name, self._called) for name in names)

    def trend(self, growth: float) -> Trend:
        """Say how the number of jobs should change, by so many percent in ten years."""
        return next(Trend(word, arrow) for least, arrow, word in self._trends if growth >= least)

    def closeness(self, fit: float) -> str:
        """Say in words how close two shapes are."""
        return next(word for least, word in self._closeness if round(fit, 2) >= least)

    def closeness_marks(self, fit: float) -> int:
        """Say in marks, 1 to 5, how close two shapes are."""
        return len(self._closeness) - [least <= round(fit, 2) for least, _ in self._closeness].index(True)

    def firmness(self, share: float | None) -> Firmness:
        """Say how firm it is that something is among a person's best; nothing where that is not known, or seldom."""
        if share is None:
            return NOT_TOLD
        times = round(100 * share)
        band, word = next((band, word) for least, band, word in self._firmness if times >= 100 * least)
        return Firmness(word, self.say.gettext("%(times)s of 100", times=self.say.number(times)), band)

    def fit(self, fit: float) -> str:
        """Write a fit with two decimals."""
        return self.say.signed(fit) if fit < 0 else self.say.number(fit, 2)

    def listed(self, names: Sequence[str]) -> str:
        """Join names as a sentence does: "A", "A and B", "A, B and C"."""
        if len(names) < 2:  # noqa: PLR2004 - nothing to join
            return "".join(names)
        return self.say.both(self.say.comma.join(names[:-1]), names[-1])

    def holland_code(self, groups: Groups) -> str:
        """Say a Holland code in words: "Artistic (creating), then Enterprising (leading), then several about equal"."""
        names = [self.listed([self._with_way(kind) for kind in group]) for group in groups]
        told = [
            self.say.gettext("%(types)s about equal", types=name) if len(group) > 1 else name
            for name, group in zip(names, groups, strict=True)
        ]
        words = self.say.gettext(", then ").join(told)
        level = groups and sum(map(len, groups)) < CODE_LETTERS
        return self.say.gettext("%(types)s, then several about equal", types=words) if level else words

    def _with_way(self, kind: Type) -> str:
        own = self.types[kind]
        return self.say.gettext("%(type)s (%(way)s)", type=own.name, way=own.way)
