"""The figures of a career's page in words: what each is, what is known, and where from."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from quiz.content.careers import Career, EntryEducation, Figures, Outlook, Pay, Sources, ToldPay
from quiz.content.countries import HOME, UNITED_STATES, Terms
from quiz.wording.pay import amount, median_pay, money, pay_heading, spread_note
from quiz.wording.pays import source_name
from quiz.wording.schooling import in_full, lowered
from quiz.wording.words import Words


class Fact(NamedTuple):
    """A figure on a career's page: what it is, what is known, and where from."""

    name: str
    value: str
    note: str
    source: str


@dataclass(frozen=True)
class Facts:
    """Puts figures into words, with their sources; ``terms`` are those of the pay, which is that of ``country``."""

    sources: Sources
    words: Words
    country: str = HOME
    terms: Terms = UNITED_STATES

    def of(self, career: Career) -> list[Fact]:
        """Return all figures of a career, in the order in which a page shows them; what is not known is left away."""
        figures = career.figures
        found = [self._level(figures)]
        if figures.schooling:
            found.append(self._schooling(figures.schooling))
        if figures.education:
            found.append(self._education(figures.education))
        if figures.pay:
            found.append(self._pay(figures.pay))
        found += map(self._told, career.pay_elsewhere)
        return [*found, *self._outlook(figures.outlook)]

    def _level(self, figures: Figures) -> Fact:
        _ = self.words.say.gettext
        note = _("step %(level)s of 5 in preparation, practice counted", level=self.words.step(figures))
        return Fact(_("How it is learned"), self.words.way(figures), note, self._source("level"))

    def _schooling(self, schooling: tuple[int, ...]) -> Fact:
        _ = self.words.say.gettext
        note = _("asked of people in the work; what they have themselves is another matter")
        return Fact(_("What new hires need"), in_full(schooling, self.words), note, self._source("level"))

    def _education(self, education: EntryEducation) -> Fact:
        name = self.words.say.gettext("Usual education at the start")
        return Fact(name, self.words.education[education.step], self._group(education.group), self._source("outlook"))

    def _pay(self, pay: Pay) -> Fact:
        _ = self.words.say.gettext
        notes = [self._pay_range(pay), self._group(pay.group)]
        if pay.top_coded:
            top = money(pay.high or pay.median, self.words.say, self.terms, "year")
            notes.append(_("the source gives no figures above %(top)s", top=top))
        if pay.per != self.terms.per:
            notes.append(_("paid by the hour; the source gives no yearly figure, since many do not work all year"))
        if pay.year:
            notes.append(_("the figure is of %(year)s", year=pay.year))
        if pay.part_time:
            notes.append(_("many work part-time or not all year"))
        value, told = median_pay(pay, self.words.say, self.terms), self.words.say.semicolon.join(filter(None, notes))
        return Fact(pay_heading(self.country, self.words.say), value, told, self._source("pay"))

    def _told(self, told: ToldPay) -> Fact:
        say = self.words.say
        value = say.gettext("%(median)s a year", median=say.dollars(told.amount, currency=told.currency))
        note = "" if told.year else say.gettext("year not given")
        source = f"{told.source}, {told.year}" if told.year else told.source
        return Fact(say.gettext("Pay told for %(place)s", place=told.place), value, note, source)

    def _pay_range(self, pay: Pay) -> str:
        if not (pay.low and pay.high) or "median" in pay.top_coded:
            return ""
        say = self.words.say
        if self.terms.spread != "eight of ten":
            return lowered(spread_note(pay, say, self.terms)).removesuffix(".")
        return say.gettext(
            "one in ten earns less than %(low)s, one in ten %(high)s or more",
            low=amount(pay, "low", say, self.terms),
            high=amount(pay, "high", say, self.terms, bare=True),
        )

    def _outlook(self, outlook: Outlook | None) -> Iterator[Fact]:
        if outlook is None:
            return
        _, say, source = self.words.say.gettext, self.words.say, self._source("outlook")
        note = self._group(outlook.group)
        years = {"start": self.sources.outlook.year, "end": self.sources.outlook.to}
        yield Fact(_("People in this work in the US"), say.number(outlook.employment), note, source)
        yield Fact(_("Change from %(start)s to %(end)s", **years), say.change(outlook.growth), note, source)
        # The source counts hundreds.
        openings = say.number(outlook.openings) if outlook.openings else _("fewer than 50")
        yield Fact(_("Openings a year"), openings, note, source)

    def _group(self, group: str | None) -> str:
        if group is None:
            return ""
        return self.words.say.gettext("known only for a wider group: %(group)s", group=lowered(group))

    def _source(self, name: str) -> str:
        return source_name(getattr(self.sources, name))
