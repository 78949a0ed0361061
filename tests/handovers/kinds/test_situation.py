"""A partner that receives fields of the household."""

from __future__ import annotations

import pytest

from mesaides.handovers.kinds.situation import fields, prepare
from mesaides.handovers.parcels import Told
from mesaides.household.reading import read
from mesaides.questions.situation import situation_data
from tests.questions.households import PARENT, TODAY

DATA = situation_data(PARENT, TODAY)
TOLD = Told(DATA, read(DATA), lambda _traced: pytest.fail("rien n’est à calculer"))


def test_what_was_answered_of_the_scope_leaves_and_nothing_else() -> None:
    scope = ["logement.loyer", "enfants.date_naissance", "demandeur.gir", "conjoint.gir"]
    parcel = prepare({path: path for path in scope}, TOLD)
    assert [(item.field, item.name, item.value, item.told) for item in parcel.items] == [
        ("logement.loyer", "logement.loyer", 450, "450"),
        ("enfants.date_naissance", "enfants.0.date_naissance", "2014-03-14", "14 mars 2014"),
        ("enfants.date_naissance", "enfants.1.date_naissance", "2020-09-02", "2 septembre 2020"),
    ]
    assert parcel.absent == ("Vous : le groupe iso-ressources (GIR), qui mesure la perte d’autonomie",)


def test_every_field_of_a_household_can_be_prepared() -> None:
    parcel = prepare({path: path for path in fields()}, TOLD)
    assert all(item.label and item.told for item in parcel.items)
    assert {item.name for item in parcel.items} >= {"logement.commune", "prestations_recues.af", "statut_marital"}
