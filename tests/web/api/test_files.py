import csv
import gzip
import io

import brotli
import jsonschema
import pytest

from quiz.app import create_app
from quiz.web.api.files import COLUMNS
from quiz.web.site import Site
from tests.folders import Folder
from tests.pages import Visitor
from tests.web.api.conftest import Program, said


def test_the_file_of_all_careers_is_what_its_schema_says(program: Program, site: Site) -> None:
    schema = said(program.ask("/careers.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(found := program.json("/careers.json"))
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert len(found["careers"]) == found["catalogue"]["careers"] == len(site.catalogue.careers)
    assert (found["api"], found["catalogue"]["released"]) == ("v1", "2026-11-26")


def test_the_schema_lets_version_1_grow_and_names_what_is_missing(program: Program) -> None:
    schema, found = said(program.ask("/careers.schema.json")), program.json("/careers.json")
    validator = jsonschema.Draft202012Validator(schema)
    found["careers"][0]["something_new"] = 1
    validator.validate(found)
    del found["careers"][0]["title"]
    assert [error.message for error in validator.iter_errors(found)] == ["'title' is a required property"]


def test_every_key_is_always_there_and_leads_to_a_list(program: Program) -> None:
    found = program.json("/careers.json")
    lists, slugs = found["lists"], {career["slug"] for career in found["careers"]}
    for career in found["careers"]:
        assert set(career) == set(found["careers"][0])
        assert career["family"] in lists["families"]
        assert lists["groups"][career["group"]]["direction"] == career["direction"]
        assert set(career["interests"]) == set(lists["interests"])
        assert set(career["related"]) <= slugs
    one = program.json("/careers/actor")["career"]
    assert one == next(career for career in found["careers"] if career["slug"] == "actor")


def test_the_table_has_a_line_for_each_career_in_columns_that_are_described(
    program: Program, visitor: Visitor, site: Site
) -> None:
    answer = program.ask("/careers.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"] == "attachment; filename=careers-2026-11-26.csv"
    rows = list(csv.DictReader(io.StringIO(answer.data.decode())))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["slug"] for row in rows] == [career.slug for career in site.catalogue.careers]
    text = visitor.get("/api").text
    assert all(f"{name} {told}" in text for name, told in COLUMNS.items())


def test_a_line_of_the_table_says_what_the_career_says(program: Program, site: Site) -> None:
    rows = {row["slug"]: row for row in csv.DictReader(io.StringIO(program.ask("/careers.csv").text))}
    for career in site.catalogue.careers:
        row, figures = rows[career.slug], career.figures
        assert (row["title"], row["group"], row["also"]) == (career.title, career.group, "|".join(career.also))
        assert [float(row[kind]) for kind in "RIASEC"] == list(career.profile)
        assert row["pay_median"] == (str(figures.pay.median) if figures.pay else "")
        assert row["pay_group"] == ((figures.pay.group or "") if figures.pay else "")
        assert row["growth"] == (str(figures.outlook.growth) if figures.outlook else "")
        assert row["outlook_group"] == ((figures.outlook.group or "") if figures.outlook else "")
        assert row["education"] == (figures.education.step if figures.education else "")


@pytest.mark.parametrize("path", ["/careers.json", "/careers.csv", "/careers.schema.json"])
@pytest.mark.parametrize(("accepts", "sent"), [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("", None)])
def test_files_come_packed(program: Program, path: str, accepts: str, sent: str | None) -> None:
    plain, answer = program.ask(path).data, program.ask(path, headers={"Accept-Encoding": accepts})
    assert answer.headers.get("Content-Encoding") == sent
    assert "Accept-Encoding" in answer.headers["Vary"]
    unpacked = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[sent](answer.data)
    assert unpacked == plain
    assert sent is None or len(answer.data) < 0.35 * len(plain)


def test_two_sites_with_the_same_content_publish_the_same_bytes(content: Folder) -> None:
    one, other = (create_app({"CONTENT": str(content.path), "SITE_NAME": name}).test_client() for name in "AB")
    for path in ("careers.json", "careers.csv", "careers.schema.json"):
        first = one.get(f"/api/v1/{path}").data
        assert first == other.get(f"/api/v1/{path}", base_url="http://school.example/quiz/").data
