"""What visitors send: checked by WTForms. The pages themselves are drawn from plain data, which is far faster."""

from collections.abc import Mapping, Sequence
from typing import Any

from wtforms import FloatField, Form, RadioField
from wtforms.fields import Field, choices
from wtforms.form import BaseForm
from wtforms.validators import InputRequired, NumberRange, ValidationError

from quiz.content.questions import Item
from quiz.person.answers import LEFT_OUT
from quiz.riasec import TYPES, Scores
from quiz.web.numbers import AmbiguousNumberError, read_number
from quiz.wording.language import Language

HIGHEST_SCORE = 1000
MISSING, RANGE, ABOVE, UNREAD = "missing", "range", "above", "unread"
AMBIGUOUS = "ambiguous "


def page_values(items: Sequence[Item], sent: Any) -> dict[str, int]:  # noqa: ANN401 - a MultiDict
    """Return the valid answers among those sent for a page's items, by item; what is missing or odd is left away."""
    scale = [choices.SelectChoice(value) for value in range(LEFT_OUT + 1)]  # type: ignore[attr-defined] # new in 3.3
    answer = RadioField(choices=scale, coerce=int, validators=[InputRequired()])
    form = BaseForm([(item.id, answer) for item in items])  # type: ignore[misc] # a field outside a class is unbound
    form.process(sent)
    form.validate()
    return {field.name: field.data for field in form if not field.errors}


class NumberField(FloatField):
    """A number as people write it; ``of`` is what it was said to be a part of, as the 40 of 27/40."""

    of: float | None = None

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Read what was sent. Raises ``ValueError``, which becomes the field's error."""
        if not valuelist:
            return
        self.data = None
        try:
            self.data, self.of = read_number(valuelist[0])
        except AmbiguousNumberError as error:
            raise ValueError(f"{AMBIGUOUS}{error.small:.12g}|{error.large:.12g}") from error


def _within_highest(form: Form, field: NumberField) -> None:
    top = field.of or form["highest"].data
    if top is not None and field.data is not None and field.data > top:
        raise ValidationError(ABOVE)


def _whole(_form: Form, field: NumberField) -> None:
    if field.of not in {None, 100}:
        raise ValidationError(UNREAD)


def _of(field: Field) -> float | None:
    return field.of if isinstance(field, NumberField) else None


class ScoresForm(Form):
    """Six scores from another test, and the highest score that test can give."""

    highest = NumberField(validators=[InputRequired(MISSING), NumberRange(1, HIGHEST_SCORE, RANGE), _whole])

    def read(self) -> Scores:
        """Return the scores as 0 to 100, to one decimal."""
        top = self.highest.data or 1
        r, i, a, s, e, c = (round(100 * (self[kind].data or 0) / (_of(self[kind]) or top), 1) for kind in TYPES)
        return r, i, a, s, e, c


for _kind in TYPES:
    _checks = [InputRequired(MISSING), NumberRange(0, HIGHEST_SCORE, RANGE), _within_highest]
    setattr(ScoresForm, str(_kind), NumberField(validators=_checks))


def score_errors(form: ScoresForm, say: Language) -> Mapping[str, str]:
    """Say for each field of the form what is wrong with it and what to write."""
    _ = say.gettext
    texts = {
        MISSING: _("Nothing was entered. Write a number from 0 up to the highest score."),
        RANGE: _("This number is out of range. Scores go from 0 to 1,000, the highest one from 1."),
        ABOVE: _("This is more than the highest possible score you entered. Check both."),
    }
    unread = _("This is not a number. Write digits, as in 27 or 27.5, or 27/40, or 27 %.")
    told = {field.name: str(field.errors[0]) for field in form if field.errors}
    return {name: _two_numbers(error, say) or texts.get(error, unread) for name, error in told.items()}


def _two_numbers(error: str, say: Language) -> str:
    """Ask which of two numbers was meant; nothing for other errors."""
    if not error.startswith(AMBIGUOUS):
        return ""
    small, large = error.removeprefix(AMBIGUOUS).split("|")
    text = say.gettext("This may mean %(small)s or %(large)s. Write the one you mean in plain digits.")
    return text % {"small": small, "large": large}
