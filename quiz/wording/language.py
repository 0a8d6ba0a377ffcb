"""Words, numbers and money in one language: Babel behind a small frozen value that knows no request."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from gettext import NullTranslations
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_symbol

DOLLARS: Final = "USD"
SIGNS: Final = "en"
"""Whose signs of currencies stand where a language has none."""
MINUS: Final = "\N{MINUS SIGN}"
WRITES_AS: Final[Mapping[str, str]] = {"es": "es_US"}
"""Whose way of writing numbers a language has here, where that is not its first country's: Spanish is that of the
Americas, where most write $61,300, and the figures are those of the United States."""
EUPHONY: Final = {"es": (re.compile(r"h?[i\u00ed](?![ae\u00e1\u00e9])", re.IGNORECASE), "y ", "e ")}
"""Where "and" takes another form before a word that begins with its own sound: such words, its form, the other one."""
COMMAS: Final = dict.fromkeys(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"), ("، ", "؛ "))
"""What stands between the parts of a list where it is not a comma, and between longer parts not a semicolon."""
ISOLATED: Final = "\u2066{}\u2069"
"""What keeps a sign with its number among letters that run from the right (Unicode's left-to-right isolate)."""
NUMBERS: Final = 4096
"""How many written numbers are kept: Babel takes some 30 microseconds for one, and pages show the same few often."""


class LanguageError(ValueError):
    """A setting of languages that cannot be used; the message says what to write."""


@dataclass(frozen=True, eq=False)
class Language:
    """A language by its tag ("en"), with its locale and its translations.

    An application makes each language once and keeps by it what is made for it, so that a language is equal to itself
    alone: comparing its parts would be asked for some hundred times a page.
    """

    tag: str
    translations: NullTranslations
    locale: Locale = field(repr=False)

    def gettext(self, message: str, **values: object) -> str:
        """Return the message in this language, with values filled in."""
        text = self.translations.gettext(message)
        return text % values if values else text

    def ngettext(self, one: str, many: str, num: int, **values: object) -> str:
        """Return the message in the form for a number, with ``num`` and other values filled in."""
        return self.translations.ngettext(one, many, num) % {"num": self.number(num), **values}

    @property
    def name(self) -> str:
        """What the language is called in itself."""
        name = Locale.parse(self.tag).get_display_name() or self.tag
        return name[:1].upper() + name[1:]

    @property
    def web_tag(self) -> str:
        """The tag as pages and browsers write it, as in "pt-BR"."""
        return self.tag.replace("_", "-")

    @property
    def direction(self) -> str:
        """Which way it is written: "ltr" or "rtl"."""
        return self.locale.text_direction

    @property
    def comma(self) -> str:
        """What stands between the parts of a list, with its space."""
        return COMMAS.get(self.locale.language, (", ", "; "))[0]

    @property
    def semicolon(self) -> str:
        """What stands between parts that may hold commas, with its space."""
        return COMMAS.get(self.locale.language, (", ", "; "))[1]

    def _isolated(self, number: str) -> str:
        return ISOLATED.format(number) if self.direction == "rtl" else number

    def both(self, first: str, last: str) -> str:
        """Join two names, or the last one to those before it, by "and"."""
        before, after = self.gettext("%(first)s and %(last)s", first=first, last="\0").split("\0")
        if self.tag in EUPHONY and EUPHONY[self.tag][0].match(last):
            before = before.removesuffix(EUPHONY[self.tag][1]) + EUPHONY[self.tag][2]
        return before + last + after

    def number(self, value: float, places: int = 0) -> str:
        """Write a number with separators and a fixed number of decimals."""
        return _number(str(self.locale), round(value, places), _pattern(places))

    def signed(self, value: float, places: int = 2) -> str:
        """Write a number with its sign, as in +0.25; nothing has none."""
        mark, rounded = _pattern(places), round(value, places)
        if not rounded:
            return self.number(0, places)
        return self._isolated(_number(str(self.locale), rounded, f"+{mark};{MINUS}{mark}"))

    def dollars(self, value: float, *, cents: bool = False, currency: str = DOLLARS) -> str:
        """Write an amount in US dollars, or in another currency by its code, as in GBP."""
        pattern = self.locale.currency_formats["standard"].pattern
        if not cents:
            pattern = pattern.replace(".00", "")
        # Where a language has no sign for a currency, only its code, that of English is known as well.
        own = get_currency_symbol(currency, self.locale)
        symbol = get_currency_symbol(currency, SIGNS) if own == currency else own
        pattern = pattern.replace("\N{CURRENCY SIGN}", f"'{symbol}'")
        told: str = format_currency(value, currency, pattern, locale=self.locale, currency_digits=cents)
        return told.replace(symbol, self._isolated(symbol))

    @property
    def region(self) -> str:
        """The country that a tag names, or else the one where most people speak the language, by Unicode's list."""
        likely = str(get_global("likely_subtags").get(self.locale.language, ""))
        return self.locale.territory or likely.rpartition("_")[2]

    def country(self, code: str) -> str:
        """Name a country by its code (ISO 3166-1)."""
        return str(self.locale.territories.get(code, code))

    def change(self, percent: float) -> str:
        """Write a change in percent with its sign, as in +4.9%."""
        pattern = self.locale.percent_formats[None].pattern.replace("0", "0.0", 1)
        return self._isolated(format_percent(percent / 100, f"+{pattern};{MINUS}{pattern}", locale=self.locale))


def _pattern(places: int) -> str:
    return f"#,##0.{'0' * places}" if places else "#,##0"


@lru_cache(maxsize=NUMBERS)
def _number(tag: str, value: float, pattern: str) -> str:
    return format_decimal(value, pattern, locale=tag)


def language_tags(given: str | Sequence[str]) -> list[str]:
    """Return the tags in a setting such as "en,pt-BR", as Babel writes them.

    Raises ``LanguageError`` for a tag that no language has.
    """
    tags = []
    for tag in (re.findall(r"[\w-]+", given) if isinstance(given, str) else given) or [""]:
        try:
            tags.append(str(Locale.parse(tag.replace("-", "_"))))
        except (UnknownLocaleError, ValueError) as error:
            raise LanguageError(f"SIXWAYS_LANGUAGES: there is no language {tag!r}; write tags, as in en,de") from error
    return list(dict.fromkeys(tags))


def language(tag: str, translations: NullTranslations | None = None) -> Language:
    """Return the language of a tag; without translations its words are the English ones of the source."""
    return Language(tag, translations or NullTranslations(), Locale.parse(WRITES_AS.get(tag, tag)))


ENGLISH = language("en")
