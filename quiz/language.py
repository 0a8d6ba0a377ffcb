"""Words, numbers and money in one language: Babel behind a small frozen value that knows no request."""

from dataclasses import dataclass, field
from gettext import NullTranslations

from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent

DOLLARS = "USD"


@dataclass(frozen=True)
class Language:
    """A locale and its translations; two of the same locale are equal."""

    locale: Locale
    translations: NullTranslations = field(compare=False)

    def gettext(self, message: str, **values: object) -> str:
        """Return the message in this language, with values filled in."""
        text = self.translations.gettext(message)
        return text % values if values else text

    def ngettext(self, one: str, many: str, num: int, **values: object) -> str:
        """Return the message in the form for a number, with ``num`` and other values filled in."""
        return self.translations.ngettext(one, many, num) % {"num": self.number(num), **values}

    def number(self, value: float, places: int = 0) -> str:
        """Write a number with separators and a fixed number of decimals."""
        return format_decimal(value, f"#,##0.{'0' * places}" if places else "#,##0", locale=self.locale)

    def signed(self, value: float, places: int = 2) -> str:
        """Write a number with its sign, as in +0.25."""
        mark = f"#,##0.{'0' * places}"
        return format_decimal(value, f"+{mark};\N{MINUS SIGN}{mark}", locale=self.locale)

    def dollars(self, value: float, *, cents: bool = False) -> str:
        """Write an amount in US dollars."""
        pattern = None if cents else "¤#,##0"
        return format_currency(value, DOLLARS, pattern, locale=self.locale, currency_digits=cents)

    def change(self, percent: float) -> str:
        """Write a change in percent with its sign, as in +4.9%."""
        return format_percent(percent / 100, "+#,##0.0%;\N{MINUS SIGN}#,##0.0%", locale=self.locale)


ENGLISH = Language(Locale("en"), NullTranslations())
