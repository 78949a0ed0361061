"""What a département is given for the allocation personnalisée d’autonomie."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.handovers.fields import known_fields
from mesaides.handovers.kinds.apa import FIELDS, OCCUPATIONS, fields, prepare
from mesaides.handovers.parcels import Told
from mesaides.household.choices import StatutOccupation
from mesaides.household.reading import read
from tests.household.households import household

DATA: dict[str, Any] = {
    "demandeur": {
        "date_naissance": "1941-05-31",
        "nationalite": "francaise",
        "gir": "gir_3",
        "handicap": False,
        "revenus": {"retraite_nette": {"2026-09": 1100, "2026-10": 1110}},
    },
    "logement": {"commune": "31555", "statut_occupation_logement": "locataire_hlm", "loyer": 450},
    "statut_marital": "veuf",
    "impots": {"2025": {"rfr": 12000, "nombre_parts": 1}},
    "patrimoine": {"livret_a": 5000},
}
TOLD = Told(DATA, read(household()), lambda _traced: pytest.fail("rien n’est à calculer"))
ALL = {name: name for name in FIELDS}


def test_what_the_form_asks_and_the_visit_knows_leaves_under_the_names_of_the_form() -> None:
    assert {item.name: item.value for item in prepare(ALL, TOLD).items} == {
        "date_naissance": "1941-05-31",
        "nationalite": "francaise",
        "situation_famille": "veuf",
        "gir": "gir_3",
        "commune": "31555",
        "occupation": "locataire",
        "revenus.retraite_nette.2026-09": 1100,
        "revenus.retraite_nette.2026-10": 1110,
        "avis_impot.2025.rfr": 12000,
        "avis_impot.2025.nombre_parts": 1,
        "epargne_livrets_a": 5000,
    }


def test_only_the_fields_of_the_scope_leave() -> None:
    parcel = prepare(
        {"gir": "gir", "residence_depuis": "residence_depuis", "conjoint_revenus": "conjoint_revenus"}, TOLD
    )
    assert [(item.field, item.told) for item in parcel.items] == [("gir", "groupe 3")]
    assert parcel.absent == ("Le jour de l’emménagement",)


def test_every_home_has_its_word() -> None:
    assert set(OCCUPATIONS) == set(StatutOccupation)


def test_every_field_is_one_of_a_household() -> None:
    assert set(fields().values()) <= set(known_fields())
