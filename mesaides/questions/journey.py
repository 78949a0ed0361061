"""A visit through the questions, worked out from the answers: what comes next, before, what remains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mesaides.questions.asked import CONJOINT, DEMANDEUR, FOYER, Asked
from mesaides.questions.kinds import Kind, Written
from mesaides.questions.order import ORDER
from mesaides.questions.question import Chapter, Page, Question
from mesaides.questions.words import said

Answers = Mapping[str, Any]
"""The stored answers, by field: « demandeur.date_naissance » gives « 1990-05-31 ». `None` says « je ne sais pas »."""


class UnknownPage(LookupError):
    """No page of this name is asked, given the answers so far."""


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question put to this household, in its own words."""

    question: Question
    asked: Asked

    @property
    def field(self) -> str:
        return self.question.field.format(**self.asked.words())

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
        """Whether the stored answer can be used: one that no longer makes sense is asked again."""
        return self.field in answers and self.kind.fault(answers[self.field], self.asked) is None

    def told(self, answers: Answers) -> str:
        return self.kind.told(answers[self.field], self.asked)

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


class Journey:
    """The pages a household goes through, given its answers and the day.

    A question is asked or not on the ground of answers already read, so that an answer that stopped
    being relevant is kept in store but changes nothing; it comes back if the person changes their mind.
    """

    def __init__(self, answers: Answers, today: date) -> None:
        self.answers = answers
        self.today = today
        self.read: dict[str, Any] = {}
        self.pages = tuple(self._walk())
        self._ranks = {page.slug: rank for rank, page in enumerate(self.pages)}

    def page(self, slug: str) -> AskedPage:
        """The page of this name; raises `UnknownPage` when it is not asked of this household."""
        if slug not in self._ranks:
            raise UnknownPage(f"La page « {slug} » ne fait pas partie de cette simulation.")
        return self.pages[self._ranks[slug]]

    def next(self, page: AskedPage) -> AskedPage | None:
        """The page after this one; `None` after the last."""
        rank = self._ranks[page.slug] + 1
        return self.pages[rank] if rank < len(self.pages) else None

    def previous(self, page: AskedPage) -> AskedPage | None:
        rank = self._ranks[page.slug] - 1
        return self.pages[rank] if rank >= 0 else None

    @property
    def first_unanswered(self) -> AskedPage | None:
        """Where to resume; `None` when everything asked is answered."""
        return next((page for page in self.pages if not page.is_answered(self.answers)), None)

    @property
    def is_complete(self) -> bool:
        return self.first_unanswered is None

    def may_visit(self, page: AskedPage) -> bool:
        """Whether every page before this one is answered."""
        resume = self.first_unanswered
        return resume is None or self._ranks[page.slug] <= self._ranks[resume.slug]

    def step(self, page: AskedPage) -> tuple[int, int]:
        """The rank of the page's chapter, and how many there are: these never change during a visit."""
        return ORDER.index(page.chapter) + 1, len(ORDER)

    def questions(self) -> Iterator[AskedQuestion]:
        """Every question asked and answered."""
        for page in self.pages:
            yield from (question for question in page.questions if question.is_answered(self.answers))

    def page_of(self, field: str) -> AskedPage | None:
        """The page whose answer gives a field of the household, or the part of it that holds the field."""
        written = self._written()
        holders = [name for name in written if name == field or field.startswith(f"{name}.")]
        parts = [name for name in written if name.startswith(f"{field}.")]
        name = max(holders, key=len, default=None) or next(iter(parts), None)
        return written[name] if name else None

    def _written(self) -> dict[str, AskedPage]:
        return {
            name: page
            for page in self.pages
            for question in page.questions
            if question.is_answered(self.answers)
            for name, _value in question.writes(self.answers)
        }

    def _walk(self) -> Iterator[AskedPage]:
        for chapter in ORDER:
            for group in chapter.groups:
                for qui in group.people(Asked(self.read, self.today)):
                    for page in group.pages:
                        yield from self._put(page, chapter, qui)

    def _put(self, page: Page, chapter: Chapter, qui: str) -> Iterator[AskedPage]:
        """The page if one of its questions is asked; its usable answers are read at once."""
        asked = Asked(dict(self.read), self.today, qui)
        questions = tuple(AskedQuestion(item, asked) for item in page.questions if item.asked_if(asked))
        if questions:
            answered = [question.field for question in questions if question.is_answered(self.answers)]
            self.read |= {field: self.answers[field] for field in answered}
            yield AskedPage(page, chapter, asked, questions)


def _prefix(qui: str) -> str:
    if qui in {FOYER, DEMANDEUR, CONJOINT}:
        return {FOYER: "", DEMANDEUR: "vous", CONJOINT: "partenaire"}[qui]
    return f"enfant-{int(qui.removeprefix('enfants.')) + 1}"
