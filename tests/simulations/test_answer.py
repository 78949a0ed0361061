"""The JSON of a result: what a program reads, for each status."""

from __future__ import annotations

import datetime
import json
from types import MappingProxyType
from typing import Any

import jsonschema
import pytest

from mesaides.benefits.catalogue import Catalogue, UnknownBenefitError
from mesaides.benefits.model import Benefit, Institution, Statut
from mesaides.simulations.answer import answer, answer_schema
from mesaides.simulations.right import Result, Right
from mesaides.simulations.versions import model_versions
from tests.simulations.benefits import benefit

DAY = datetime.date(2026, 11, 22)
CAISSE = Institution(
    slug="caisse-des-essais", nom="Caisse des essais", description="Une caisse.", site="https://exemple.fr"
)
NARROW = "\u202f"


def told(right: Right, *benefits: Benefit) -> dict[str, Any]:
    """The JSON of one right to the first of these benefits."""
    (droit,) = whole((right,), *benefits)["droits"]
    return dict(droit)


def whole(rights: tuple[Right, ...], *benefits: Benefit, assumptions: tuple[str, ...] = ()) -> dict[str, Any]:
    known = Catalogue(benefits or (benefit("rsa"),), MappingProxyType({CAISSE.slug: CAISSE}))
    found = answer(Result(DAY, rights, assumptions), known)
    jsonschema.validate(found, answer_schema())
    return found


def test_a_right_is_told_with_its_benefit() -> None:
    aid = benefit("rsa", nom="Revenu d’essai", avertissement="Montant indicatif.")
    assert told(Right("rsa", Statut.CALCULE, eligible=True, amount=573.49), aid) == {
        "aide": "rsa",
        "nom": "Revenu d’essai",
        "institution": "Caisse des essais",
        "personne": None,
        "statut": "calcule",
        "eligible": True,
        "montant": 573.49,
        "unite": "€",
        "genre": "mensuel",
        "rythme": None,
        "maximum": False,
        "deja_recu": None,
        "informations_manquantes": [],
        "raison": None,
        "raisons": [],
        "a_verifier": [],
        "a_confirmer": False,
        "part_du_cout": None,
        "avertissement": "Montant indicatif.",
        "page_officielle": "https://exemple.fr/fiche",
    }


@pytest.mark.parametrize("status", [Statut.ECHEC, Statut.NON_DISPONIBLE])
def test_what_was_not_computed_is_neither_yes_nor_no(status: Statut) -> None:
    droit = told(Right("rsa", status, reason="Ailleurs : autre barème."))
    assert (droit["eligible"], droit["montant"]) == (None, None)
    assert droit["raison"] == f"Ailleurs{NARROW}: autre barème."


def test_a_person_and_what_is_missing_are_told_by_their_fields() -> None:
    right = Right("rsa", Statut.INFORMATION_MANQUANTE, person="enfants.1", missing=("logement.loyer",))
    droit = told(right)
    assert (droit["personne"], droit["informations_manquantes"]) == ("enfants.1", ["logement.loyer"])


def test_what_is_received_is_told_beside_what_is_computed() -> None:
    droit = told(Right("rsa", Statut.DEJA_RECUE, eligible=True, amount=573.49, declared=500.0))
    assert (droit["montant"], droit["deja_recu"]) == (573.49, 500.0)


def test_how_to_read_the_amount_comes_from_the_catalogue() -> None:
    ceiling = {"genre": "unique", "maximum": True, "unite": "heures", "rythme": "sur un an"}
    droit = told(Right("rsa", Statut.CALCULE, eligible=True, amount=200.0), benefit("rsa", montant=ceiling))
    assert {key: droit[key] for key in ceiling} == ceiling


def test_a_right_without_amount_has_none() -> None:
    aid = benefit("rsa", montant={"genre": "oui_non"})
    assert told(Right("rsa", Statut.CALCULE, eligible=True), aid)["montant"] is None


def test_the_whole_says_its_day_its_suppositions_and_the_versions() -> None:
    found = whole((), assumptions=("Vos revenus de 2024 : supposés.",))
    assert found == {
        "date": "2026-11-22",
        "droits": [],
        "hypotheses": [f"Vos revenus de 2024{NARROW}: supposés."],
        "versions": model_versions(),
    }
    assert json.loads(json.dumps(found)) == found


def test_a_right_to_an_unknown_benefit_is_a_mistake_of_ours() -> None:
    with pytest.raises(UnknownBenefitError):
        whole((Right("inconnue", Statut.CALCULE),))


def test_the_schema_is_sound_and_in_french() -> None:
    schema = answer_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    fields = {**schema["properties"], **schema["$defs"]["Droit"]["properties"]}
    assert all(field["description"].endswith((".", "…")) for field in fields.values())
    assert "description" not in schema["$defs"]["Statut"]
