"""The graph of a few formulas: what each reads, who reads it, what stands on a spiral."""

import pytest

from mesaides.engine.graph import Graph, graph_of
from tests.engine.tiny_law import node, table

CHAIN = {"rsa 9": "af 9, ppa 9, af 9", "ppa 9": "af 9", "af 9": "", "aah 9": "af 9"}
TWO_TURNS = {f"rsa {month}": f"rsa {month - 1}" for month in (8, 9)} | {"rsa 7": ""}


def graph(reads: dict[str, str], *wanted: str) -> Graph:
    return graph_of([node(one) for one in wanted], table(reads))


def named(built: Graph, ranks: object) -> list[str]:
    return [f"{built.nodes[rank][0]} {built.nodes[rank][1].start.month}" for rank in ranks]  # type: ignore[attr-defined]  # ranks are iterable


def test_only_what_results_come_from_is_there_each_after_what_it_reads() -> None:
    built = graph(CHAIN, "rsa 9")
    assert named(built, range(3)) == ["af 9", "ppa 9", "rsa 9"]
    assert len(built.nodes) == 3


def test_reads_keep_their_order_and_repetitions_and_readers_are_told_once() -> None:
    built = graph(CHAIN, "rsa 9")
    assert named(built, built.reads[built.ranks[node("rsa 9")]]) == ["af 9", "ppa 9", "af 9"]
    assert sorted(named(built, built.readers[built.ranks[node("af 9")]])) == ["ppa 9", "rsa 9"]


def test_what_was_never_seen_running_is_told_apart_from_an_input() -> None:
    built = graph({"rsa 9": "af 9, loyer 9"}, "rsa 9")
    formula, given = (built.ranks[node(name)] for name in ("af 9", "loyer 9"))
    assert built.asked[formula] is built.asked[given] is None
    assert [built.has_formula(formula), built.has_formula(given)] == [True, False]
    assert [*built.formulas_among([node("af 9"), node("loyer 9"), node("ppa 9")])] == [formula]


def test_a_fact_of_always_is_one_node_whatever_the_month_asked() -> None:
    built = graph({"rsa 9": "date_naissance 9, date_naissance 8"}, "rsa 9")
    assert len(built.nodes) == 2
    assert len(set(built.reads[built.ranks[node("rsa 9")]])) == 1


@pytest.mark.parametrize(
    ("reads", "unsteady"),
    [
        (CHAIN, set()),
        ({"rsa 9": "rsa 8", "rsa 8": ""}, set()),
        (TWO_TURNS, {"rsa"}),
        (TWO_TURNS | {"ppa 9": "rsa 9", "af 7": "ppa 9"}, {"rsa", "ppa", "af"}),
        (TWO_TURNS | {"rsa 7": "af 7", "af 7": ""}, {"rsa"}),
        ({"rsa 9": "af 9", "af 9": "rsa 8", "rsa 8": "af 8", "af 8": "rsa 7", "rsa 7": ""}, {"rsa", "af"}),
        ({"rsa 9": "rsa 9"}, {"rsa"}),
    ],
    ids=["a chain", "one month back", "two months back", "their readers", "what they read", "by another", "a circle"],
)
def test_a_variable_that_comes_from_itself_twice_over_spirals(reads: dict[str, str], unsteady: set[str]) -> None:
    """OpenFisca gives a default at the third turn: only there can the way change the value."""
    built = graph(reads, *reads)
    assert {name for rank, (name, _) in enumerate(built.nodes) if not built.steady[rank]} == unsteady
