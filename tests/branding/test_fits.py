import pytest

from quiz.branding.fits import unfit
from quiz.content.loading import Library
from quiz.settings import site_settings


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"SIXWAYS_HIDDEN_CAREERS": "actr"}, "SIXWAYS_HIDDEN_CAREERS: there is no career 'actr'; do you mean actor?"),
        ({"SIXWAYS_HIDDEN_CAREERS": "zzzzzz"}, "SIXWAYS_HIDDEN_CAREERS: there is no career 'zzzzzz'; write its slug."),
        (
            {"SIXWAYS_HIDDEN_FAMILIES": "healt"},
            "SIXWAYS_HIDDEN_FAMILIES: there is no family 'healt'; do you mean health?",
        ),
        ({"SIXWAYS_COUNTRY": "XX"}, "SIXWAYS_COUNTRY: there is no pay for 'XX'; write one of US, CA, DE, GB."),
        (
            {"SIXWAYS_QUESTIONNAIRE": "long"},
            "SIXWAYS_QUESTIONNAIRE: the questionnaire 'long' is not there; write one of full, short.",
        ),
    ],
)
def test_what_content_does_not_have_is_told_with_what_is_near(
    library: Library, settings: dict[str, str], told: str
) -> None:
    assert list(unfit(site_settings(settings), library)) == [told]


def test_a_site_without_any_career_is_none(library: Library) -> None:
    families = ",".join(library.careers_file.families)
    (told,) = unfit(site_settings({"SIXWAYS_HIDDEN_FAMILIES": families}), library)
    assert told == "SIXWAYS_HIDDEN_FAMILIES: no career is left to show; hide fewer."


def test_a_retired_questionnaire_is_told_as_such(library: Library) -> None:
    forms = [each.model_copy(update={"retired": each.id == "short"}) for each in library.questions.questionnaires]
    questions = library.questions.model_copy(update={"questionnaires": tuple(forms)})
    retired = Library(questions, library.careers_file, library.guides)
    (told,) = unfit(site_settings({"SIXWAYS_QUESTIONNAIRE": "short"}), retired)
    assert told == "SIXWAYS_QUESTIONNAIRE: the questionnaire 'short' is retired; write one of full."


def test_what_fits_is_not_commented_on(library: Library) -> None:
    settings = {"SIXWAYS_HIDDEN_CAREERS": "actor, dancer", "SIXWAYS_QUESTIONNAIRE": "short"}
    assert list(unfit(site_settings(settings), library)) == []
