"""A town's own file is read by its own names and values; what has no word is told with the mend."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.csv_table import CsvTable
from mesaides.cli.lot.files import source_of
from mesaides.cli.lot.mapping import read_map
from mesaides.simulations.intake import receive

EXAMPLES = Path(__file__).resolve().parents[3] / "deploy" / "exemples"
MAP = """\
colonnes:
  NUM: id
  NOM: ignorer
  NE_LE: {champ: demandeur.date_naissance, date: jj/mm/aaaa}
  SIT: {champ: statut_marital, valeurs: {C: celibataire, M: marie}}
  ACT: {champ: demandeur.activites, valeurs: {S: salarie}, autres: inactif}
partout:
  logement.commune: "35238"
"""
LINES = "NUM;NOM;NE_LE;SIT;ACT\n1;Martin;3/5/1990;C;S\n2;Durand;1990-05-31;M;X\n3;Petit;31/05/90;Z;\n"


@pytest.fixture
def table(tmp_path: Path) -> CsvTable:
    (tmp_path / "a.yaml").write_text(MAP, "utf-8")
    (tmp_path / "a.csv").write_text(LINES, "utf-8")
    return CsvTable(tmp_path / "a.csv", read_map(tmp_path / "a.yaml"))


def told(tmp_path: Path, text: str, header: str = "NUM;NOM;NE_LE;SIT;ACT") -> str:
    (tmp_path / "b.yaml").write_text(text, "utf-8")
    (tmp_path / "b.csv").write_text(f"{header}\n", "utf-8")
    with pytest.raises(Refused) as caught:
        source_of(tmp_path / "b.csv", tmp_path / "b.yaml")
    return str(caught.value).replace("\u00a0", " ").replace("\u202f", " ")


def test_names_values_and_days_are_put_in_our_words(table: CsvTable) -> None:
    first, second, _ = (table.given(row) for row in table.rows())
    assert (first.id, first.faults) == ("1", ())
    assert first.data == {
        "demandeur": {"date_naissance": "1990-05-03", "activites": ["salarie"]},
        "statut_marital": "celibataire",
        "logement": {"commune": "35238"},
    }
    assert second.data["demandeur"] == {"date_naissance": "1990-05-31", "activites": ["inactif"]}


def test_a_value_that_nobody_listed_is_told_and_nothing_is_guessed(table: CsvTable) -> None:
    *_, third = (table.given(row) for row in table.rows())
    (fault,) = third.faults
    assert fault.champ == "statut_marital"
    assert "« Z », colonne « SIT », n’est pas une valeur connue (C, M)." in fault.message
    assert "ajoutez cette valeur sous « SIT »" in fault.message
    assert "statut_marital" not in third.data
    assert "activites" not in third.data["demandeur"], "Une cellule vide n’est pas une réponse."


def test_a_name_that_was_ignored_is_kept_nowhere(table: CsvTable) -> None:
    assert not any(name in str(table.given(row)) for row in table.rows() for name in ("Martin", "Durand", "Petit"))


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ("  NOM: ignorer\n", "", "Colonne 2 : « NOM » n’est pas dans le fichier de colonnes : ajoutez « NOM: »"),
        (
            "NOM: ignorer",
            "NOMS: ignorer",
            "« NOMS » n’est pas dans le fichier des foyers. Vouliez-vous dire « NOM » ?",
        ),
        ("statut_marital", "statut_maritale", "Vouliez-vous dire « statut_marital » ?"),
        ("jj/mm/aaaa", "mm/jj/aaaa", "écrivez « jj/mm/aaaa »."),
        ("valeurs: {S", "valeur: {S", "écrivez « valeurs »."),
        ("colonnes:", "colonne:", "ligne 1"),
    ],
)
def test_a_faulty_map_is_told_with_the_mend(tmp_path: Path, good: str, bad: str, message: str) -> None:
    assert message in told(tmp_path, MAP.replace(good, bad, 1))


def test_a_map_is_for_a_csv_file_and_must_be_there(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{}\n", "utf-8")
    with pytest.raises(Refused, match="--colonnes vaut pour une entrée"):
        source_of(tmp_path / "a.jsonl", tmp_path / "absent.yaml")
    (tmp_path / "a.csv").write_text("id\n", "utf-8")
    with pytest.raises(Refused, match="ne peut pas être lu"):
        source_of(tmp_path / "a.csv", tmp_path / "absent.yaml")


def test_every_household_of_the_sample_is_understood() -> None:
    source = source_of(EXAMPLES / "foyers.csv", EXAMPLES / "foyers.colonnes.yaml")
    given = [source.given(row) for row in source.rows()]
    assert [one.id for one in given] == [f"{number:03}" for number in range(1, len(given) + 1)]
    assert not any(one.faults for one in given)
    situations = [receive(one.data, date(2026, 11, 27)) for one in given]
    assert {one.logement.commune for one in situations} == {"35238"}
    assert sum(one.conjoint is not None for one in situations) == 3
    assert sum(len(one.enfants) for one in situations) == 6
