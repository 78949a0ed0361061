"""The form of an answer to a follow-up."""

from mesaides.mails.outcomes import Answer
from mesaides.web.forms.follow_up import AnswerForm, name_of


def test_only_the_reason_of_the_answer_counts() -> None:
    form = AnswerForm({"reponse": "rien", "raison_rien": "temps", "raison_echec": "document"})
    assert form.is_valid()
    assert (form.told, form.why) == (Answer.NOTHING, "temps")


def test_a_reason_is_never_required() -> None:
    form = AnswerForm({"reponse": "echec"})
    assert form.is_valid()
    assert form.why == ""
    assert name_of(Answer.FAILED) == "raison_echec"


def test_a_reason_of_another_list_is_refused() -> None:
    assert not AnswerForm({"reponse": "echec", "raison_echec": "temps"}).is_valid()
