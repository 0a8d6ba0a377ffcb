"""Pay in words: what half of the people earn, and what most do. Pay by the hour stays so, and is said to be so."""

from quiz.content.careers import Pay
from quiz.wording.language import Language


def median_pay(pay: Pay | None, say: Language) -> str:
    """Say what half of the people earn, as in "$83,480 a year", or nothing where that is not known."""
    if pay is None:
        return ""
    median = amount(pay, "median", say)
    if pay.per == "hour":
        return say.gettext("%(median)s an hour", median=median)
    return say.gettext("%(median)s a year", median=median)


def pay_note(pay: Pay | None, say: Language) -> str:
    """Say in a line what most people earn, or what is known instead.

    An hourly wage times the hours of a year would be made up: the source leaves the year out for work that few do all
    year round.
    """
    if pay is None:
        return say.gettext("The source has no figure for this work.")
    if pay.per == "hour":
        return say.gettext("Paid by the hour; no yearly figure, since many do not work all year.")
    if pay.low is not None and pay.high is not None and "median" not in pay.top_coded:
        low, high = amount(pay, "low", say), amount(pay, "high", say)
        return say.gettext("Eight of ten: %(low)s to %(high)s.", low=low, high=high)
    if pay.low is not None and "low" not in pay.top_coded:
        return say.gettext("Nine of ten: more than %(low)s.", low=amount(pay, "low", say))
    return say.gettext("Half earn more, half less.")


def amount(pay: Pay, name: str, say: Language, *, bare: bool = False) -> str:
    """Write one of the three amounts; a top-coded one with "or more", unless ``bare``."""
    value = say.dollars(getattr(pay, name), cents=pay.per == "hour")
    return value if bare or name not in pay.top_coded else say.gettext("%(value)s or more", value=value)
