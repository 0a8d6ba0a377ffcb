"""The words for what the numbers stand for: types, levels, education, closeness.

Rule of this file: every sentence passes through the language's ``gettext``, so that languages can be added.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from quiz.content.models import Education
from quiz.person.firmness import FIRM, LIKELY, OPEN
from quiz.riasec import TYPES, Type
from quiz.wording.language import Language

LANGUAGES = 32
"""For how many languages the words are kept once they are made."""


@dataclass(frozen=True)
class TypeWords:
    """One type in plain words."""

    kind: Type
    name: str
    short: str
    about: str
    enjoys: str
    places: str


@lru_cache(maxsize=LANGUAGES)
def type_words(say: Language) -> dict[Type, TypeWords]:
    """Return the words for the six types, in hexagon order."""
    _ = say.gettext
    rows = (
        (
            _("Realistic"),
            _("hands-on and practical"),
            _(
                "You like to see, touch and use what you work on: tools, machines, materials, plants, animals. "
                "A day is good when something runs, stands or grows at the end of it."
            ),
            _("building, repairing, driving, growing, working outdoors, moving your body"),
            _("workshops, building sites, farms, forests, vehicles, kitchens, fire stations"),
        ),
        (
            _("Investigative"),
            _("curious and questioning"),
            _(
                "You like to find out how things work and why. You look twice, test an idea before you believe it, "
                "and can stay with a hard question for a long time."
            ),
            _("observing, measuring, reading, calculating, testing, explaining"),
            _("laboratories, clinics, research teams, field stations, anywhere with data to make sense of"),
        ),
        (
            _("Artistic"),
            _("imaginative and expressive"),
            _(
                "You like to make something that was not there before, in words, pictures, sound, movement or form. "
                "Open tasks suit you better than fixed steps."
            ),
            _("writing, drawing, playing music, acting, designing, filming"),
            _("studios, stages, newsrooms, design offices, workshops of your own"),
        ),
        (
            _("Social"),
            _("helpful and attentive"),
            _(
                "You like to be with people and to do them good: to teach, care, listen, advise. You notice how others "
                "feel, and their progress is your reward."
            ),
            _("teaching, nursing, coaching, comforting, explaining, bringing people together"),
            _("schools, hospitals, community centers, advice offices, sports clubs"),
        ),
        (
            _("Enterprising"),
            _("persuasive and driving"),
            _(
                "You like to get things going and to win people over. You would rather decide than wait, and a goal "
                "with some risk in it wakes you up."
            ),
            _("selling, leading, negotiating, speaking in public, starting something new"),
            _("companies, shops, courts, campaigns, agencies, a business of your own"),
        ),
        (
            _("Conventional"),
            _("orderly and exact"),
            _(
                "You like things to be right, complete and in their place. Clear rules help you, details do not tire "
                "you, and others rely on what you have checked."
            ),
            _("organizing, recording, calculating, scheduling, checking, improving a system"),
            _("offices, banks, libraries, warehouses, public services, data centers"),
        ),
    )
    return {kind: TypeWords(kind, *row) for kind, row in zip(TYPES, rows, strict=True)}


@lru_cache(maxsize=LANGUAGES)
def level_names(say: Language) -> tuple[str, ...]:
    """Return the names of the preparation levels 1 to 5."""
    _ = say.gettext
    return (
        _("Little or no preparation"),
        _("Some preparation"),
        _("Medium preparation"),
        _("Considerable preparation"),
        _("Long preparation"),
    )


@lru_cache(maxsize=LANGUAGES)
def level_plans(say: Language) -> tuple[str, ...]:
    """Return what a person who has or plans the preparation levels 1 to 5 would say of it."""
    _ = say.gettext
    return (
        _("Learn on the job"),
        _("High school, then up to a year of learning"),
        _("Trade school, apprenticeship or a two-year degree"),
        _("Four-year degree, or years of experience"),
        _("Graduate degree"),
    )


@lru_cache(maxsize=LANGUAGES)
def level_meanings(say: Language) -> tuple[str, ...]:
    """Return what the preparation levels 1 to 5 usually ask for."""
    _ = say.gettext
    return (
        _("You can usually start without experience and learn on the job in days to a few months."),
        _("Usually a high school education, then some months up to a year of learning with experienced people."),
        _("Usually vocational school, an apprenticeship or a two-year degree: one or two years of training."),
        _("Usually a four-year degree or several years of experience and training."),
        _("Usually a graduate degree, often followed by years of experience or specialist training."),
    )


@lru_cache(maxsize=LANGUAGES)
def education_names(say: Language) -> dict[Education, str]:
    """Return the names of the education steps."""
    _ = say.gettext
    return {
        Education.NONE: _("No formal certificate"),
        Education.SCHOOL: _("High school diploma or the like"),
        Education.COLLEGE: _("Some college, no degree"),
        Education.AWARD: _("Certificate after high school, below a degree"),
        Education.ASSOCIATE: _("Associate's degree (two years)"),
        Education.BACHELOR: _("Bachelor's degree"),
        Education.MASTER: _("Master's degree"),
        Education.DOCTOR: _("Doctoral or professional degree"),
    }


@lru_cache(maxsize=LANGUAGES)
def goal_names(say: Language) -> tuple[str, ...]:
    """Return the short names of the 17 UN Sustainable Development Goals."""
    _ = say.gettext
    return (
        _("No poverty"),
        _("Zero hunger"),
        _("Good health and well-being"),
        _("Quality education"),
        _("Gender equality"),
        _("Clean water and sanitation"),
        _("Affordable and clean energy"),
        _("Decent work and economic growth"),
        _("Industry, innovation and infrastructure"),
        _("Reduced inequalities"),
        _("Sustainable cities and communities"),
        _("Responsible consumption and production"),
        _("Climate action"),
        _("Life below water"),
        _("Life on land"),
        _("Peace, justice and strong institutions"),
        _("Partnerships for the goals"),
    )


@lru_cache(maxsize=LANGUAGES)
def _bands(say: Language) -> tuple[tuple[float, str], ...]:
    _ = say.gettext
    return (
        (0.9, _("very close")),
        (0.75, _("close")),
        (0.5, _("partly alike")),
        (0.0, _("little alike")),
        (-2.0, _("rather the opposite")),
    )


def closeness(fit: float, say: Language) -> str:
    """Say in words how close two shapes are."""
    return next(word for least, word in _bands(say) if fit >= least)


def listed(names: Sequence[str], say: Language) -> str:
    """Join names as a sentence does: "A", "A and B", "A, B and C"."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    return _pair(say) % {"first": ", ".join(names[:-1]), "last": names[-1]}


@lru_cache(maxsize=LANGUAGES)
def _pair(say: Language) -> str:
    return say.gettext("%(first)s and %(last)s")


@lru_cache(maxsize=LANGUAGES)
def firmness_bands(say: Language) -> tuple[tuple[float, str, str], ...]:
    """Return from which share of re-draws on a match has which name and is called what, highest first."""
    _ = say.gettext
    return (
        (FIRM, "firm", _("firm")),
        (LIKELY, "likely", _("likely")),
        (OPEN, "open", _("could change")),
        (0.0, "seldom", _("seldom")),
    )
