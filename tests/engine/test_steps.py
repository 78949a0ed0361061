"""A step is written once, whoever needs it."""

from mesaides.engine.steps import FIRST_STEP, Steps


def test_two_programs_share_the_steps_that_they_have_in_common() -> None:
    table = Steps()
    end = table.number(4, None)
    turn = table.number(5, (end, 2))
    assert [end, turn] == [FIRST_STEP, FIRST_STEP + 1]
    assert table.number(5, (end, 2)) == turn
    assert len(table) == 2


def test_a_default_is_not_a_formula_that_reads_nothing() -> None:
    table = Steps()
    end, empty = table.number(4, None), table.number(4, ())
    assert end != empty
    assert [table.is_default(end), table.is_default(empty)] == [True, False]
    assert [*table.of(4)] == [end, empty]


def test_each_reader_is_told_once() -> None:
    table = Steps()
    turn = table.number(5, (2, 3, 2))
    assert [*table.readers(2)] == [*table.readers(3)] == [turn]
    assert [*table.readers(9)] == []
    assert (table.rank(turn), table.reads(turn)) == (5, (2, 3, 2))
