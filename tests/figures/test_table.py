"""A sheet keeps its sums, and a share is told only when both of its figures are."""

from mesaides.figures.table import Column, Row, Sheet, Table, Told


def test_a_share_is_told_when_both_figures_are() -> None:
    made = Sheet()
    made.total("toutes", {"bleues": 30, "rouges": 90})
    made.part("toutes", "grandes", 118)
    told = Told(made)
    assert told("toutes") == 120
    assert told.share("bleues", "toutes") == 25.0
    assert told("grandes") is None, "il en resterait deux"
    assert told.share("grandes", "toutes") is None


def test_sheets_are_put_together() -> None:
    one, two = Sheet({"a": 12}), Sheet({"b": 13})
    one.add(two)
    assert one.values == {"a": 12, "b": 13}


def test_a_value_is_found_by_its_row_and_its_column() -> None:
    table = Table("t", "T", "Ligne", (Column("n", "N"),), (Row("une", "Une", (12,)),))
    assert table.value("une", "n") == 12
    assert table.value("autre", "n") is None
