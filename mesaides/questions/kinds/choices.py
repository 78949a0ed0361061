"""One choice, several choices, facts to tick, yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.questions.asked import Asked, Fact, always
from mesaides.questions.kinds.kind import IMPOSSIBLE, UNANSWERED, AsItIs, Written
from mesaides.questions.words import Text, said

Value = str | int | float | bool
Gives = tuple[tuple[str, Value], ...]
"""Fields of the household beside the question's, and their values."""
NOTHING = "Rien de particulier"


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One possible answer, offered when the fact holds."""

    value: Value
    label: Text
    hint: Text = ""
    group: str = ""
    rare: bool = False  # shown once asked for
    gives: Gives = ()  # in `Cases` and `Ticks`, what the fields of the household hold
    stands_for: tuple[Value, ...] = ()  # in `Several`, the values that the household holds instead of this one
    offered_if: Fact = always


@dataclass(frozen=True, slots=True)
class _Options(AsItIs):
    """Options to choose among."""

    options: tuple[Option, ...]

    def offered(self, asked: Asked) -> tuple[Option, ...]:
        """The options that make sense for this person."""
        return tuple(option for option in self.options if option.offered_if(asked))

    def values(self, asked: Asked) -> tuple[Value, ...]:
        return tuple(option.value for option in self.offered(asked))

    def _labels(self, answers: list[Any], asked: Asked) -> str:
        labels = [said(option.label, asked) for option in self.options if option.value in answers]
        return ", ".join([label if rank == 0 else lowered(label) for rank, label in enumerate(labels)])


@dataclass(frozen=True, slots=True)
class Choice(_Options):
    """One option among several."""

    unknown: str = ""  # label of « je ne sais pas », when it is an answer

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Choisissez une réponse."
        return None if answer in self.values(asked) and not isinstance(answer, bool) else IMPOSSIBLE

    def told(self, answer: Any, asked: Asked) -> str:
        return self.unknown if answer is None else self._labels([answer], asked)


@dataclass(frozen=True, slots=True)
class Cases(Choice):
    """One option among several, each telling several facts at once, beside the field.

    `otherwise`: what a field holds when the option says nothing of it.
    """

    otherwise: Gives = ()

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        given = dict(self.otherwise) | next((dict(one.gives) for one in self.options if one.value == answer), {})
        for name in self._names():
            if answer is None or name in given:
                yield beside(field, name), None if answer is None else given[name]

    def fields(self, field: str) -> tuple[str, ...]:
        return tuple(beside(field, name) for name in self._names())

    def _names(self) -> tuple[str, ...]:
        names = [name for option in self.options for name, _value in option.gives]
        return tuple(dict.fromkeys([name for name, _value in self.otherwise] + names))


@dataclass(frozen=True, slots=True)
class Several(_Options):
    """Any number of options, kept as a list.

    `none` is the label of « nothing of this »: where there is one, it has to be ticked.
    `alone` is an option that contradicts every other.
    `untouched` is what the recap says when nothing is ticked, unless `none` reads well without the list.
    """

    none: str = ""
    required: bool = False
    unknown: str = ""
    alone: str = ""
    untouched: str = ""

    def fault(self, answer: Any, asked: Asked) -> str | None:
        if answer is None:
            return None if self.unknown else "Cochez au moins une réponse."
        if not isinstance(answer, list) or not all(value in self.values(asked) for value in answer):
            return IMPOSSIBLE
        if self.alone in answer and len(answer) > 1:
            return (
                f"« {self._labels([self.alone], asked)} » ne va pas avec une autre réponse : gardez l’une ou l’autre."
            )
        return "Cochez au moins une réponse." if self.required and not answer else None

    def told(self, answer: Any, asked: Asked) -> str:
        if answer is None:
            return self.unknown
        return self._labels(answer, asked) or self.untouched or self.none or NOTHING

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        known = {option.value: option.stands_for or (option.value,) for option in self.options}
        held = [value for ticked in answer or () for value in known[ticked]]
        yield field, None if answer is None else list(dict.fromkeys(held))


@dataclass(frozen=True, slots=True)
class Ticks(Several):
    """Facts to tick: each that the household knows becomes a « yes » or a « no » beside the field.

    An option may give another value than « yes »; `otherwise` is then what the field holds when it is not ticked.
    """

    facts: frozenset[str] = frozenset()
    otherwise: Gives = ()

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        for option in self.offered(asked):
            if option.value in self.facts:
                yield beside(field, str(option.value)), option.value in answer
            for name, value in option.gives:
                yield beside(field, name), value if option.value in answer else dict(self.otherwise)[name]

    def fields(self, field: str) -> tuple[str, ...]:
        return tuple(beside(field, name) for name in (*sorted(self.facts), *dict(self.otherwise)))


@dataclass(frozen=True, slots=True)
class Sources(Several):
    """Kinds of amounts to tick: those not ticked are known to be nothing; the amounts are asked next.

    `optional`: ticking nothing at all, not even `none`, leaves them unknown.
    """

    optional: bool = False

    def fault(self, answer: Any, asked: Asked) -> str | None:
        return None if answer is None and self.optional else Several.fault(self, answer, asked)

    def told(self, answer: Any, asked: Asked) -> str:
        return UNANSWERED if answer is None and self.optional else Several.told(self, answer, asked)

    def writes(self, field: str, answer: Any, asked: Asked) -> Written:
        yield field, None if answer is None else {}


def beside(field: str, name: str) -> str:
    """The field `name` of the same object: « demandeur.sante » and « handicap » give « demandeur.handicap »."""
    place = field.rpartition(".")[0]
    return f"{place}.{name}" if place else name


def lowered(label: str) -> str:
    """A label inside a sentence: « En études » becomes « en études », but « RSA » stays."""
    return label if label[:2].strip().isupper() and label[1:2].isalpha() else label[:1].lower() + label[1:]
