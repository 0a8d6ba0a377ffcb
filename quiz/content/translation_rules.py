"""Rules for the texts of a translation beside those of the source: known keys, no twins, answers in their order."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from quiz.content.careers import CareersFile
from quiz.content.findings import Finding, twins
from quiz.content.guide_rules import BULLET, LINK, GuideFinding
from quiz.content.guides import Guide
from quiz.content.nearest import nearest
from quiz.content.questions import Questions
from quiz.content.translations import CareersText, QuestionsText
from quiz.content.yamlfile import Loc


def questions_text_findings(own: QuestionsText, source: Questions | None) -> Iterator[Finding]:
    """Check the texts of questions against the source, and against each other."""
    yield from _twins(("scale",), own.scale, "an answer of its own")
    yield from _twins(("items",), own.items, "words of its own")
    if source is None:
        return
    yield from _unknown(("items",), own.items, [item.id for item in source.items], "item")
    yield from _unknown(("scale",), own.scale, source.scale, "answer")
    if own.scale and list(own.scale) != list(source.scale):
        order = "; ".join(source.scale)
        yield Finding(("scale",), "the answers are not all there in their order", f"write {order}, each with its text")


def careers_text_findings(own: CareersText, source: CareersFile | None) -> Iterator[Finding]:
    """Check the texts of careers against the source, and against each other."""
    titles = {slug: career.title for slug, career in own.careers.items()}
    yield from _twins(("careers",), titles, "a title of its own", "title")
    for name in ("families", "groups"):
        yield from _twins((name,), getattr(own, name), "a name of its own")
    if source is None:
        return
    for name in ("families", "groups", "directions", "areas", "ways", "orders", "skills", "nearest"):
        yield from _unknown((name,), getattr(own, name), getattr(source, name), f"entry in {name}")
    yield from _unknown(("careers",), own.careers, source.by_slug, "career")


def guide_text_findings(own: Guide, source: Guide, title: str) -> Iterator[GuideFinding]:
    """Check a guide against the one that it translates: its sections, their bullets, and where its links lead.

    ``title`` is what the career is called in the language.
    """
    if own.title != title:
        yield GuideFinding(1, "the first line is not the career's title", f"write '# {title}'")
    if len(own.sections) != len(source.sections):
        problem = f"it has {len(own.sections)} sections, the English one {len(source.sections)}"
        yield GuideFinding(1, problem, "translate each, in the same order")
        return
    for section, other in zip(own.sections, source.sections, strict=True):
        bullets, wanted = (len(BULLET.findall(each.text)) for each in (section, other))
        if bullets != wanted:
            problem = f"the section {section.heading!r} has {bullets} bullets, the English one {wanted}"
            yield GuideFinding(section.line, problem, "translate each")
        if sorted(LINK.findall(section.text)) != sorted(LINK.findall(other.text)):
            problem = f"the links of {section.heading!r} lead elsewhere than the English ones"
            yield GuideFinding(section.line, problem, "keep their addresses")


def heading_findings(guides: Mapping[str, Guide]) -> Iterator[tuple[str, GuideFinding]]:
    """Tell guides, by slug, in which a section has another heading than in most: it may stand out of order."""
    counts: dict[str, Counter[str]] = {}
    for guide in guides.values():
        for section in guide.sections:
            counts.setdefault(section.key, Counter())[section.heading] += 1
    usual = {key: own.most_common(1)[0][0] for key, own in counts.items()}
    for slug, guide in guides.items():
        for section in guide.sections:
            if section.heading != usual[section.key]:
                problem = f"the heading is {section.heading!r}, elsewhere {usual[section.key]!r}"
                yield slug, GuideFinding(section.line, problem, "keep the headings of the others, and their order")


def _twins(loc: Loc, texts: Mapping[str, str], remedy: str, key: str | None = None) -> Iterator[Finding]:
    keys = list(texts)
    for each in twins(loc, None, list(texts.values()), remedy):
        place = each.loc[-1]
        assert isinstance(place, int)  # noqa: S101 - the place in the list
        where: Loc = (*loc, keys[place]) if key is None else (*loc, keys[place], key)
        yield Finding(where, each.problem, each.remedy)


def _unknown(loc: Loc, own: Collection[str], known: Collection[str], kind: str) -> Iterator[Finding]:
    for key in own:
        if key not in known:
            near = nearest(key, sorted(known))
            yield Finding((*loc, key), f"there is no {kind} {key!r}", f"write {near}" if near else "take it out")
