"""Every kind of answer tells back and writes what it accepts."""

from __future__ import annotations

from hypothesis import given

from mesaides.questions.journey import Journey
from tests.questions.households import TODAY
from tests.questions.strategies import complete_visits


@given(complete_visits())
def test_what_is_accepted_can_be_told_and_written(answers: dict[str, object]) -> None:
    for question in Journey(answers, TODAY).questions():
        assert question.told(answers).strip()
        assert all(field for field, _value in question.writes(answers))
