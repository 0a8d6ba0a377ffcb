"""Every kind of page of the site, for all tests that look at each; a page that is missing here fails a test."""

from quiz.person.answers import Answers, encode, unanswered
from tests.people import FULL, SHORT

BLANK = encode(unanswered(SHORT, 30))
SCATTERED = encode(Answers(SHORT, (1, 2, 4, 2, 3, 0, 0, 3, 4, 1, 4, 1) * 2 + (2, 2, 3, 2, 3, 1)))
PATTERN = encode(Answers(FULL, (0, 1, 2, 3, 4, 3, 2, 1) * 7 + (0, 1, 2, 3)))
LEVEL = encode(Answers(SHORT, (2,) * 30))

PAGES = {
    "start": "/",
    "start of somebody who has begun": f"/?code={BLANK}",
    "questions": f"/questions/{BLANK}/1",
    "questions with gaps": f"/questions/{BLANK}/1?check=1",
    "questions gone on with": f"/questions/{BLANK}",
    "results": "/results/{code}",
    "results narrowed": "/results/{code}?level=4&q=design&level=9",
    "results without a shape": f"/results/{LEVEL}",
    "results by preparation, with a list": "/results/{code}?have=3&keep=actor&keep=dancer&aside=model",
    "compare": "/compare/{code}?keep=associate-producer&keep=actor&keep=dancer&keep=art-director",
    "then and now": "/again?first={code}&second={code}",
    "six more": f"/sharpen/{SCATTERED}",
    "looking closer": "/closer/{code}",
    "carried on": f"/longer/{SCATTERED}",
    "results after the short quiz": f"/results/{SCATTERED}",
    "results of careless answers": f"/results/{PATTERN}",
    "answers": "/answers/{code}",
    "career with a guide": "/careers/associate-producer",
    "career beside results": "/careers/associate-producer?code={code}",
    "career without a guide": "/careers/actor",
    "careers": "/careers",
    "careers searched": "/careers?q=nurse",
    "careers nothing is called": "/careers?q=astronaut&sort=pay",
    "careers nobody can find": "/careers?q=nurse+qqqqq",
    "careers browsed": "/careers?interest=animals&way=no-degree&growth=up&level=2&sort=pay",
    "groups": "/careers/groups",
    "groups with results in sight": "/careers/groups?code={code}&keep=actor",
    "group": "/careers/groups/nursing",
    "map": "/map",
    "map of a family": "/map?family=health&level=3",
    "map with results in sight": "/map?code={code}&keep=actor&level=4",
    "map without a place": f"/map?code={LEVEL}",
    "types": "/types",
    "types with results in sight": "/types?code={code}&keep=actor",
    "method": "/method",
    "privacy": "/privacy",
    "code": "/code",
    "scores": "/scores",
    "for programs": "/api",
    "group of people": "/group",
    "group of people, with a line that is refused": "/group?form=full&have=3&back=Go+to+example.org",
    "start with a link for a class": "/?form=full&have=3&back=Send+your+link+to+Ms+Lee+by+Friday.",
    "lesson": "/group/lesson",
    "letter": "/group/letter",
    "privacy sheet": "/group/privacy",
}
"""Pages by name; ``{code}`` stands for the code of a person with a clear list."""
WRONG = {
    "wrong code": "/results/F1ABC",
    "missing page": "/nowhere",
    "missing career": "/careers/lamp-lighter",
    "missing group": "/careers/groups/lamps",
}
NO_PAGES = {
    "pictures.icon",
    "pictures.picture",
    "assets.asset",
    "map.names",
    "well_known.favicon",
    "well_known.robots",
    "well_known.sitemap",
    "well_known.security",
    *(f"api.{name}" for name in ("overview", "lists", "careers_file", "careers_schema", "careers_table", "document")),
    *(f"api_careers.{name}" for name in ("careers", "career", "search", "questions", "one_questionnaire")),
    *(f"api_people.{name}" for name in ("score", "matches", "match")),
    "brand.file",
    "health.alive",
    "health.ready",
}
"""Routes that lead to files."""
