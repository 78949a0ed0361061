"""What may be answered, and why."""

from mesaides.mails.outcomes import ANSWERS, WHYS, Answer, is_why


def test_every_answer_has_its_words() -> None:
    assert set(ANSWERS) == set(Answer)
    assert set(WHYS) == {Answer.FAILED, Answer.NOTHING}


def test_a_reason_belongs_to_its_answer() -> None:
    assert is_why(Answer.FAILED, "document")
    assert is_why(Answer.FAILED, "")
    assert not is_why(Answer.NOTHING, "document")
    assert not is_why(Answer.HAD, "temps")
