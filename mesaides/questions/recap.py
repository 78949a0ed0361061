"""The recap of a visit: every answer, by chapter and person, with the page that changes it."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.questions.asked import DEMANDEUR, FOYER
from mesaides.questions.journey import Journey
from mesaides.questions.order import ORDER
from mesaides.questions.putting import AskedPage


@dataclass(frozen=True, slots=True)
class Line:
    """One answer told back."""

    name: str
    answer: str
    page: AskedPage


@dataclass(frozen=True, slots=True)
class Part:
    """The answers of one chapter about the same person or the household."""

    title: str
    lines: tuple[Line, ...]


def recap(journey: Journey) -> tuple[Part, ...]:
    """What the person said so far, in the order it was asked."""
    found: dict[tuple[str, str], list[Line]] = {}
    for page in journey.pages:
        qui = page.asked.qui
        key = (page.chapter.slug, FOYER if qui == DEMANDEUR else qui)
        found.setdefault(key, []).extend(_lines(page, journey))
    return tuple(Part(_title(journey, *key), tuple(lines)) for key, lines in found.items() if lines)


def _lines(page: AskedPage, journey: Journey) -> list[Line]:
    answered = (question for question in page.questions if question.is_answered(journey.answers))
    return [Line(question.short, question.told(journey.answers), page) for question in answered]


def _title(journey: Journey, chapter: str, qui: str) -> str:
    title = next(item.title for item in ORDER if item.slug == chapter)
    return title if qui == FOYER else f"{title} : {journey.person(qui)}"
