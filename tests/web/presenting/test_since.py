"""What changed in the answers, in the words of the recap."""

from mesaides.questions.journey import Journey
from mesaides.web.presenting.since import NOT_ASKED, changed
from tests.questions.households import COUPLE, SINGLE, TODAY


def told(before: dict[str, object], now: dict[str, object]) -> dict[str, tuple[str, str]]:
    found = changed(Journey(before, TODAY), Journey(now, TODAY))
    return {change.name: (change.before, change.now) for change in found}


def test_nothing_changed() -> None:
    assert told(COUPLE, COUPLE) == {}


def test_an_answer_before_and_now() -> None:
    (change,) = told(SINGLE, SINGLE | {"logement.loyer": 500}).values()
    assert [text.replace("\u202f", " ").replace("\u00a0", " ") for text in change] == [
        "450 € par mois",
        "500 € par mois",
    ]


def test_a_question_that_was_not_asked_or_is_not_any_more() -> None:
    arrived = changed(Journey(SINGLE, TODAY), Journey(COUPLE, TODAY))
    assert any(change.before == NOT_ASKED and "partenaire" in change.part for change in arrived)
    left = changed(Journey(COUPLE, TODAY), Journey(SINGLE, TODAY))
    assert any(change.now == NOT_ASKED for change in left)
