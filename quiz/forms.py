"""What visitors send: checked by WTForms. The pages themselves are drawn from plain data, which is far faster."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import DecimalField, Form, RadioField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, NumberRange, ValidationError

from quiz.answers import LEFT_OUT
from quiz.content import Item
from quiz.riasec import TYPES, Scores

HIGHEST_SCORE = 1000


@lru_cache(maxsize=256)
def _page_form(names: tuple[str, ...]) -> type[Form]:
    choices = [SelectChoice(value) for value in range(LEFT_OUT + 1)]
    fields: dict[str, Any] = {
        name: RadioField(choices=choices, coerce=int, validate_choice=True, validators=[InputRequired()])
        for name in names
    }
    return type("PageForm", (Form,), fields)


def page_values(items: Sequence[Item], sent: Any) -> dict[str, int]:  # noqa: ANN401 - a MultiDict
    """Return the valid answers among those sent for a page's items, by item; what is missing or odd is left away."""
    form = _page_form(tuple(item.id for item in items))(sent)
    form.validate()
    return {name: field.data for name, field in form._fields.items() if not field.errors}


class ScoresForm(Form):
    """Six scores from another test, and the highest score that test can give."""

    highest = DecimalField(validators=[InputRequired(), NumberRange(min=1, max=HIGHEST_SCORE)])

    def read(self) -> Scores:
        """Return the scores as 0 to 100, to one decimal."""
        top = float(self.highest.data or 1)
        r, i, a, s, e, c = (round(100 * float(self[kind].data or 0) / top, 1) for kind in TYPES)
        return r, i, a, s, e, c


def _within_highest(form: Form, field: Any) -> None:  # noqa: ANN401 - a WTForms field
    top = form["highest"].data
    if top is not None and field.data is not None and field.data > top:
        raise ValidationError(gettext("This is more than the highest score you named, %(top)s.", top=top))


for _kind in TYPES:
    _needs = InputRequired(lazy_gettext("Enter a number from 0 up to the highest score."))
    _range = NumberRange(min=0, max=HIGHEST_SCORE, message=lazy_gettext("Enter a number from 0 to 1,000."))
    setattr(ScoresForm, str(_kind), DecimalField(validators=[_needs, _range, _within_highest]))


def plain_errors(form: Form) -> Mapping[str, str]:
    """Return the first thing wrong with each field, in words of our own where WTForms says only "not valid"."""
    unread = gettext("This is not a number. Write digits, as in 27 or 27.5.")
    texts = {name: str(field.errors[0]) for name, field in form._fields.items() if field.errors}
    return {
        name: unread if form[name].raw_data and form[name].data is None else text for name, text in texts.items()
    }
