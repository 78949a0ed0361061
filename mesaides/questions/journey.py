"""A visit through the questions, worked out from the answers: what comes next, before, what remains."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from mesaides.questions.asked import CONJOINT, Asked
from mesaides.questions.order import ORDER
from mesaides.questions.putting import Answers, AskedPage, AskedQuestion
from mesaides.questions.question import Chapter, Page


class UnknownPage(LookupError):
    """No page of this name is asked, given the answers so far."""


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
        """The rank of the page's chapter among the steps of a visit, the recap being the last."""
        return ORDER.index(page.chapter) + 1, len(ORDER) + 1

    def questions(self) -> Iterator[AskedQuestion]:
        """Every question asked and answered."""
        return (question for _page, question in self._answered())

    def page_of(self, field: str) -> AskedPage | None:
        """The page whose answer gives a field of the household, or the part of it that holds the field."""
        source = self._source(field)
        return source[0] if source else None

    def question_of(self, field: str) -> AskedQuestion | None:
        """As `page_of`, the question itself."""
        source = self._source(field)
        return source[1] if source else None

    def person(self, qui: str) -> str:
        """How a member of the household is spoken of: « vous », « votre partenaire », « votre premier enfant »."""
        if qui == CONJOINT:
            return "votre partenaire"
        return Asked(self.read, self.today, qui).words()["enfant"] or "vous"

    def _source(self, field: str) -> tuple[AskedPage, AskedQuestion] | None:
        written = {name: source for source in self._answered() for name in source[1].fields(self.answers)}
        holders = [name for name in written if name == field or field.startswith(f"{name}.")]
        parts = [name for name in written if name.startswith(f"{field}.")]
        name = max(holders, key=len, default=None) or next(iter(parts), None)
        return written[name] if name else None

    def _answered(self) -> Iterator[tuple[AskedPage, AskedQuestion]]:
        for page in self.pages:
            yield from ((page, item) for item in page.questions if item.is_answered(self.answers))

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
