"""Settings that only content can judge: is there such a questionnaire, such a career, such a family.

Rule of this file: settings and content in, sentences out; each begins with where the setting was made.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from quiz.content.countries import HOME
from quiz.content.hiding import hidden_in
from quiz.content.loading import Library
from quiz.content.nearest import nearest


def unfit(settings: Mapping[str, Any], library: Library) -> Iterator[str]:
    """Yield what is wrong with settings of the site, by their names without the prefix, for this content."""
    file, where = library.careers_file, settings.get("WHERE", {})
    slugs = [career.slug for career in file.careers]
    yield from _unknown("HIDDEN_CAREERS", "career", settings["HIDDEN_CAREERS"], slugs, where)
    yield from _unknown("HIDDEN_FAMILIES", "family", settings["HIDDEN_FAMILIES"], list(file.families), where)
    if len(hidden_in(file, settings["HIDDEN_CAREERS"], settings["HIDDEN_FAMILIES"]).careers) == len(slugs):
        yield f"{where.get('HIDDEN_FAMILIES', 'HIDDEN_FAMILIES')}: no career is left to show; hide fewer."
    paid = [HOME, *library.countries]
    if settings["COUNTRY"] and settings["COUNTRY"] not in paid:
        place = where.get("COUNTRY", "COUNTRY")
        yield f"{place}: there is no pay for {settings['COUNTRY']!r}; write one of {', '.join(paid)}."
    asked, forms = settings["QUESTIONNAIRE"], library.questions.questionnaires
    offered = sorted({each.id for each in forms if not each.retired})
    if asked and asked not in offered:
        problem = "is retired" if asked in {each.id for each in forms} else "is not there"
        place = where.get("QUESTIONNAIRE", "QUESTIONNAIRE")
        yield f"{place}: the questionnaire {asked!r} {problem}; write one of {', '.join(offered)}."


def _unknown(name: str, what: str, given: Collection[str], known: list[str], where: Mapping[str, str]) -> Iterator[str]:
    for slug in given:
        if slug in known:
            continue
        near = nearest(slug, known)
        remedy = f"do you mean {near}?" if near else f"write its {'slug' if what == 'career' else 'key'}."
        yield f"{where.get(name, name)}: there is no {what} {slug!r}; {remedy}"
