"""Pages of one question."""

from mesaides.questions.kinds import YesNo
from mesaides.questions.question import Question, page


def test_a_page_of_one_question_takes_its_title() -> None:
    question = Question(field="a", title="Oui ?", short="A", kind=YesNo())
    made = page("oui", question)
    assert made.questions == (question,)
    assert made.title == ""
