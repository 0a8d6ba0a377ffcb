"""Small Excel workbooks for the tests: text and numbers in sheets, as a spreadsheet would save them."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

Cell = str | float | None
Sheet = Sequence[Sequence[Cell]]

TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SCHEMAS = "http://schemas.openxmlformats.org"
MAIN, RELATIONS = f"{SCHEMAS}/spreadsheetml/2006/main", f"{SCHEMAS}/officeDocument/2006/relationships"
PACKAGE = f"{SCHEMAS}/package/2006"


def save_workbook(path: Path, sheets: Mapping[str, Sheet]) -> None:
    """Write a workbook with sheets by name; a cell of None is left out, as a spreadsheet does."""
    names = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{name}.xml" ContentType="{TYPES}.worksheet+xml"/>'
            for name in names
        )
        + "</Types>",
        "_rels/.rels": _relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        + "".join(
            f'<sheet name="{escape(title)}" sheetId="{name}" r:id="rId{name}"/>' for name, title in enumerate(sheets, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            {f"rId{name}": ("worksheet", f"worksheets/sheet{name}.xml") for name in names}
        ),
    }
    parts |= {f"xl/worksheets/sheet{name}.xml": _sheet(rows) for name, rows in enumerate(sheets.values(), 1)}
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')


def _relations(targets: Mapping[str, tuple[str, str]]) -> str:
    each = (
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(each)}</Relationships>'


def _sheet(rows: Sheet) -> str:
    lines = (
        f'<row r="{line}">{"".join(_cell(f"{_letters(place)}{line}", cell) for place, cell in enumerate(row))}</row>'
        for line, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell(where: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{where}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    return f'<c r="{where}"><v>{cell!r}</v></c>'


def _letters(place: int) -> str:
    """Return the name of a column by its place, counted from 0: A to Z, then AA."""
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)
