"""The fields that may be handed over, their labels, and their values as they are read."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.handovers.fields import answered, is_of_nobody, known_fields, label_of, read

DATA: dict[str, Any] = {
    "demandeur": {"date_naissance": "1990-05-31", "revenus": {"salaire_net": {"2026-09": 1250.5, "2026-10": None}}},
    "enfants": [{"handicap": False}, {"date_naissance": "2020-09-01", "handicap": True}],
    "logement": {"commune": "31555", "statut_occupation_logement": "locataire_vide"},
    "impots": {"2024": {"rfr": 9000}},
    "patrimoine": {},
}


def test_no_person_nor_home_can_be_named_as_a_whole() -> None:
    assert {"demandeur", "conjoint", "enfants", "logement", "demandeur.emploi", "version"}.isdisjoint(known_fields())
    assert {"demandeur.date_naissance", "enfants.handicap", "logement.loyer", "impots"} <= set(known_fields())


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("demandeur.date_naissance", {"demandeur.date_naissance": "1990-05-31"}),
        (
            "demandeur.revenus",
            {"demandeur.revenus.salaire_net.2026-09": 1250.5, "demandeur.revenus.salaire_net.2026-10": None},
        ),
        ("enfants.date_naissance", {"enfants.1.date_naissance": "2020-09-01"}),
        ("enfants.handicap", {"enfants.0.handicap": False, "enfants.1.handicap": True}),
        ("impots", {"impots.2024.rfr": 9000}),
        ("conjoint.date_naissance", {}),
        ("patrimoine.livret_a", {}),
    ],
)
def test_only_what_was_answered_is_found(path: str, found: dict[str, Any]) -> None:
    assert answered(DATA, path) == found


@pytest.mark.parametrize(
    ("path", "leaf", "label"),
    [
        ("logement.loyer", "logement.loyer", "Votre loyer sans les charges, ou la mensualité de votre prêt, en euros"),
        ("enfants.handicap", "enfants.1.handicap", "Enfant 2 : un handicap reconnu"),
        (
            "demandeur.revenus",
            "demandeur.revenus.retraite_nette.2026-10",
            "Vous : les revenus nets, en euros par mois (les pensions de retraite nettes, octobre 2026)",
        ),
        (
            "impots",
            "impots.2024.rfr",
            "Ce qu’impriment les avis d’impôt, par année de revenus (2024, le revenu fiscal de référence, en euros)",
        ),
    ],
)
def test_each_value_has_a_label_that_a_person_reads(path: str, leaf: str, label: str) -> None:
    assert label_of(known_fields()[path], leaf) == label


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("demandeur.handicap", True, "oui"),
        ("demandeur.handicap", False, "non"),
        ("demandeur.date_naissance", "1990-05-31", "31 mai 1990"),
        ("logement.loyer", 1450.5, "1 450,50"),
        ("logement.commune", "31555", "Toulouse"),
        ("logement.statut_occupation_logement", "locataire_vide", "locataire d’un logement vide"),
        ("demandeur.activites", ["retraite", "inactif"], "à la retraite, sans activité"),
        ("demandeur.revenus", {}, "aucun"),
        ("demandeur.revenus", None, "on ne sait pas"),
    ],
)
def test_a_value_is_read_in_french(path: str, value: Any, words: str) -> None:
    assert read(known_fields()[path], value) == words


def test_a_field_of_somebody_who_is_not_there_is_told_apart() -> None:
    assert is_of_nobody("conjoint.gir", DATA)
    assert not is_of_nobody("demandeur.gir", DATA)
    assert not is_of_nobody("statut_marital", DATA)


def test_a_field_of_every_child_or_by_month_has_more_than_one_value() -> None:
    single = {path for path, field in known_fields().items() if field.is_single}
    assert {"logement.loyer", "statut_marital", "conjoint.gir", "patrimoine.livret_a"} <= single
    several = {"enfants.handicap", "demandeur.revenus", "demandeur.activites", "impots", "prestations_recues"}
    assert several <= set(known_fields()) - single
