"""Figures as one reads them, and bars that repeat them."""

from datetime import UTC, datetime

import pytest

from mesaides.figures.publishing import Publication
from mesaides.figures.table import Column, Row, Table, Value
from mesaides.web.presenting.figures import figures_context, told

NUMBER, SHARE = Column("n", "Réponses"), Column("part", "Part", "%")
ROWS = (Row("oui", "Oui", (40, 80.0)), Row("non", "Non", (20, 40.0)), Row("autre", "Autre", (None, None)))
TABLE = Table("avis", "Avis", "Réponse", (NUMBER, SHARE), ROWS, bars="n")


def context(*tables: Table) -> dict[str, object]:
    return figures_context(
        Publication(2026, (2026, 2025), datetime(2026, 11, 27, tzinfo=UTC), tables, is_invented=False)
    )


@pytest.mark.parametrize(
    ("value", "column", "expected"),
    [
        (12345, NUMBER, "12\u202f345"),
        (12.5, SHARE, "12,5\u00a0%"),
        (None, SHARE, "masqué"),
        (1.2, Column("euros", "Coût", "€"), "1,20\u00a0€"),
        ("12,0 % (10,1 à 14,2)", SHARE, "12,0 % (10,1 à 14,2)"),
    ],
)
def test_a_value_is_written_in_french(value: Value, column: Column, expected: str) -> None:
    assert told(value, column) == expected


def test_bars_are_as_long_as_their_values_and_skip_what_is_hidden() -> None:
    [shown] = context(TABLE)["shown"]  # type: ignore[misc]  # une liste
    assert [(bar.title, bar.told, bar.width) for bar in shown.picture.bars] == [
        ("Oui", "40", 100),
        ("Non", "20", 50),
    ]


def test_a_single_bar_draws_nothing() -> None:
    [shown] = context(Table("avis", "Avis", "Réponse", (NUMBER, SHARE), ROWS[1:], bars="n"))["shown"]  # type: ignore[misc]  # une liste
    assert shown.picture is None


def test_key_figures_that_are_not_known_are_hidden() -> None:
    found = context(TABLE)
    assert {value for _title, value in found["key"]} == {"masqué"}  # type: ignore[attr-defined]  # une liste de paires
    assert found["others"] == [2025]


def test_long_words_are_cut_beside_a_bar() -> None:
    rows = tuple(
        Row(str(rank), f"Une aide dont le nom est vraiment très long {rank}", (rank + 20, 1.0)) for rank in range(2)
    )
    [shown] = context(Table("aides", "Aides", "Aide", (NUMBER, SHARE), rows, bars="n"))["shown"]  # type: ignore[misc]  # une liste
    assert shown.picture.bars[0].title == "Une aide dont le nom est vraiment trè…"
    assert shown.rows[0][0].title.endswith("0")
