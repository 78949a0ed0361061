"""Every question of the order, whether or not a household is asked it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mesaides.questions.asked import Asked
from mesaides.questions.order import ORDER
from mesaides.questions.putting import AskedPage, AskedQuestion

FAMILY = {"statut_marital": "marie", "enfants.nombre": 1}
"""A household in which everybody stands that a question can be about."""


def every_page(today: date) -> Iterator[AskedPage]:
    """Each page with all its questions, for each person that it can be about; one child stands for all."""
    family = Asked(FAMILY, today)
    for chapter in ORDER:
        for group in chapter.groups:
            for asked in map(family.about, group.people(family)):
                for page in group.pages:
                    yield AskedPage(page, chapter, asked, tuple(AskedQuestion(item, asked) for item in page.questions))


def fields_of(question: AskedQuestion) -> tuple[str, ...]:
    """The fields of the household that its answers may give; none for a question that only leads to others."""
    return question.kind.fields(question.field) if question.question.writes else ()
