from quiz.careers.catalogue import catalogue_of
from quiz.content import loading
from tests.folders import DATA


def test_careers_stand_in_the_order_of_their_titles_whatever_their_case() -> None:
    file = loading.load(DATA / "content").careers_file
    first, *others = file.careers
    changed = file.model_copy(update={"careers": (*others, first.model_copy(update={"title": "aaa first"}))})
    titles = [career.title for career in catalogue_of(changed).careers]
    assert titles[0] == "aaa first"
    assert titles == sorted(titles, key=str.casefold)
