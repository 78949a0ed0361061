"""Rows are read as they were written."""

import pytest

from mesaides.engine.rows import Rows


def test_rows_are_read_as_written() -> None:
    rows = Rows([(3, 1), (), (7,)])
    rows.append([2, 2])
    assert [rows[rank] for rank in range(4)] == [(3, 1), (), (7,), (2, 2)]
    assert len(rows) == 4


@pytest.mark.parametrize("rank", [-1, 1])
def test_there_is_nothing_outside(rank: int) -> None:
    with pytest.raises(IndexError):
        Rows([(1,)])[rank]
