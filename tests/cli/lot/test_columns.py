"""The columns of a table: those that exist, their kinds, and what is said of the others."""

import pytest

from mesaides.cli.french import Refused
from mesaides.cli.lot.columns import Kind, columns_of


@pytest.mark.parametrize(
    ("name", "path", "kind"),
    [
        ("id", (), Kind.TEXT),
        ("date", ("date",), Kind.TEXT),
        ("statut_marital", ("statut_marital",), Kind.TEXT),
        ("demandeur.activites", ("demandeur", "activites"), Kind.LIST),
        ("demandeur.activites.0", ("demandeur", "activites", 0), Kind.TEXT),
        ("demandeur.revenus", ("demandeur", "revenus"), Kind.OBJECT),
        ("demandeur.revenus.salaire_net", ("demandeur", "revenus", "salaire_net"), Kind.NUMBER),
        ("conjoint.revenus.salaire_net.2026-10", ("conjoint", "revenus", "salaire_net", "2026-10"), Kind.NUMBER),
        ("enfants.0.date_naissance", ("enfants", 0, "date_naissance"), Kind.TEXT),
        ("enfants.11.garde_alternee", ("enfants", 11, "garde_alternee"), Kind.BOOLEAN),
        ("enfants.2.aeeh_niveau_handicap", ("enfants", 2, "aeeh_niveau_handicap"), Kind.INTEGER),
        ("impots.2024.rfr", ("impots", "2024", "rfr"), Kind.NUMBER),
        ("prestations_recues.rsa", ("prestations_recues", "rsa"), Kind.NUMBER),
        ("logement.loyer", ("logement", "loyer"), Kind.NUMBER),
    ],
)
def test_a_dotted_path_is_a_column(name: str, path: tuple[str | int, ...], kind: Kind) -> None:
    (column,) = columns_of([name])
    assert (column.path, column.kind) == (path, kind)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("logement.loyers", "logement.loyer"),
        ("loyer", "logement.loyer"),
        ("Demandeur.Date_Naissance", "demandeur.date_naissance"),
        ("salaire_net", "demandeur.revenus.salaire_net"),
        ("demandeur.salaire_net", "demandeur.revenus.salaire_net"),
        ("enfants.date_naissance", "enfants.0.date_naissance"),
        ("enfants.3.handicape", "enfants.3.handicap"),
    ],
)
def test_an_unknown_column_is_refused_with_the_nearest(name: str, meant: str) -> None:
    with pytest.raises(Refused, match="n’est pas un champ d’une situation") as refused:
        columns_of(["id", name])
    assert str(refused.value) == (
        f"Colonne 2 : « {name} » n’est pas un champ d’une situation. Vouliez-vous dire « {meant} » ?"
    )


@pytest.mark.parametrize("name", ["enfants.12.handicap", "enfants.00.handicap", "impots.24.rfr", "xyzt", "id.nom", "."])
def test_other_unknown_columns_are_refused_too(name: str) -> None:
    with pytest.raises(Refused, match="n’est pas un champ"):
        columns_of([name])


def test_each_fault_of_a_header_has_its_line() -> None:
    with pytest.raises(Refused) as refused:
        columns_of(["id", "", "date", "date", "xyzt"])
    first, second, third = str(refused.value).splitlines()
    assert first == "Colonne 2 : elle n’a pas de nom. Nommez-la, ou supprimez-la."
    assert second == "Colonne 4 : « date » est déjà le nom de la colonne 3. Gardez-en une seule."
    assert third.startswith("Colonne 5 : « xyzt » n’est pas un champ d’une situation. « mes-aides schema »")
