"""What a career pays in each country, one line for each: its own money, its own way to count, its own source.

Rule of this file: lines beside each other are never compared, and nothing is converted.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quiz.careers.catalogue import Catalogue
from quiz.content.careers import Career, Pay, Source, ToldPay
from quiz.content.countries import HOME, Country, Terms
from quiz.wording.language import Language
from quiz.wording.pay import median_pay, per, spread_note, year_note
from quiz.wording.schooling import lowered
from quiz.wording.words import Words


class GroupName(NamedTuple):
    """What a country calls the group that a career is counted in, and whether it is a wider one.

    ``language`` is that of the name where it is another than the page's, else "".
    """

    text: str
    language: str
    wide: bool


class PayLine(NamedTuple):
    """What a career pays in a country, and how much most do ("" where that is not known).

    ``key`` is what an address calls the country ("" for what somebody else tells of it), ``notes`` say who is counted.
    """

    key: str
    place: str
    value: str
    spread: str
    notes: Sequence[str]
    group: GroupName | None
    source: str
    first: bool = False


class Pays(NamedTuple):
    """The lines, the country first that comes first, and the countries that there is no figure for, in words."""

    lines: Sequence[PayLine]
    unknown: str

    @property
    def others(self) -> list[PayLine]:
        """The lines besides the one that stands at the head of the page."""
        return [line for line in self.lines if not line.first]


def pays(row: int, catalogue: Catalogue, words: Words) -> Pays:
    """Return what a career pays in each country, the one first that comes first on the page."""
    codes = [catalogue.country, *(code for code in (HOME, *catalogue.countries) if code != catalogue.country)]
    found = {code: _line(row, code, catalogue, words) for code in codes}
    lines = [line for line in found.values() if line]
    told = [_told(each, words.say) for each in catalogue.careers[row].pay_elsewhere]
    return Pays([*lines, *told], words.listed([words.say.country(code) for code, line in found.items() if not line]))


def source_name(source: Source) -> str:
    """Name a source with its release and its year."""
    release = source.release if str(source.year) in source.release else f"{source.release}, {source.year}"
    return f"{source.name}, {release}"


def _line(row: int, code: str, catalogue: Catalogue, words: Words) -> PayLine | None:
    career, country, say = catalogue.careers[row], catalogue.countries.get(code), words.say
    pay, terms, source = catalogue.pay_in(row, code)
    if pay is None:
        return None
    return PayLine(
        key=code.lower(),
        place=say.country(code),
        value=median_pay(pay, say, terms),
        spread=_spread(pay, terms, say),
        notes=[*year_note(pay, say), *_people(terms, say), *_outlook(country, career, say)],
        group=_group(country, career, pay.group, say.locale.language),
        source=source_name(source),
        first=code == catalogue.country,
    )


def _group(country: Country | None, career: Career, wide: str | None, own: str) -> GroupName | None:
    if country:
        group = country.group_of(career.slug)
        language = "" if country.language == own else country.language
        return GroupName(group.name, language, wide=bool(wide)) if group else None
    return GroupName(lowered(wide), "" if own == "en" else "en", wide=True) if wide else None


def _spread(pay: Pay, terms: Terms, say: Language) -> str:
    if pay.part_time:
        return say.gettext("Many work part-time or not all year: a full year pays more.")
    return spread_note(pay, say, terms) if pay.low and pay.high else ""


def _people(terms: Terms, say: Language) -> Iterator[str]:
    if terms.people == "full-time":
        yield say.gettext("Employees who work full-time.")
    elif terms.people == "as full-time":
        yield say.gettext("All employees; a year is 2,080 hours.")
    elif terms.per == "hour":
        yield say.gettext("All employees.")
    else:
        yield say.gettext("All employees, part-time ones too.")


def _outlook(country: Country | None, career: Career, say: Language) -> Iterator[str]:
    group = country.group_of(career.slug) if country else None
    if country and country.outlook and group and group.outlook:
        told = _meanings(say)[group.outlook]
        yield say.gettext("Up to %(year)s: %(outlook)s.", year=country.outlook.to, outlook=told)


def _meanings(say: Language) -> dict[str, str]:
    """Return what the outlooks of a country mean."""
    _ = say.gettext
    return {
        "strong shortage": _("far fewer people than jobs"),
        "shortage": _("fewer people than jobs"),
        "balance": _("about as many people as jobs"),
        "surplus": _("more people than jobs"),
        "strong surplus": _("far more people than jobs"),
    }


def _told(told: ToldPay, say: Language) -> PayLine:
    source = f"{told.source}, {told.year}" if told.year else f"{told.source}, {say.gettext('year not given')}"
    value = per(say.dollars(told.amount, currency=told.currency), "year", say)
    note = say.gettext("Source: %(source)s.", source=source)
    return PayLine("", say.gettext("Told for %(place)s", place=told.place), value, note, (), None, source)
