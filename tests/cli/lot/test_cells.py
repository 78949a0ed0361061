"""The cells of a table, as they are written in France."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from mesaides.cli.lot.cells import UNTOLD, CellFault, value_of
from mesaides.cli.lot.columns import Kind


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("cell", ["", "  ", None, float("nan")])
def test_an_empty_cell_tells_nothing(cell: object, kind: Kind) -> None:
    assert value_of(cell, kind) is UNTOLD


@pytest.mark.parametrize("kind", Kind)
def test_null_tells_that_it_is_unknown(kind: Kind) -> None:
    assert value_of("null", kind) is None


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("450", 450),
        ("-1", -1),
        ("1250.5", 1250.5),
        ("1250,50", 1250.5),
        ("0,125", 0.125),
        ("1234,567", 1234.567),
        ("1 250", 1250),
        ("1\u202f234\u202f567,89", 1234567.89),
        ("1\u00a0250,50 €", 1250.5),
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("1e3", 1000),
        (450, 450),
        (450.5, 450.5),
        (Decimal("450.5"), 450.5),
    ],
)
def test_numbers(cell: object, number: float) -> None:
    assert value_of(cell, Kind.NUMBER) == number


@pytest.mark.parametrize("cell", ["douze", "1 25", "1,2,3", "12-5", "nan", "inf", "1,5,", "--1"])
def test_anything_else_is_not_a_number(cell: str) -> None:
    with pytest.raises(CellFault, match="n’est pas un nombre"):
        value_of(cell, Kind.NUMBER)


def test_a_number_that_reads_in_two_ways_is_refused() -> None:
    with pytest.raises(CellFault, match=r"« 1,250 » peut se lire de deux façons : écrivez 1250, ou bien 1\.250"):
        value_of("1,250", Kind.NUMBER)


@pytest.mark.parametrize("cell", ["3", "3,0", "3.0", 3, 3.0])
def test_whole_numbers(cell: object) -> None:
    value = value_of(cell, Kind.INTEGER)
    assert value == 3
    assert isinstance(value, int)


def test_half_a_whole_number() -> None:
    with pytest.raises(CellFault, match="« 2,5 » n’est pas un nombre entier"):
        value_of("2,5", Kind.INTEGER)


@pytest.mark.parametrize("cell", ["oui", "Oui", "VRAI", "true", "1", 1, 1.0, True])
def test_yes(cell: object) -> None:
    assert value_of(cell, Kind.BOOLEAN) is True


@pytest.mark.parametrize("cell", ["non", "FAUX", "False", "0", 0, False])
def test_no(cell: object) -> None:
    assert value_of(cell, Kind.BOOLEAN) is False


@pytest.mark.parametrize("cell", ["peut-être", "2", 2, "o"])
def test_neither_yes_nor_no(cell: object) -> None:
    with pytest.raises(CellFault, match="ne dit ni oui ni non"):
        value_of(cell, Kind.BOOLEAN)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" 31555 ", "31555"),
        (31555, "31555"),
        (31555.0, "31555"),
        (datetime.date(1990, 5, 31), "1990-05-31"),
        (datetime.datetime(1990, 5, 31, 0, 0), "1990-05-31"),  # noqa: DTZ001 - un tableau donne des heures sans fuseau
    ],
)
def test_texts(cell: object, text: str) -> None:
    assert value_of(cell, Kind.TEXT) == text


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("salarie", ["salarie"]),
        ("salarie ; etudiant", ["salarie", "etudiant"]),
        (["salarie", None], ["salarie"]),
        ([{"date_naissance": datetime.date(2018, 2, 1), "handicap": None}], [{"date_naissance": "2018-02-01"}]),
    ],
)
def test_lists(cell: object, items: list[Any]) -> None:
    assert value_of(cell, Kind.LIST) == items


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("{}", {}),
        ('{"salaire_net": 1200}', {"salaire_net": 1200}),
        ({"salaire_net": 1.5, "stage": None}, {"salaire_net": 1.5}),
    ],
)
def test_objects(cell: object, value: dict[str, Any]) -> None:
    assert value_of(cell, Kind.OBJECT) == value


def test_a_text_that_is_no_object() -> None:
    with pytest.raises(CellFault, match="« 1200 € » n’est pas un objet JSON : nommez plutôt une colonne par champ"):
        value_of("1200 €", Kind.OBJECT)
