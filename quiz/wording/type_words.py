"""The six types in plain words: what a person of each likes, enjoys, and where that is found."""

from dataclasses import dataclass

from quiz.riasec import TYPES, Type
from quiz.wording.language import Language


@dataclass(frozen=True)
class TypeWords:
    """One type in plain words; ``way`` is what people of it lean toward."""

    kind: Type
    name: str
    way: str
    short: str
    about: str
    enjoys: str
    places: str


def type_words(say: Language) -> dict[Type, TypeWords]:
    """Return the words for the six types, in hexagon order."""
    _ = say.gettext
    rows = (
        (
            _("Realistic"),
            _("making and fixing"),
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
            _("finding out"),
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
            _("creating"),
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
            _("helping"),
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
            _("leading"),
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
            _("keeping order"),
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
