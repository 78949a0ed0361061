"""What a result was computed from, as a tree; and which unanswered fields it still depends on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from openfisca_core.periods import DateUnit

from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.declared import Array, Node
from mesaides.engine.evaluation import evaluate
from mesaides.engine.expected import with_expected_child
from mesaides.engine.legal import Listener, Taken, described, references_on
from mesaides.engine.members import Household
from mesaides.engine.outcome import Computed, Scalar
from mesaides.engine.plan import Demand, nodes_of
from mesaides.engine.record import Record, Source, StateRecord, parameters_of
from mesaides.engine.request import Request, assemble, variable_of
from mesaides.engine.stage import UnforeseenReadError
from mesaides.engine.system import system
from mesaides.engine.watching import NativeRecord, watch
from mesaides.household.situation import Situation


class UnexplainableError(LookupError):
    """Nothing can be told of a variable: the model does not have it, or could not compute it."""


@dataclass(frozen=True)
class Origin:
    """A value, and what it was computed from. Children are read on demand: thousands of values stand behind a benefit.

    `place`: the same for two values only when they are one. `values`: by path of the person, or by
    group, that of the demandeur under « ». `beneath`: what the formula finds where the household
    declares an amount. `references`: the texts that the model names for the variable.
    """

    place: int
    _record: Record = field(repr=False)
    _request: Request = field(repr=False)

    @property
    def variable(self) -> str:
        return self._record.node(self.place)[0]

    @property
    def period(self) -> str:
        """« 2026-11 », « 2024 » for a year; « ETERNITY » for a fact of always."""
        return str(self._record.node(self.place)[1])

    @property
    def label(self) -> str:
        """The variable in French, as the model names it."""
        return str(variable_of(self.variable).label or self.variable)

    @property
    def entity(self) -> str:
        return str(variable_of(self.variable).entity.key)

    @property
    def source(self) -> Source:
        return self._record.source(self.place)

    @property
    def values(self) -> Mapping[str, Scalar]:
        return self._by_subject(self._record.array(self.place))

    @property
    def beneath(self) -> Mapping[str, Scalar]:
        return self._by_subject(self._record.beneath(self.place))

    @property
    def references(self) -> tuple[str, ...]:
        period = self._record.node(self.place)[1]
        day = self._request.household.month.first_day if period.unit == DateUnit.ETERNITY else period.start
        return references_on(variable_of(self.variable).reference, str(day))

    @cached_property
    def children(self) -> tuple[Origin, ...]:
        """What the formula read, in order; once each."""
        return tuple(
            Origin(read, self._record, self._request) for read in dict.fromkeys(self._record.reads(self.place))
        )

    @cached_property
    def parameters(self) -> tuple[Taken, ...]:
        """What the formula took from the law, in order: it is run once more to hear it. None where it cannot be."""
        listener = Listener(system().get_parameters_at_instant)
        with suppress(UnforeseenReadError):  # OpenFisca alone could run it
            parameters_of(self._record, self.place, self._request, listener)
        return tuple(described(name, day, found) for (name, day), found in listener.taken.items())

    def beside(self, demand: Demand) -> Origin:
        """Another value, found by the same calculation; raises `UnexplainableError` when it was not asked for."""
        node = nodes_of([demand], self._request.household.month)[demand]
        try:
            return Origin(self._record.root(node), self._record, self._request)
        except KeyError as error:
            raise UnexplainableError(f"Ce calcul n’a pas demandé « {demand.variable} ».") from error

    def _by_subject(self, array: Array | None) -> dict[str, Scalar]:
        if array is None:
            return {}
        plain = getattr(array, "decode_to_str", lambda: array)()
        return dict(zip(_subjects(self.entity, self._request.household), map(_scalar, plain), strict=True))


def explain(
    situation: Situation, demand: Demand, beside: Iterable[Demand] = (), *, deadline: Deadline = NEVER
) -> Origin:
    """What a demand's outcome was computed from, by the plan that `evaluate` follows.

    `beside`: what is asked for together; giving those of `evaluate` saves learning another graph.
    Raises `UnexplainableError`, and `TooLongError` past the deadline.
    """
    check_exists(demand.variable)
    expecting = with_expected_child(situation) if demand.with_expected_child else None
    request = assemble(Household(expecting or situation))
    nodes = nodes_of([demand, *beside], request.household.month)
    finding = calculate(request, tuple(dict.fromkeys(nodes.values())), None, deadline)
    record = _watched(request, nodes, demand, deadline) if finding.state is None else StateRecord(finding.state)
    return Origin(record.root(nodes[demand]), record, request)


def _watched(request: Request, nodes: Mapping[Demand, Node], wanted: Demand, deadline: Deadline) -> Record:
    """OpenFisca alone, asked for everything up to what is wanted: the order matters."""
    simulation = watch(request, deadline)
    for demand, node in nodes.items():
        try:
            simulation.calculate(*node)
        except TooLongError:
            raise
        except Exception as error:
            if demand == wanted:
                raise UnexplainableError(f"Le modèle n’a pas pu calculer « {demand.variable} ».") from error
        if demand == wanted:
            break
    return NativeRecord(simulation)


def depends_on(
    situation: Situation, demands: Iterable[Demand], *, deadline: Deadline = NEVER
) -> dict[Demand, frozenset[str]]:
    """The unanswered fields that each demand still depends on, by their paths; a demand that failed has none.

    A field counts when the result was read from it, unless each of its possible answers was tried and
    changes nothing: what `Computed.missing` holds, and costs no more than an evaluation.
    """
    outcomes = evaluate(situation, demands, deadline=deadline)
    return {
        demand: outcome.missing if isinstance(outcome, Computed) else frozenset()
        for demand, outcome in outcomes.items()
    }


def check_exists(variable: str) -> None:
    """Raise `UnexplainableError` when the model has no such variable, with the closest names."""
    known = system().variables
    if variable not in known:
        close = ", ".join(f"« {name} »" for name in get_close_matches(variable, known, 3))
        hint = f" Vouliez-vous dire {close} ?" if close else " Les noms sont ceux d’OpenFisca."
        raise UnexplainableError(f"Le modèle n’a pas de variable « {variable} ».{hint}")


def is_yearly(variable: str) -> bool:
    """Whether a variable is counted by year."""
    check_exists(variable)
    return str(variable_of(variable).definition_period) == "year"


def _subjects(entity: str, household: Household) -> list[str]:
    if entity == "individu":
        return [member.path for member in household.members]
    own = getattr(household, entity)(household.members[0])[0]
    return ["" if name == own else name for name in household.names(entity)]


def _scalar(value: Any) -> Scalar:
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, float):
        return round(plain, 6)
    return plain if isinstance(plain, bool | int | str) else str(plain)
