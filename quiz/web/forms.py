"""What visitors send: checked by WTForms. The pages themselves are drawn from plain data, which is far faster."""

from collections.abc import Mapping, Sequence
from typing import Any

from wtforms import FloatField, Form, RadioField
from wtforms.fields import choices
from wtforms.form import BaseForm
from wtforms.validators import InputRequired, NumberRange, ValidationError

from quiz.content.models import Item
from quiz.person.answers import LEFT_OUT
from quiz.riasec import TYPES, Scores
from quiz.wording.language import Language

HIGHEST_SCORE = 1000
MISSING, RANGE, ABOVE = "missing", "range", "above"


def page_values(items: Sequence[Item], sent: Any) -> dict[str, int]:  # noqa: ANN401 - a MultiDict
    """Return the valid answers among those sent for a page's items, by item; what is missing or odd is left away."""
    scale = [choices.SelectChoice(value) for value in range(LEFT_OUT + 1)]  # type: ignore[attr-defined] # new in 3.3
    answer = RadioField(choices=scale, coerce=int, validators=[InputRequired()])
    form = BaseForm([(item.id, answer) for item in items])  # type: ignore[misc] # a field outside a class is unbound
    form.process(sent)
    form.validate()
    return {field.name: field.data for field in form if not field.errors}


def _within_highest(form: Form, field: FloatField) -> None:
    top = form["highest"].data
    if top is not None and field.data is not None and field.data > top:
        raise ValidationError(ABOVE)


class ScoresForm(Form):
    """Six scores from another test, and the highest score that test can give."""

    highest = FloatField(validators=[InputRequired(MISSING), NumberRange(1, HIGHEST_SCORE, RANGE)])

    def read(self) -> Scores:
        """Return the scores as 0 to 100, to one decimal."""
        top = self.highest.data or 1
        r, i, a, s, e, c = (round(100 * (self[kind].data or 0) / top, 1) for kind in TYPES)
        return r, i, a, s, e, c


for _kind in TYPES:
    _checks = [InputRequired(MISSING), NumberRange(0, HIGHEST_SCORE, RANGE), _within_highest]
    setattr(ScoresForm, str(_kind), FloatField(validators=_checks))


def score_errors(form: ScoresForm, say: Language) -> Mapping[str, str]:
    """Say for each field of the form what is wrong with it and what to write."""
    _ = say.gettext
    texts = {
        MISSING: _("Nothing was entered. Write a number from 0 up to the highest score."),
        RANGE: _("This number is out of range. Scores go from 0 to 1,000, the highest one from 1."),
        ABOVE: _("This is more than the highest possible score you entered. Check both."),
    }
    unread = _("This is not a number. Write digits, as in 27 or 27.5.")
    return {field.name: texts.get(str(field.errors[0]), unread) for field in form if field.errors}
