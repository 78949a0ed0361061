"""From one state to the next: only what differs is run again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from mesaides.engine.crowd import Crowd
from mesaides.engine.deadline import Deadline
from mesaides.engine.declared import Array, Declared, Node
from mesaides.engine.program import Program
from mesaides.engine.running import Run
from mesaides.engine.stage import Stage
from mesaides.engine.state import State
from mesaides.engine.steps import FIRST_STEP


def advance(
    stage: Stage,
    earlier: State,
    program: Program,
    declared: Declared,
    deadline: Deadline,
    crowd: Crowd | None = None,
    answers: Container[int] | None = None,
) -> State:
    """The state of a household from another's of the same structure: only what differs is run.

    That of a `crowd` from its model's: what no household finds otherwise than the model is left as it is, and of the
    rest only the `answers` are kept, when they are told.

    A formula is a function of what it reads: it runs again when a value that it reads has changed, to
    the last bit, and what reads it runs again only if its own value has.
    """
    steps, beneath = _carried(earlier, program), _beneath(earlier, program)
    state = State(earlier.structure, program, declared, list(earlier.values), steps, beneath, crowd, answers=answers)
    run = Run(stage, earlier, state, deadline)
    run.queue(_newly_needed(earlier, program))
    run.queue(number for number in program.steps if state.steps[number - FIRST_STEP] is None)
    run.queue(_redeclared(earlier, state))
    run.all()
    return state


def _carried(earlier: State, program: Program) -> list[Array | None]:
    """The values of the steps that both programs keep."""
    if earlier.program is program:
        return list(earlier.steps)
    carried: list[Array | None] = [None] * len(program.kept)
    known = len(earlier.steps)
    for number in program.steps:
        place = number - FIRST_STEP
        if place >= known:
            break
        carried[place] = earlier.steps[place]
    return carried


def _beneath(earlier: State, program: Program) -> dict[int, Array]:
    """What stood beneath the overlays, where the program still has a value."""
    return {number: array for number, array in earlier.beneath.items() if number < FIRST_STEP or program.keeps(number)}


def _newly_needed(earlier: State, program: Program) -> Iterable[int]:
    if earlier.program is program:
        return ()
    before = earlier.program.needed
    return (rank for rank, needed in enumerate(program.needed) if needed and not before[rank])


def _redeclared(earlier: State, state: State) -> Iterable[int]:
    """What stands where the declarations of the two states differ."""
    for node in _differing(earlier.declared.arrays, state.declared.arrays):
        rank = state.program.graph.ranks.get(node)
        if rank is not None and state.program.needed[rank]:
            yield rank
    for node in _differing(earlier.declared.overlays, state.declared.overlays):
        rank = state.program.graph.ranks.get(node)
        if rank is not None:
            yield from [rank] if state.program.needed[rank] else ()
            yield from state.program.steps_of(rank)


def _differing(before: Mapping[Node, object], after: Mapping[Node, object]) -> Iterable[Node]:
    yield from (node for node, value in after.items() if before.get(node) is not value)
    yield from (node for node in before if node not in after)
