"""Answer the questions as a household would: the way back, from a household to a visit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import Any

from mesaides.household.reading import dump
from mesaides.household.situation import Situation
from mesaides.questions import kinds
from mesaides.questions.asked import Asked
from mesaides.questions.facts.person import WORK_STUDY
from mesaides.questions.journey import Journey
from mesaides.questions.kinds.choices import beside
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.questions.question import Chapter, Page

Json = dict[str, Any]

OTHER = "autre"
"""Stands for the values that no option names."""

LEADS = {
    "adoption": "date_adoption",
    "accident_travail": "accident_travail",
    "fin_contrat": "dernier_contrat",
    "reprise": "reprise",
    "deplacement": "deplacement",
    "etudes_etranger": "debut_etudes_etranger",
}
"""Boxes that only lead to other questions, and the field beside them that tells whether they are ticked."""


class Described(Journey):
    """The visit of somebody who describes this household, as well as the questions let them."""

    def __init__(self, situation: Situation) -> None:
        self.data = dump(situation)
        super().__init__({}, situation.date)

    def _put(self, page: Page, chapter: Chapter, qui: str) -> Iterator[AskedPage]:
        asked = Asked(dict(self.read), self.today, qui)
        for question in (AskedQuestion(item, asked) for item in page.questions if item.asked_if(asked)):
            self.answers = {**self.answers, question.field: self._answer(question)}
        yield from super()._put(page, chapter, qui)

    def _answer(self, question: AskedQuestion) -> Any:
        counted = {"enfants.nombre": len(self.data["enfants"]), "precisions": precisions(self.data, self.today.year)}
        if question.field in counted:
            return counted[question.field]
        if question.field.endswith(".a_des_revenus"):
            return bool(at(self.data, f"{question.asked.qui}.revenus"))
        return told(question.kind, question, self.data)


def precisions(data: Json, year: int) -> list[str]:
    """What is said of the tax notice."""
    adults = [data["demandeur"], data["conjoint"] or {}]
    if any(str(year - 2) in adult.get("revenus_annuels", {}) for adult in adults):
        return ["detail"]
    return ["avis"] if str(year - 2) in data["impots"] else []


def at(data: Any, path: str) -> Any:
    """What a household holds at a path; `None` where there is nothing."""
    for part in path.split("."):
        if data is None:
            return None
        data = data[int(part)] if isinstance(data, list) else data.get(part)
    return data


@singledispatch
def told(kind: object, question: AskedQuestion, data: Json) -> Any:
    """The answer to a question: what the household holds, when it may be said."""
    value = at(data, question.field)
    return value if question.kind.fault(value, question.asked) is None else None


@told.register
def _yes_no(kind: kinds.YesNo, question: AskedQuestion, data: Json) -> Any:
    value = at(data, question.field)
    return value if value is not None or kind.unknown else False


@told.register
def _number(kind: kinds.Whole, question: AskedQuestion, data: Json) -> Any:
    value = at(data, question.field)
    return kind.minimum if value is None and not kind.unknown else value


@told.register
def _euros(kind: kinds.Euros, question: AskedQuestion, data: Json) -> Any:
    value = at(data, question.field)
    return kind.minimum if value is None and not kind.unknown else value


@told.register
def _choice(kind: kinds.Choice, question: AskedQuestion, data: Json) -> Any:
    """A rate or a number of years is told by the bracket it is in."""
    value, values = at(data, question.field), kind.values(question.asked)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return max((one for one in values if one <= value), default=values[0])  # type: ignore[operator]  # brackets
    return value if value in values else None if kind.unknown else values[0]


@told.register
def _cases(kind: kinds.Cases, question: AskedQuestion, data: Json) -> Any:
    """The option that tells the most of what the household holds, and nothing else."""

    def likeness(option: kinds.Option) -> tuple[int, int]:
        gives = {**dict(kind.otherwise), **dict(option.gives)}
        wrong = sum(not _is_same(at(data, beside(question.field, name)), given) for name, given in gives.items())
        return -wrong, sum(given == OTHER for given in gives.values()) if wrong else len(gives)

    return max(kind.offered(question.asked), key=likeness).value


def _is_same(held: Any, given: Any) -> bool:
    is_number = isinstance(held, (int, float)) and not isinstance(held, bool)
    return held >= given if is_number and not isinstance(given, bool) and given else held == given


@told.register
def _several(kind: kinds.Several, question: AskedQuestion, data: Json) -> list[Any]:
    value, values = at(data, question.field) or [], kind.values(question.asked)
    if WORK_STUDY in values and at(data, f"{question.asked.qui}.alternance") != "aucune":
        value = [WORK_STUDY, *(one for one in value if one not in {"salarie", "etudiant"})]
    return [one for one in value if one in values]


@told.register
def _ticks(kind: kinds.Ticks, question: AskedQuestion, data: Json) -> list[Any]:
    return [option.value for option in kind.offered(question.asked) if _is_ticked(option, kind, question, data)]


def _is_ticked(option: kinds.Option, kind: kinds.Ticks, question: AskedQuestion, data: Json) -> bool:
    name = str(option.value)
    if option.gives:
        return all(at(data, beside(question.field, field)) == value for field, value in option.gives)
    if name in kind.facts:
        return at(data, beside(question.field, name)) is True
    if name == "autonomie":
        return at(data, beside(question.field, "gir")) != "non_defini"
    return at(data, beside(question.field, LEADS[name])) is not None


@told.register
def _sources(kind: kinds.Sources, question: AskedQuestion, data: Json) -> list[Any] | None:
    held = at(data, question.field)
    if question.field == "prestations_recues":
        return [one for one in kind.values(question.asked) if at(data, str(one)) is not None]
    if held is None:
        return None if kind.optional or kind.unknown else []
    return [one for one in kind.values(question.asked) if held.get(str(one))]
