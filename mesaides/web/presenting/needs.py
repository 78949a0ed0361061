"""The answers that a household does not have, each with the page that asks for it and comes back to the results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mesaides.questions.asked import DEMANDEUR, FOYER
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.simulations.missing import owner_of
from mesaides.web.visiting import RESULTS, Visiting


@dataclass(frozen=True)
class Need:
    """An answer that is missing: its name, and the page that asks for it."""

    name: str
    address: str


AMOUNTS = ("revenus", "prestations_recues")
"""Where amounts are kept by name."""

SKIPPED: dict[str, object] = {"precisions": []}
"""Answers by which a whole chapter is left aside: the tax notice is not at hand."""

OPENED_BY = {"impots": "precisions", "recherche_emploi.dernier_contrat": "recherche_emploi.situations"}
"""Fields that are only asked after a box is ticked, and the question that has this box, both without the person."""

Put = tuple[AskedPage, AskedQuestion]


def unanswered(visiting: Visiting) -> list[Need]:
    """Every question that was put and answered by « je ne sais pas », or left aside."""
    return [_need(visiting, put) for put in _put(visiting) if _is_left_aside(visiting, put[1])]


def needs(visiting: Visiting, fields: Iterable[str]) -> list[Need]:
    """The questions whose answers give these fields of the household; those not answered rather than the others."""
    found = {put[1].field: put for field in fields for put in _sources(visiting, field)}
    return [_need(visiting, put) for put in found.values()]


def _sources(visiting: Visiting, field: str) -> Iterator[Put]:
    """The question without answer that gives the field, or something the engine counts under its name.

    A sum bears the name of one of its amounts, « chomage_net » for every allowance; a fact of a tax household that of
    one of its members. Failing that, the question that gives the field, were it answered.
    """
    unknown = _unknown(visiting)
    for gives in (_the_field, _the_same_of_another, _an_amount_beside):
        found = [put for put in unknown if any(gives(name, field) for name in put[1].fields(visiting.visit.answers))]
        if found:
            yield from found
            return
    page, question = visiting.journey.page_of(field), visiting.journey.question_of(field)
    if page is not None and question is not None:
        yield page, question
    else:
        yield from _openings(visiting, field)


def _openings(visiting: Visiting, field: str) -> Iterator[Put]:
    """The question that would lead to the one that gives the field: nobody else has to be asked what it holds."""
    openers = {opener for start, opener in OPENED_BY.items() if _own_part(field).startswith(start)}
    for put in _put(visiting):
        asked = put[1].field
        if _own_part(asked) in openers and owner_of(asked) == owner_of(field):
            yield put


def _the_field(written: str, field: str) -> bool:
    return field == written or field.startswith(f"{written}.") or written.startswith(f"{field}.")


def _the_same_of_another(written: str, field: str) -> bool:
    return _own_part(written) == _own_part(field)


def _an_amount_beside(written: str, field: str) -> bool:
    holder = field.rpartition(".")[0]
    return holder.endswith(AMOUNTS) and written.rpartition(".")[0] == holder


def _own_part(field: str) -> str:
    """The field without the person it belongs to."""
    return field.removeprefix(owner_of(field)).lstrip(".")


def _unknown(visiting: Visiting) -> list[Put]:
    return [put for put in _put(visiting) if visiting.visit.answers[put[1].field] is None]


def _put(visiting: Visiting) -> list[Put]:
    """The questions put and answered."""
    put = [(page, question) for page in visiting.journey.pages for question in page.questions]
    return [(page, item) for page, item in put if item.is_answered(visiting.visit.answers)]


def _is_left_aside(visiting: Visiting, question: AskedQuestion) -> bool:
    answer = visiting.visit.answers[question.field]
    return answer is None or (question.field in SKIPPED and answer == SKIPPED[question.field])


def _need(visiting: Visiting, put: Put) -> Need:
    page, question = put
    person = "" if page.asked.qui in {FOYER, DEMANDEUR} else f" ({visiting.journey.person(page.asked.qui)})"
    return Need(f"{question.short}{person}", visiting.page_address(page, returns=RESULTS))
