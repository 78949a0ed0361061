"""Why each question is asked: the benefits that need its answer."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mesaides.questions.exploring import Exploration, exploration, of_first_child
from mesaides.questions.listing import every_page, fields_of
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.simulations.needs import fields_of_benefits

Readers = Mapping[str, frozenset[str]]
"""By field of the household, the slugs of the benefits that read it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A question: the page that asks it, its field, its name in the recap, and who needs it.

    `benefits`: the slugs of those that read what it writes, or that need a question it leads to.
    `opens`: the fields of the questions that are asked because of its answer.
    """

    page: str
    field: str
    name: str
    benefits: tuple[str, ...]
    opens: tuple[str, ...]


def asked(day: datetime.date) -> tuple[Reason, ...]:
    """The questions, in their order, without the benefits: nothing is asked of the model."""
    return tuple(
        Reason(page.slug, question.field, question.short, (), opened)
        for page, question, opened in _listed(exploration(day), day)
    )


def reasons(day: datetime.date) -> tuple[Reason, ...]:
    """Why each question is asked, in their order; those that nobody is asked are left out."""
    needed = benefits_by_question(day)
    return tuple(
        Reason(page.slug, question.field, question.short, tuple(sorted(needed[question.field])), opened)
        for page, question, opened in _listed(exploration(day), day)
    )


def _listed(found: Exploration, day: datetime.date) -> Iterator[tuple[AskedPage, AskedQuestion, tuple[str, ...]]]:
    for page in every_page(day):
        for question in page.questions:
            if question.field in found.asked:
                yield page, question, tuple(sorted(found.opened.get(question.field, ())))


def benefits_by_question(day: datetime.date) -> dict[str, frozenset[str]]:
    """By field of a question, the benefits that need its answer, directly or through the questions that it opens."""
    readers = _readers(day)
    questions = [question for page in every_page(day) for question in page.questions]
    own = {field: _own(field, questions, readers) for field in {question.field for question in questions}}
    return _with_opened(own, exploration(day).opened)


def _own(field: str, questions: list[AskedQuestion], readers: Readers) -> frozenset[str]:
    """The benefits that read what the questions of a field write."""
    written = {path for question in questions if question.field == field for path in fields_of(question)}
    return frozenset().union(*(readers.get(path, frozenset()) for path in written))


def _with_opened(own: Mapping[str, frozenset[str]], opened: Readers) -> dict[str, frozenset[str]]:
    """Whoever needs a question needs those that lead to it."""
    needed = dict(own)
    for _ in needed:
        added = {field: needed[field].union(*_of(opened.get(field, frozenset()), needed)) for field in needed}
        if added == needed:
            break
        needed = added
    return needed


def _of(fields: frozenset[str], needed: Mapping[str, frozenset[str]]) -> Iterator[frozenset[str]]:
    return (needed.get(field, frozenset()) for field in fields)


def _readers(day: datetime.date) -> Readers:
    read = fields_of_benefits(day)
    paths = {of_first_child(path) for fields in read.values() for path in fields}
    return {path: frozenset(slug for slug, fields in read.items() if path in fields) for path in paths}
