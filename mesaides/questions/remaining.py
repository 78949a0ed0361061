"""What is still to be asked of a household: the questions, and the fields that their answers may write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mesaides.questions.asked import Asked
from mesaides.questions.journey import Journey
from mesaides.questions.listing import fields_of
from mesaides.questions.order import ORDER
from mesaides.questions.putting import AskedQuestion
from mesaides.questions.question import Page


class Remaining:
    """The open questions of a journey: not answered yet, or asked only if the answer to an open one is such.

    `questions`: the names of their answers. `fields`: the fields of the household that they may write.
    """

    def __init__(self, journey: Journey) -> None:
        self.questions: set[str] = set()
        self.fields: list[str] = []
        self._journey = journey
        self._read: dict[str, Any] = {}
        self._walk()

    def _walk(self) -> None:
        for chapter in ORDER:
            for group in chapter.groups:
                for qui in group.people(Asked(self._read, self._journey.today)):
                    for page in group.pages:
                        self._pass(page, qui)

    def _pass(self, page: Page, qui: str) -> None:
        """Sort the questions of a page, on the ground of the answers read before it."""
        known = _Watched(dict(self._read))
        asked = Asked(known, self._journey.today, qui)
        for question in page.questions:
            known.asked_for.clear()
            is_asked = question.asked_if(asked)
            put = AskedQuestion(question, asked)
            if known.asked_for & self.questions:  # whether it is asked is not known yet
                self._leave_open(put)
            elif is_asked and put.is_answered(self._journey.answers):
                self._read[put.field] = self._journey.answers[put.field]
            elif is_asked:
                self._leave_open(put)

    def _leave_open(self, put: AskedQuestion) -> None:
        self.questions.add(put.field)
        self.fields.extend(fields_of(put))


class _Watched(Mapping[str, Any]):
    """Answers that remember which of them were looked at."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.answers = answers
        self.asked_for: set[str] = set()

    def __getitem__(self, field: str) -> Any:
        self.asked_for.add(field)
        return self.answers[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self.answers)

    def __len__(self) -> int:
        return len(self.answers)
