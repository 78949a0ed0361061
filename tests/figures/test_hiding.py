"""No small figure is told, nor can it be worked out from those that are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mesaides.figures.hiding import THRESHOLD, Sum, hidden

SMALL_OR_NOT = st.one_of(st.integers(0, 25), st.integers(0, 2000))


def worked_out(values: dict[str, int], sums: list[Sum], gone: frozenset[str]) -> set[str]:
    """What a curious reader finds: the hidden figures that are the same in all the solutions of the equations.

    Another way than the one under test: no solution may be changed by what leaves every sum true (null space).
    """
    names = sorted(gone)
    if not names:
        return set()
    matrix = np.zeros((max(len(sums), 1), len(names)))
    for row, one in enumerate(sums):
        for name, factor in [(one.total, -1), *((part, 1) for part in one.parts)]:
            if name in gone:
                matrix[row, names.index(name)] += factor
    _u, singular, vectors = np.linalg.svd(matrix)
    free = vectors[int((singular > 1e-9).sum()) :]
    return {name for place, name in enumerate(names) if not np.abs(free[:, place]).max(initial=0) > 1e-9}


def check(values: dict[str, int], sums: list[Sum]) -> frozenset[str]:
    gone = hidden(values, sums)
    told = values.keys() - gone
    assert all(values[name] >= THRESHOLD for name in told)
    assert not worked_out(values, sums, gone)
    for one in sums:  # nor is a small group told together
        if one.total in told and (unknown := [part for part in one.parts if part in gone]):
            assert sum(values[part] for part in unknown) >= THRESHOLD
            assert len(unknown) > 1
    return gone


@given(st.lists(SMALL_OR_NOT, min_size=1, max_size=8))
def test_a_total_and_its_parts(parts: list[int]) -> None:
    values = {f"part{rank}": part for rank, part in enumerate(parts)} | {"total": sum(parts)}
    check(values, [Sum("total", tuple(name for name in values if name != "total"))])


@given(st.lists(SMALL_OR_NOT, min_size=1, max_size=7))
def test_a_visit_that_stops_at_each_chapter(stops: list[int]) -> None:
    reached = [sum(stops[rank:]) for rank in range(len(stops))]
    values = {f"reached{rank}": number for rank, number in enumerate(reached)}
    values |= {f"stop{rank}": stop for rank, stop in enumerate(stops[:-1])}
    steps = pairwise(range(len(stops)))
    check(values, [Sum(f"reached{one}", (f"stop{one}", f"reached{two}")) for one, two in steps])


@given(st.lists(st.lists(SMALL_OR_NOT, min_size=3, max_size=3), min_size=1, max_size=6))
def test_a_table_with_the_totals_of_its_rows_and_columns(rows: list[list[int]]) -> None:
    values = {f"{row}.{column}": number for row, line in enumerate(rows) for column, number in enumerate(line)}
    values |= {f"row{row}": sum(line) for row, line in enumerate(rows)}
    values |= {f"column{column}": sum(line[column] for line in rows) for column in range(3)}
    values["all"] = sum(map(sum, rows))
    check(
        values,
        [
            *(Sum(f"row{row}", tuple(f"{row}.{column}" for column in range(3))) for row in range(len(rows))),
            *(Sum(f"column{one}", tuple(f"{row}.{one}" for row in range(len(rows)))) for one in range(3)),
            Sum("all", tuple(f"row{row}" for row in range(len(rows)))),
            Sum("all", tuple(f"column{column}" for column in range(3))),
        ],
    )


def test_a_small_figure_takes_the_smallest_other_part_with_it() -> None:
    values = {"total": 163, "a": 3, "b": 40, "c": 120}
    assert hidden(values, [Sum("total", ("a", "b", "c"))]) == {"a", "b"}


def test_large_figures_are_all_told() -> None:
    assert not hidden({"total": 60, "a": 20, "b": 40}, [Sum("total", ("a", "b"))])


def test_a_small_total_takes_everything_with_it() -> None:
    assert hidden({"total": 5, "a": 2, "b": 3}, [Sum("total", ("a", "b"))]) == {"total", "a", "b"}


def test_a_small_group_is_not_told_by_its_total() -> None:
    """Two and three are hidden, but 105 less 100 tells that they make five."""
    values = {"total": 105, "a": 2, "b": 3, "c": 100}
    assert hidden(values, [Sum("total", ("a", "b", "c"))]) == {"a", "b", "c"}
