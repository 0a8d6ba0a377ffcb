"""Pay in words: what half of the people earn, and what most do, in the money and by the unit in which it was counted.

Rule of this file: one figure is told as it is; nothing is turned into another unit or currency.
"""

from quiz.content.careers import Pay
from quiz.content.countries import HOME, UNITED_STATES, Terms
from quiz.wording.language import Language


def median_pay(pay: Pay | None, say: Language, terms: Terms = UNITED_STATES) -> str:
    """Say what half of the people earn, as in "$83,480 a year", or nothing where that is not known."""
    return per(amount(pay, "median", say, terms), pay.per, say) if pay else ""


def per(money: str, unit: str, say: Language) -> str:
    """Say for how long an amount is paid."""
    if unit == "hour":
        return say.gettext("%(median)s an hour", median=money)
    if unit == "month":
        return say.gettext("%(median)s a month", median=money)
    return say.gettext("%(median)s a year", median=money)


def pay_note(pay: Pay | None, say: Language, terms: Terms = UNITED_STATES) -> str:
    """Say in a line what most people earn, or what is known instead.

    An hourly wage times the hours of a year would be made up: the source leaves the year out for work that few do all
    year round.
    """
    if pay is None:
        return say.gettext("The source has no figure for this work.")
    note = _what_most_earn(pay, say, terms)
    return f"{note.removesuffix('.')} ({pay.year})." if pay.year else note


def _what_most_earn(pay: Pay, say: Language, terms: Terms) -> str:
    if pay.per != terms.per:
        return say.gettext("Paid by the hour; no yearly figure, since many do not work all year.")
    if pay.part_time:
        return say.gettext("Many work part-time or not all year: a full year pays more.")
    return spread_note(pay, say, terms)


def spread_note(pay: Pay, say: Language, terms: Terms) -> str:
    """Say between which amounts most are, as far as it is known."""
    if pay.low is not None and pay.high is not None and "median" not in pay.top_coded:
        low, high = amount(pay, "low", say, terms), amount(pay, "high", say, terms)
        if terms.spread == "half":
            return say.gettext("The middle half: %(low)s to %(high)s.", low=low, high=high)
        if terms.spread == "low to high":
            return say.gettext("Low to high: %(low)s to %(high)s.", low=low, high=high)
        return say.gettext("Eight of ten: %(low)s to %(high)s.", low=low, high=high)
    if pay.low is not None and "low" not in pay.top_coded and terms.spread == "eight of ten":
        return say.gettext("Nine of ten: more than %(low)s.", low=amount(pay, "low", say, terms))
    return say.gettext("Half earn more, half less.")


def year_note(pay: Pay, say: Language) -> list[str]:
    """Say which year a figure is of, where it is not that of its source."""
    return [say.gettext("The figure is of %(year)s.", year=pay.year)] if pay.year else []


def amount(pay: Pay, name: str, say: Language, terms: Terms = UNITED_STATES, *, bare: bool = False) -> str:
    """Write one of the three amounts; a top-coded one with "or more", unless ``bare``."""
    value = money(getattr(pay, name), say, terms, pay.per)
    return value if bare or name not in pay.top_coded else say.gettext("%(value)s or more", value=value)


def money(value: float, say: Language, terms: Terms, unit: str) -> str:
    """Write an amount in the money of a country; pay by the hour has cents."""
    return say.dollars(value, cents=unit == "hour", currency=terms.currency)


def pay_heading(country: str, say: Language) -> str:
    """Return what a field with pay is called."""
    if country == HOME:
        return say.gettext("Pay in the US")
    return say.gettext("Pay (%(country)s)", country=say.country(country))


def scale_note(country: str, terms: Terms, release: str, say: Language) -> str:
    """Say what pay and its bars mean where another country than the United States comes first; "" for that."""
    if country == HOME:
        return ""
    _, ceiling = say.gettext, per(say.dollars(terms.ceiling, currency=terms.currency), terms.per, say)
    given = {"country": say.country(country), "source": release, "ceiling": ceiling}
    if terms.people == "full-time":
        told = _(
            "Pay (%(country)s): half of the employees who work full-time earn more, half less; %(source)s.", **given
        )
    else:
        told = _("Pay (%(country)s): half of all employees earn more, half less; %(source)s.", **given)
    if terms.spread == "half":
        bar = _("A bar is the middle half of them, up to %(ceiling)s.", **given)
    elif terms.spread == "none":
        return told
    else:
        bar = _("A bar is from low to high pay, up to %(ceiling)s.", **given)
    return f"{told} {bar}"
