"""Visits that together reach every question, and what each question is asked because of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, singledispatch
from typing import Any

from mesaides.household.choices import Nationalite, StatutMarital
from mesaides.questions import kinds, people
from mesaides.questions.asked import DEMANDEUR, FOYER, Asked
from mesaides.questions.journey import Journey
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.questions.question import Chapter, Page

ADULTS = (22, 40, 66)
"""Ages of adults of whom different things are asked."""
CHILDREN = (19, 13, 2)
"""Ages of their children, from the first."""
COMMUNES = ("75056", "44109", "33063", "13055", "69123", "31555", "45234", "59350", "97302")
"""Paris, Nantes, Bordeaux, Marseille, Lyon, Toulouse, Orléans, Lille, Cayenne: places whose own aids ask for more."""
TURNS = range(9)
"""As many as the longest list of single choices that lead to other questions."""

FOREIGN = {"demandeur.nationalite": Nationalite.AUTRE, "conjoint.nationalite": Nationalite.AUTRE}
FAMILIES: tuple[Mapping[str, Any], ...] = (
    FOREIGN,
    {"statut_marital": StatutMarital.CELIBATAIRE, "enfants.nombre": 0},
    {"statut_marital": StatutMarital.UNION_LIBRE, "enfants.nombre": 0},
)
"""A family, somebody alone, a couple."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How people answer: the age of the adults, the rank of the single choices they make, whether they tick nothing."""

    age: int
    turn: int = 0
    sparing: bool = False


class Explored(Journey):
    """A visit by people who answer everything in the same manner, but for what they said first."""

    def __init__(self, said: Mapping[str, Any], today: date, manner: Manner) -> None:
        self.manner = manner
        super().__init__(dict(said), today)

    def _put(self, page: Page, chapter: Chapter, qui: str) -> Iterator[AskedPage]:
        asked = Asked(dict(self.read), self.today, qui)
        for question in (AskedQuestion(item, asked) for item in page.questions if item.asked_if(asked)):
            if question.field not in self.answers:
                self.answers = {**self.answers, question.field: answer(question.kind, asked, self.manner)}
        yield from super()._put(page, chapter, qui)


def visits(today: date) -> Iterator[Journey]:
    """Visits in every manner; the same with each other answer to a closed question about the person who asks, the
    first child or the household."""
    for said in FAMILIES:
        for age in ADULTS:
            yield from (Explored(said, today, Manner(age, turn)) for turn in TURNS)
            for manner in (Manner(age), Manner(age, sparing=True)):
                yield from _around(Explored(said, today, manner), said)


def _around(visit: Explored, said: Mapping[str, Any]) -> Iterator[Journey]:
    yield visit
    for question in list(visit.questions()):
        for other in _others(question, visit.answers[question.field]):
            yield Explored({**said, **_said_of_all(question.field, other)}, visit.today, visit.manner)


def _others(question: AskedQuestion, given: Any) -> list[Any]:
    if question.asked.qui not in {FOYER, DEMANDEUR, "enfants.0"}:
        return []
    if isinstance(question.kind, kinds.Several):
        return [[value] for value in question.kind.values(question.asked)] if question.kind.required else []
    if isinstance(question.kind, kinds.Choice):
        return [value for value in question.kind.values(question.asked) if value != given]
    return [False] if isinstance(question.kind, kinds.YesNo) else []


def _said_of_all(field: str, answer: Any) -> dict[str, Any]:
    """The same answer about both adults, or about every child: they are asked the same."""
    name = field.partition(".")[2]
    if field.startswith("demandeur."):
        return {field: answer, f"conjoint.{name}": answer}
    if field.startswith("enfants.0."):
        return {f"enfants.{rank}.{name[2:]}": answer for rank in range(len(CHILDREN))}
    return {field: answer}


@singledispatch
def answer(kind: object, asked: Asked, manner: Manner) -> Any:
    """What is answered in a manner: all that can be ticked, unless it is sparing."""
    raise NotImplementedError(f"Aucune réponse d’essai pour {type(kind).__name__} : ajoutez-la dans {__name__}.")


@answer.register
def _day(kind: kinds.Day, asked: Asked, manner: Manner) -> str:
    if not kind.born:
        return (asked.today + timedelta(days=40 if kind.future else -40)).isoformat()
    is_child = asked.qui.startswith("enfants.")
    age = CHILDREN[int(asked.qui.removeprefix("enfants."))] if is_child else manner.age
    return date(asked.today.year - age, 1, 1).isoformat()


@answer.register
def _choice(kind: kinds.Choice, asked: Asked, manner: Manner) -> Any:
    values = kind.values(asked)
    return values[manner.turn % len(values)]


@answer.register
def _several(kind: kinds.Several, asked: Asked, manner: Manner) -> list[Any]:
    values = list(kind.values(asked))
    if manner.sparing:
        return values[-1:] if kind.required else []
    return [value for value in values if value != kind.alone]


@answer.register
def _yes_no(kind: kinds.YesNo, asked: Asked, manner: Manner) -> bool:
    return True


@answer.register
def _whole(kind: kinds.Whole, asked: Asked, manner: Manner) -> int:
    return min(kind.maximum, max(kind.minimum, len(CHILDREN)))


@answer.register(kinds.Euros)
@answer.register(kinds.MonthlyEuros)
def _euros(kind: kinds.Euros | kinds.MonthlyEuros, asked: Asked, manner: Manner) -> float:
    return min(kind.maximum, 100)


@answer.register
def _place(kind: kinds.Place, asked: Asked, manner: Manner) -> str:
    return COMMUNES[manner.turn % len(COMMUNES)]


@dataclass(frozen=True, slots=True)
class Exploration:
    """What the visits show; the first child stands for all.

    `asked`: the fields of the questions that somebody is asked. `opened`: for each field of an answer,
    those of the questions that are asked because of it.
    """

    asked: frozenset[str]
    opened: Mapping[str, frozenset[str]]


@cache
def exploration(today: date) -> Exploration:
    """Every visit gone through: some seconds, once a day."""
    asked: set[str] = set()
    opened: defaultdict[str, set[str]] = defaultdict(set)
    for journey in visits(today):
        for question in (item for page in journey.pages for item in page.questions):
            asked.add(of_first_child(question.field))
            for field in _reasons(question):
                opened[of_first_child(field)].add(of_first_child(question.field))
    return Exploration(frozenset(asked), {field: frozenset(fields - {field}) for field, fields in opened.items()})


def _reasons(question: AskedQuestion) -> set[str]:
    """The answers that a question is asked because of: those its fact reads, and those that make somebody exist."""
    facts: tuple[Callable[[Asked], object], ...] = (question.question.asked_if, people.membres)
    if question.asked.qui in {FOYER, DEMANDEUR}:
        facts = facts[:1]
    heard: set[str] = set()
    for fact in facts:
        fact(replace(question.asked, answers=_Heard(question.asked.answers, heard)))
    return heard


def of_first_child(field: str) -> str:
    """« enfants.2.handicap » as « enfants.0.handicap »: each child is asked the same."""
    head, _, rest = field.partition(".")
    place, _, name = rest.partition(".")
    return f"enfants.0.{name}" if head == "enfants" and place.isdecimal() else field


class _Heard(dict[str, Any]):
    """Answers that note which are looked at."""

    def __init__(self, answers: Mapping[str, Any], heard: set[str]) -> None:
        super().__init__(answers)
        self._heard = heard

    def get(self, key: str, default: Any = None) -> Any:
        self._heard.add(key)
        return super().get(key, default)
