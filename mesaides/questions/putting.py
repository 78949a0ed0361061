"""Questions and pages as they are put to one household: in its words, with its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mesaides.questions.asked import CONJOINT, DEMANDEUR, FOYER, Asked
from mesaides.questions.kinds import Kind, Several, Written
from mesaides.questions.question import Chapter, Page, Question
from mesaides.questions.words import said

Answers = Mapping[str, Any]
"""The stored answers, by field: « demandeur.date_naissance » gives « 1990-05-31 ». `None` says « je ne sais pas »."""


def seen_beside(field: str) -> str:
    """Where a visit stores, beside the answer to a list of boxes, all those that were shown."""
    return f"{field}?"


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question put to this household, in its own words."""

    question: Question
    asked: Asked

    @property
    def field(self) -> str:
        return self.asked.place(self.question.field)

    @property
    def kind(self) -> Kind:
        return self.question.kind

    @property
    def title(self) -> str:
        return said(self.question.title, self.asked)

    @property
    def short(self) -> str:
        return said(self.question.short, self.asked)

    @property
    def help(self) -> str:
        return said(self.question.help, self.asked)

    @property
    def why(self) -> str:
        return said(self.question.why, self.asked)

    def is_answered(self, answers: Answers) -> bool:
        """Whether the stored answer can be used: one that no longer makes sense is asked again.

        So is a list of boxes since it has more: those not ticked then were not all seen.
        """
        return self.may_be_shown(answers) and self._was_seen(answers)

    def may_be_shown(self, answers: Answers) -> bool:
        """Whether the stored answer can be shown again, to be confirmed or changed."""
        return self.field in answers and self._is_usable(answers[self.field])

    def _is_usable(self, answer: Any) -> bool:
        return self.kind.fault(answer, self.asked) is None

    def _was_seen(self, answers: Answers) -> bool:
        seen = answers.get(seen_beside(self.field))
        return not isinstance(seen, list) or all(value in seen for value in self.offered())

    def offered(self) -> list[str]:
        """The boxes that may be ticked, of a question where several may."""
        return [str(value) for value in self.kind.values(self.asked)] if isinstance(self.kind, Several) else []

    def told(self, answers: Answers) -> str:
        return self.kind.told(answers[self.field], self.asked)

    def fields(self, answers: Answers) -> list[str]:
        """The fields of the household that the answer gives."""
        return [name for name, _value in self.writes(answers)]

    def writes(self, answers: Answers) -> Written:
        """The fields of the household that the answer gives; none for a question that only leads to others."""
        return self.kind.writes(self.field, answers[self.field], self.asked) if self.question.writes else ()


@dataclass(frozen=True, slots=True)
class AskedPage:
    """A page put to this household, with those of its questions that are asked."""

    page: Page
    chapter: Chapter
    asked: Asked
    questions: tuple[AskedQuestion, ...]

    @property
    def slug(self) -> str:
        prefix = _prefix(self.asked.qui)
        return f"{prefix}-{self.page.slug}" if prefix else self.page.slug

    @property
    def title(self) -> str:
        return said(self.page.title, self.asked) or self.questions[0].title

    @property
    def help(self) -> str:
        return said(self.page.help, self.asked)

    @property
    def why(self) -> str:
        return said(self.page.why, self.asked)

    def is_answered(self, answers: Answers) -> bool:
        return all(question.is_answered(answers) for question in self.questions)


def _prefix(qui: str) -> str:
    if qui in {FOYER, DEMANDEUR, CONJOINT}:
        return {FOYER: "", DEMANDEUR: "vous", CONJOINT: "partenaire"}[qui]
    return f"enfant-{int(qui.removeprefix('enfants.')) + 1}"
