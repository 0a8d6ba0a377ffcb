"""The official files: what each kind of information is called in each generation of O*NET's, and what is read of it.

Rule of this file: tables only; what is read by them is in ``sources``, which generation a folder holds in
``generations``. The names of 30.3 and later are those of https://www.onetcenter.org/dictionary/30.3/text/; a column
that a generation calls otherwise has its other name beside it.
"""

from dataclasses import dataclass
from typing import Final

from quiz.upkeep.columns import Column, between, dated, step
from quiz.upkeep.workers import MEANS, REQUIRED

UP_TO_30_2, SINCE_30_3 = "up to 30.2", "from 30.3 on"
GENERATIONS: Final = (UP_TO_30_2, SINCE_30_3)
"""The generations of O*NET's releases, by the names of their files."""


@dataclass(frozen=True)
class Kind:
    """A kind of information.

    ``old`` and ``new`` are its files in releases up to 30.2 and since 30.3; several are read as one. Rows of other
    scales than ``scales`` are passed over; ``once`` is what one row is about: a second one would overwrite the first.
    A folder may lack what is ``optional``; what was known from it then stays.
    """

    columns: tuple[Column, ...]
    old: tuple[str, ...]
    new: tuple[str, ...] = ()
    scales: frozenset[str] = frozenset()
    once: tuple[str, ...] = ()
    optional: bool = False

    def files(self, generation: str) -> tuple[str, ...]:
        """Return the names of its files in a generation."""
        return self.new or self.old if generation == SINCE_30_3 else self.old

    def told(self, generation: str) -> str:
        """Return the names of its files in a generation, for a message."""
        return " and ".join(self.files(generation))


CODE: Final = "O*NET-SOC Code"
_CODE, _ELEMENT, _NAME, _SCALE = map(Column, (CODE, "Element ID", "Element Name", "Scale ID"))
_DATE, _SUPPRESS = Column("Date", check=dated), Column("Recommend Suppress")
_VALUE, _PERCENT = (Column("Data Value", check=between(0, most)) for most in (7, 100))
TITLES, INTERESTS, AREAS, ZONES, RELATED = "titles", "interests", "areas", "zones", "related"
SKILLS, TOOLS, EDUCATION, CONTEXT = "skills", "tools", "education", "context"
ONET: Final = {
    TITLES: Kind((_CODE, Column("Title")), ("Occupation Data.txt",), once=(CODE,)),
    INTERESTS: Kind(
        (_CODE, _NAME, _SCALE, _VALUE, _DATE),
        ("Interests.txt",),
        ("Career Interest Types.txt",),
        scales=frozenset({"OI"}),
        once=(CODE, "Element Name"),
    ),
    AREAS: Kind(
        (_CODE, _NAME, _SCALE, _VALUE, _DATE),
        ("Specific Interest Areas.txt",),
        # The same file ranks the areas for display, on a scale of its own.
        scales=frozenset({"OI"}),
        once=(CODE, "Element Name"),
        optional=True,
    ),
    ZONES: Kind((_CODE, Column("Job Zone", check=step), _DATE), ("Job Zones.txt",), once=(CODE,)),
    RELATED: Kind(
        (
            _CODE,
            Column("Related O*NET-SOC Code"),
            Column("Relatedness Tier"),
            Column("Index", check=between(0, 10_000, whole=True)),
        ),
        ("Related Occupations.txt",),
    ),
    SKILLS: Kind(
        (_CODE, _NAME, _SCALE, _VALUE, _SUPPRESS),
        ("Skills.txt",),
        ("Essential Skills.txt", "Transferable Skills.txt"),
        scales=frozenset({"IM"}),
        once=(CODE, "Element Name"),
    ),
    TOOLS: Kind(
        (_CODE, Column("Example", others=("Workplace Example",)), Column("Hot Technology"), Column("In Demand")),
        ("Technology Skills.txt",),
        ("Software Skills.txt",),
    ),
    EDUCATION: Kind(
        (_CODE, _SCALE, Column("Category", check=between(1, 12, whole=True)), _PERCENT, _SUPPRESS),
        ("Education, Training, and Experience.txt",),
        ("Education.txt",),
        scales=frozenset({REQUIRED}),
        once=(CODE, "Category"),
    ),
    CONTEXT: Kind(
        (_CODE, _ELEMENT, _SCALE, _VALUE, _SUPPRESS),
        ("Work Context.txt",),
        scales=frozenset(MEANS),
        once=(CODE, "Element ID", "Scale ID"),
        optional=True,
    ),
}
"""Work styles, work values and other titles are in no figure, so their files are not read in either generation."""
_YEARLY, _HOURLY = (between(1, most, unknown=True, top=True) for most in (5_000_000, 2_000))
WAGES: Final = (
    *map(Column, ("OCC_CODE", "OCC_TITLE", "O_GROUP")),
    Column("H_MEDIAN", check=_HOURLY),
    *(Column(name, check=_YEARLY) for name in ("A_PCT10", "A_MEDIAN", "A_PCT90")),
)
_PEOPLE = between(0, 1_000_000, unknown=True)
_NOTE = r"(?:\[\d+\])?"
PROJECTIONS: Final = (
    Column("National Employment Matrix title", rf"(?:\d{{4}} )?National Employment Matrix title{_NOTE}"),
    Column("National Employment Matrix code", rf"(?:\d{{4}} )?National Employment Matrix code{_NOTE}"),
    Column("Occupation type"),
    Column("Employment, 2", "", _PEOPLE),
    Column(
        "Employment change, percent",
        rf"Employment change, percent, \d{{4}}[–-]\d\d(?:\d\d)?{_NOTE}",
        between(-100, 1000, unknown=True),
    ),
    Column("Occupational openings", rf"Occupational openings, \d{{4}}[–-]\d\d(?:\d\d)? annual average{_NOTE}", _PEOPLE),
    Column("Typical education needed for entry", rf"Typical education needed for entry{_NOTE}"),
)
EMPLOYMENT: Final = Column("Employment", r"Employment, \d{4}")
WANTED: Final = {
    "wages": ("OCC_CODE", "the national wage table, named with its year, as national_M2025_dl.xlsx"),
    "projections": ("National Employment Matrix code", "the employment projections"),
}
"""The heading by which each BLS table is known, and what to put into the folder where there is none."""
