"""Lines of benefits: the order tells nothing of what is hidden."""

from mesaides.figures.sections.naming import largest_first, name_of
from mesaides.figures.table import Row


def test_hidden_lines_come_last_by_name() -> None:
    rows = [Row("c", "C", (None,)), Row("a", "A", (12,)), Row("b", "B", (None,)), Row("d", "D", (40,))]
    assert [row.slug for row in largest_first(rows)] == ["d", "a", "b", "c"]


def test_a_benefit_that_left_the_catalogue_keeps_its_word() -> None:
    assert name_of("prime-activite") == "Prime d’activité"
    assert name_of("aide-disparue") == "aide-disparue"
