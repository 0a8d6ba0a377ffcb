"""The official files: what each is called, which of its columns are read, and what their cells have to be.

Rule of this file: tables only; what is read by them is in ``sources``.
"""

from typing import Final

from quiz.upkeep.tables import Column, between, dated

CODE: Final = "O*NET-SOC Code"
_CODE, _NAME, _SCALE, _DATE = Column(CODE), Column("Element Name"), Column("Scale ID"), Column("Date", check=dated)
_VALUE, _SUPPRESS = Column("Data Value", check=between(0, 7)), Column("Recommend Suppress")
_PERCENT = Column("Data Value", check=between(0, 100))
EDUCATION: Final = "Education, Training, and Experience.txt"
ONET_FILES: Final = {
    "Occupation Data.txt": (_CODE, Column("Title")),
    "Interests.txt": (_CODE, _NAME, _SCALE, _VALUE, _DATE),
    "Job Zones.txt": (_CODE, Column("Job Zone", check=between(1, 5, whole=True)), _DATE),
    "Related Occupations.txt": (
        _CODE,
        Column("Related O*NET-SOC Code"),
        Column("Relatedness Tier"),
        Column("Index", check=between(0, 10_000, whole=True)),
    ),
    "Skills.txt": (_CODE, _NAME, _SCALE, _VALUE, _SUPPRESS),
    "Technology Skills.txt": (_CODE, Column("Example"), Column("Hot Technology"), Column("In Demand")),
    EDUCATION: (_CODE, _SCALE, Column("Category", check=between(1, 12, whole=True)), _PERCENT, _SUPPRESS),
}
AREAS, CONTEXT = "Specific Interest Areas.txt", "Work Context.txt"
OPTIONAL_FILES: Final = {
    AREAS: (_CODE, _NAME, _SCALE, _VALUE, _DATE),
    CONTEXT: (_CODE, Column("Element ID"), _SCALE, Column("Category"), _PERCENT, _SUPPRESS),
}
"""Files that a folder may lack (O*NET has had the first since release 30.3); what was known from them then stays."""
ONCE: Final = {
    "Occupation Data.txt": (CODE,),
    "Interests.txt": (CODE, "Element Name", "Scale ID"),
    "Job Zones.txt": (CODE,),
    AREAS: (CODE, "Element Name", "Scale ID"),
    "Skills.txt": (CODE, "Element Name", "Scale ID"),
    EDUCATION: (CODE, "Scale ID", "Category"),
    CONTEXT: (CODE, "Element ID", "Scale ID", "Category"),
}
"""What one row of a file is about: a second one would overwrite the first."""
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
    "wages": ("OCC_CODE", "the national wage table as CSV, named with its year, as in oews_national_may_2024.csv"),
    "projections": ("National Employment Matrix code", "the employment projections as CSV"),
}
"""The heading by which each BLS table is known, and what to put into the folder where there is none."""
