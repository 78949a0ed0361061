"""A démarche opened with its fields filled in: each value in the form that its code reads."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.handovers.kinds.demarche import fields, prepare
from mesaides.handovers.parcels import Told
from mesaides.household.reading import read
from tests.household.households import household

DATA: dict[str, Any] = {
    "demandeur": {"date_naissance": "1990-05-31", "handicap": True, "enceinte": False, "gir": "gir_2"},
    "logement": {"commune": "2A004", "loyer": 450.0, "charges_locatives": 60.5, "date_pret": None},
    "statut_marital": "pacse",
}
TOLD = Told(DATA, read(household()), lambda _traced: pytest.fail("rien n’est à calculer"))


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("demandeur.date_naissance", "1990-05-31"),
        ("demandeur.handicap", "true"),
        ("demandeur.enceinte", "false"),
        ("demandeur.gir", "groupe 2"),
        ("logement.commune", ["20000", "2A004"]),
        ("logement.loyer", "450"),
        ("logement.charges_locatives", "60.5"),
        ("statut_marital", "en couple, avec un pacte civil de solidarité (Pacs)"),
    ],
)
def test_each_value_has_the_form_that_is_read_there(path: str, sent: object) -> None:
    (item,) = prepare({"champ_Q2hhbXAtMQ": path}, TOLD).items
    assert (item.name, item.field, item.value) == ("champ_Q2hhbXAtMQ", path, sent)


@pytest.mark.parametrize("path", ["logement.date_pret", "demandeur.taux_incapacite"])
def test_what_is_not_known_does_not_leave(path: str) -> None:
    parcel = prepare({"champ_a": path}, TOLD)
    assert (parcel.items, len(parcel.absent)) == ((), 1)


def test_a_field_with_several_values_cannot_be_named() -> None:
    assert {"enfants.date_naissance", "demandeur.revenus", "demandeur.activites", "impots"}.isdisjoint(fields())
    assert "logement.loyer" in fields()
