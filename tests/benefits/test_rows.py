"""The catalogue as plain rows."""

from pathlib import Path

from mesaides.benefits.catalogue import load
from mesaides.benefits.model import Theme
from mesaides.benefits.rows import rows
from tests.benefits.files import BENEFIT, DECLARATIVE, spoilt, write_catalogue


def test_rows_come_in_the_order_of_names_without_regard_to_accents(tmp_path: Path) -> None:
    write_catalogue(tmp_path, a=BENEFIT, b=spoilt("Prime d’essai", "Épreuve"), c=spoilt("Prime d’essai", "Forfait"))
    assert [row.nom for row in rows(load(tmp_path))] == ["Épreuve", "Forfait", "Prime d’essai"]


def test_a_row_names_the_institution(tmp_path: Path) -> None:
    (row,) = rows(load(write_catalogue(tmp_path)))
    assert (row.slug, row.institution, row.verifie_le) == ("prime-essai", "Caisse des essais", "2026-11-22")


def test_a_row_says_who_decides_and_when_it_ends(tmp_path: Path) -> None:
    ended = DECLARATIVE + "jusqu_a: 2026-11-30\n"
    (card, prime) = rows(load(write_catalogue(tmp_path, carte=ended, prime=BENEFIT)))
    assert (card.declarative, card.jusqu_a) == (True, "2026-11-30")
    assert (prime.declarative, prime.jusqu_a) == (False, None)


def test_rows_of_one_theme_only(tmp_path: Path) -> None:
    write_catalogue(tmp_path, a=BENEFIT, b=spoilt("Prime d’essai", "Autre").replace("[famille]", "[emploi]"))
    assert [row.nom for row in rows(load(tmp_path), theme=Theme.EMPLOI)] == ["Autre"]
