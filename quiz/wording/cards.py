"""Careers as they are shown in lists and on their own page: figures turned into words once per language."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from quiz.content.models import Career, Pay, Sources
from quiz.riasec import Type, code_text, holland_code
from quiz.wording.charts import rating_points
from quiz.wording.language import Language
from quiz.wording.words import education_names, goal_names, level_names

SEPARATOR = " · "
NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True)
class Card:
    """A career in a list: its family, level, pay and growth as one line of facts.

    The texts are escaped for HTML here, once, and not again for every visitor.
    """

    slug: str
    title: Markup
    facts: Markup


@dataclass(frozen=True)
class Fact:
    """A figure on a career's page: what it is, what is known, and where from."""

    name: str
    value: str
    note: str
    source: str


@dataclass(frozen=True)
class Profile:
    """All facts of a career's page."""

    career: Career
    code: str
    family: str
    facts: tuple[Fact, ...]
    points: str
    goals: tuple[tuple[int, str], ...]


class Cards:
    """The cards of a catalogue in one language, each made when it is first shown."""

    def __init__(self, careers: tuple[Career, ...], families: dict[str, str], sources: Sources, say: Language) -> None:
        """Keep what the cards are made from."""
        self._careers = careers
        self._families = families
        self._sources = sources
        self._say = say
        self._levels = level_names(say)
        self._education = education_names(say)
        self._goals = goal_names(say)
        self._cards: dict[int, Card] = {}
        self._profiles: dict[int, Profile] = {}

    def card(self, row: int) -> Card:
        """Return the card of the career at ``row``."""
        if row not in self._cards:
            self._cards[row] = self._made_card(self._careers[row])
        return self._cards[row]

    def profile(self, row: int) -> Profile:
        """Return the facts of the career at ``row``."""
        if row not in self._profiles:
            self._profiles[row] = self._made_profile(self._careers[row])
        return self._profiles[row]

    def _made_card(self, career: Career) -> Card:
        _ = self._say.gettext
        figures = career.figures
        pay = median_pay(figures.pay, self._say)
        growth = _("jobs %(change)s", change=self._say.change(figures.outlook.growth)) if figures.outlook else ""
        level = _("level %(level)s", level=figures.level)
        # A line may break between facts, and within a long family's name, but not within a figure.
        unbroken = (each.replace(" ", NO_BREAK) for each in (level, pay, growth) if each)
        facts = SEPARATOR.join((self._families[career.family], *unbroken))
        return Card(career.slug, escape(career.title), escape(facts))

    def _made_profile(self, career: Career) -> Profile:
        return Profile(
            career,
            code_text(holland_code(career.profile)),
            self._families[career.family],
            tuple(self._facts(career)),
            rating_points(career.profile),
            tuple((goal, self._goals[goal - 1]) for goal in career.goals),
        )

    def _facts(self, career: Career) -> list[Fact]:
        _, figures = self._say.gettext, career.figures
        level = f"{figures.level}: {self._levels[figures.level - 1]}"
        facts = [Fact(_("Preparation level"), level, _("on a scale from 1 to 5"), self._source("level"))]
        if figures.education:
            name = self._education[figures.education.step]
            note = self._group(figures.education.group)
            facts.append(Fact(_("Usual education at the start"), name, note, self._source("outlook")))
        if figures.pay:
            facts.append(Fact(_("Pay in the US"), *self._pay(figures.pay), self._source("pay")))
        if figures.outlook:
            out, say, source = figures.outlook, self._say, self._source("outlook")
            note = self._group(out.group)
            years = {"start": self._sources.outlook.year, "end": self._sources.outlook.to}
            facts += [
                Fact(_("People in this work in the US"), say.number(out.employment), note, source),
                Fact(_("Change from %(start)s to %(end)s", **years), say.change(out.growth), note, source),
                Fact(_("Openings a year"), say.number(out.openings), note, source),
            ]
        return facts

    def _pay(self, pay: Pay) -> tuple[str, str]:
        _ = self._say.gettext
        notes = [self._group(pay.group)]
        if pay.low and pay.high and "median" not in pay.top_coded:
            range_note = _(
                "one in ten earns less than %(low)s, one in ten %(high)s or more",
                low=amount(pay, "low", self._say),
                high=amount(pay, "high", self._say, bare=True),
            )
            notes.insert(0, range_note)
        if pay.top_coded:
            notes.append(_("the source gives no figures above %(top)s", top=self._say.dollars(pay.high or pay.median)))
        if pay.per == "hour":
            notes.append(_("the source gives pay by the hour only"))
        return median_pay(pay, self._say), "; ".join(filter(None, notes))

    def _group(self, group: str | None) -> str:
        if group is None:
            return ""
        return self._say.gettext("known only for a wider group: %(group)s", group=group[0].lower() + group[1:])

    def _source(self, name: str) -> str:
        source = getattr(self._sources, name)
        release = source.release if str(source.year) in source.release else f"{source.release}, {source.year}"
        return f"{source.name}, {release}"


def median_pay(pay: Pay | None, say: Language) -> str:
    """Say what half of the people earn, as in "$83,480 a year", or nothing where that is not known."""
    if pay is None:
        return ""
    median = amount(pay, "median", say)
    if pay.per == "hour":
        return say.gettext("%(median)s an hour", median=median)
    return say.gettext("%(median)s a year", median=median)


def amount(pay: Pay, name: str, say: Language, *, bare: bool = False) -> str:
    """Write one of the three amounts; a top-coded one with "or more", unless ``bare``."""
    value = say.dollars(getattr(pay, name), cents=pay.per == "hour")
    return value if bare or name not in pay.top_coded else say.gettext("%(value)s or more", value=value)


def leading_type(career: Career) -> Type:
    """Return the type with the highest rating, the first of them in a tie."""
    return holland_code(career.profile)[0][0]
