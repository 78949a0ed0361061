"""The way through the graph is OpenFisca's own: same turns, same defaults, same values forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import pytest
from openfisca_core.errors import CycleError

from mesaides.engine.declared import Node
from mesaides.engine.graph import graph_of
from mesaides.engine.steps import Steps
from mesaides.engine.unrolling import CircularError, Program, UnlearnedNodeError, unroll
from tests.engine.tiny_law import NAMES, Table, followed, node, openfisca, table

SPIRAL = table(
    {
        "ppa 11": "aide_logement 11",
        **{f"rsa {month}": f"aide_logement {month}" for month in range(6, 12)},
        **{f"aide_logement {month}": f"rsa {month - 1}" for month in range(7, 12)},
        "aide_logement 6": "af 6",
        "af 6": "",
    }
)
"""Housing benefit reads last month's RSA, which reads that month's housing benefit; ppa reads the first."""


def unrolled(law: Table, *wanted: str, declared: tuple[str, ...] = ()) -> Program:
    nodes = [node(one) for one in wanted]
    graph = graph_of(nodes, law)
    return unroll(graph, frozenset(graph.ranks[node(one)] for one in declared), nodes, Steps())


def told(program: Program) -> list[str]:
    """The steps in words: « rsa 9 < aide_logement 9 », or « rsa 9 = default »."""

    def short(number: int) -> str:
        name, month = program.node(number)
        return f"{name} {month.start.month}"

    return [
        f"{short(number)} = default"
        if program.table.is_default(number)
        else f"{short(number)} < {', '.join(map(short, program.reads(number)))}"
        for number in program.steps
    ]


def test_the_third_turn_of_a_spiral_is_given_the_default() -> None:
    """`_check_for_cycle`: two periods of the variable are already on the stack."""
    assert told(unrolled(SPIRAL, "aide_logement 11")) == [
        "aide_logement 9 = default",
        "rsa 9 < aide_logement 9",
        "aide_logement 10 < rsa 9",
        "rsa 10 < aide_logement 10",
        "aide_logement 11 < rsa 10",
    ]


def test_what_was_found_on_a_spiral_is_forgotten() -> None:
    """`invalidate_spiral_variables` marks back to the first turn: the next answer goes its own way."""
    assert told(unrolled(SPIRAL, "aide_logement 11", "rsa 11"))[5:] == [
        "rsa 9 = default",
        "aide_logement 10 < rsa 9",
        "rsa 10 < aide_logement 10",
        "aide_logement 11 < rsa 10",
        "rsa 11 < aide_logement 11",
    ]


def test_who_called_the_spiral_is_remembered() -> None:
    """The marks stop at the first turn: ppa stands before it, and is not calculated again."""
    program = unrolled(SPIRAL, "ppa 11", "aide_logement 11", "ppa 11")
    assert [line.split(" <")[0] for line in told(program)].count("ppa 11") == 1
    assert told(program)[-2:] == ["aide_logement 11 < rsa 10", "ppa 11 < aide_logement 11"]


def test_what_was_forgotten_still_serves_the_same_answer() -> None:
    """`purge_cache_of_invalid_values` waits for the end: af reads housing benefit twice, and it runs once."""
    law = {**SPIRAL, node("af 11"): [node("aide_logement 11"), node("aide_logement 11")]}
    assert told(unrolled(law, "af 11")).count("aide_logement 11 < rsa 10") == 1


def test_a_declared_value_ends_the_spiral() -> None:
    assert told(unrolled(SPIRAL, "aide_logement 11", declared=("rsa 9",))) == [
        "aide_logement 10 < rsa 9",
        "rsa 10 < aide_logement 10",
        "aide_logement 11 < rsa 10",
    ]


def test_a_value_that_went_round_no_spiral_is_kept() -> None:
    """From July two turns lead to an end: each formula runs once, whoever asks again."""
    assert told(unrolled(SPIRAL, "rsa 7", "aide_logement 7", "rsa 7", "aide_logement 11"))[:5] == [
        "aide_logement 6 < af 6",
        "rsa 6 < aide_logement 6",
        "aide_logement 7 < rsa 6",
        "rsa 7 < aide_logement 7",
        "aide_logement 9 = default",
    ]


def test_steady_nodes_need_no_steps() -> None:
    program = unrolled(table({"rsa 9": "af 9", "af 9": "", "ppa 9": ""}), "rsa 9", declared=("af 9",))
    assert not [*program.steps]
    assert bytes(program.needed) == b"\1\1"


def test_nothing_behind_a_declared_value_is_needed() -> None:
    program = unrolled(table({"rsa 9": "af 9", "af 9": "af 8", "af 8": ""}), "rsa 9", declared=("af 9",))
    assert {program.node(rank) for rank, needed in enumerate(program.needed) if needed} == {node("rsa 9"), node("af 9")}


def test_a_formula_never_seen_is_named() -> None:
    law = table({"rsa 9": "af 9"})
    with pytest.raises(UnlearnedNodeError, match="« af » sur 2026-09") as raised:
        unrolled(law, "rsa 9")
    assert raised.value.node == node("af 9")
    assert not [*unrolled(law, "rsa 9", declared=("af 9",)).steps]


def test_a_node_that_needs_itself_is_refused() -> None:
    with pytest.raises(CircularError, match="« rsa »"):
        unrolled(table({"rsa 9": "af 9", "af 9": "rsa 9"}), "rsa 9")


def test_origins_are_what_a_value_comes_from() -> None:
    program = unrolled(SPIRAL, "ppa 11", "rsa 6")
    assert program.origins(node("ppa 11"), ("rsa", "aide_logement", "af", "ppa")) == {"rsa", "aide_logement", "ppa"}
    assert program.origins(node("rsa 6"), ("rsa", "ppa", "af")) == {"rsa", "af"}


def any_law(rng: Random, *, future: bool) -> Table:
    """Four variables on nine months; each formula reads a few others, of any month or not later than its own."""
    nodes = [node(f"{name} {month}") for month in range(1, 10) for name in NAMES]
    return {
        own: rng.choices(nodes if future else nodes[:rank], k=rng.randint(0, 2 if future else min(rank, 3)))
        for rank, own in enumerate(nodes)
    }


def natively(law: Table, inputs: Mapping[Node, int], wanted: list[Node]) -> dict[Node, int] | None:
    """`None` when a node needs itself."""
    simulation = openfisca(law, inputs)
    try:
        return {asked: int(simulation.calculate(*asked)[0]) for asked in wanted}
    except CycleError:
        return None


@pytest.mark.parametrize("future", [False, True], ids=["the past is read", "the future too"])
def test_any_law_is_followed_as_openfisca_follows_it(*, future: bool) -> None:
    """Random laws, inputs and orders. Where OpenFisca finds a circle, so do we."""
    outcomes = set()
    for seed in range(150):
        rng = Random(seed)  # noqa: S311 - des lois d’essai, pas un secret
        law = any_law(rng, future=future)
        inputs = {own: rng.randint(1, 500) for own in rng.sample(list(law), 4)}
        wanted = rng.sample(list(law), 8)
        expected = natively(law, inputs, wanted)
        outcomes.add(expected is None)
        assert ours(law, inputs, wanted) == expected, seed
    assert outcomes == ({True, False} if future else {False})


def ours(law: Table, inputs: Mapping[Node, int], wanted: list[Node]) -> dict[Node, int] | None:
    graph = graph_of(wanted, law)
    declared = frozenset(graph.ranks[own] for own in inputs if own in graph.ranks)
    try:
        return followed(unroll(graph, declared, wanted, Steps()), inputs)
    except CircularError:
        return None
