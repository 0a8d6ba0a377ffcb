"""What people in the work told O*NET: which education they think a new hire needs, and what their days are like.

Rule of this file: the rows of one occupation in, its plain figures out. A row whose suppression is recommended
(``Recommend Suppress`` is Y: too few people, or too far apart) is left out.
"""

from typing import Final

from quiz.content.careers import SHARES, Circumstance, Schooling
from quiz.upkeep.cells import number
from quiz.upkeep.tables import Row

REQUIRED: Final = "RL"
"""The scale of O*NET's question which education somebody would need who is hired for this job."""
MEANS: Final = {"CX": (1, 5), "CT": (1, 3)}
"""The scales of work context that hold one mean for each occupation, and from where to where they go."""
STEP_OF: Final = {
    1: Schooling.SCHOOL,
    2: Schooling.SCHOOL,
    3: Schooling.COLLEGE,
    4: Schooling.COLLEGE,
    5: Schooling.ASSOCIATE,
    6: Schooling.BACHELOR,
    7: Schooling.BACHELOR,
    8: Schooling.MASTER,
    9: Schooling.MASTER,
    10: Schooling.DOCTOR,
    11: Schooling.DOCTOR,
    12: Schooling.DOCTOR,
}
"""O*NET's twelve answers, put into the steps that a reader tells apart."""
CIRCUMSTANCE_OF: Final = {
    "4.C.2.a.1.c": Circumstance.OUTDOORS,
    "4.C.2.a.1.a": Circumstance.INDOORS,
    "4.C.2.d.1.a": Circumstance.SITTING,
    "4.C.2.d.1.b": Circumstance.STANDING,
    "4.C.2.d.1.d": Circumstance.WALKING,
    "4.C.2.d.1.g": Circumstance.HANDS,
    "4.C.1.a.4": Circumstance.CONTACT,
    "4.C.1.a.2.l": Circumstance.FACE_TO_FACE,
    "4.C.1.d.2": Circumstance.ANGER,
    "4.C.1.c.1": Circumstance.SAFETY,
    "4.C.3.d.1": Circumstance.TIME_PRESSURE,
    "4.C.3.b.4": Circumstance.EXACTNESS,
    "4.C.2.b.1.a": Circumstance.NOISE,
    "4.C.2.e.1.d": Circumstance.PROTECTION,
    "4.C.2.a.3": Circumstance.CLOSENESS,
    "4.C.3.d.8": Circumstance.HOURS,
}
"""O*NET's elements by their numbers: their names change from release to release."""


def rated(row: Row) -> bool:
    """Tell whether a row of the work contexts is about something that is told of a career."""
    return row["Element ID"] in CIRCUMSTANCE_OF


def schooling(rows: list[Row]) -> list[int]:
    """Return the percentages of the steps of education, or none where too much of the whole is suppressed.

    Without a large share that is suppressed, the others would look as if they were all there is.
    """
    shares = dict.fromkeys(Schooling, 0.0)
    for row in _precise(rows):
        shares[STEP_OF[int(number(row["Category"]) or 0)]] += _value(row)
    found = [round(share) for share in shares.values()]
    least, most = SHARES
    return found if least <= sum(found) <= most else []


def context(rows: list[Row]) -> dict[str, float]:
    """Return the ratings of what a day is like, in the order in which they are told."""
    found = {CIRCUMSTANCE_OF[row["Element ID"]]: _value(row) for row in _precise(rows)}
    return {each.value: found[each] for each in Circumstance if each in found}


def _precise(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["Recommend Suppress"] != "Y"]


def _value(row: Row) -> float:
    return number(row["Data Value"]) or 0.0
