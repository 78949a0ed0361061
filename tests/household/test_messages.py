"""What is told of each wrong value."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.household.messages import message_of, printable
from tests.household.households import changed, couple, fault_of, household, without

CASES: list[tuple[str, Any, str]] = [
    ("logement.loyer", "450", "« 450 » est un texte : écrivez le nombre 450, sans guillemets."),
    ("logement.loyer", "1 250,50 €", "« 1 250,50 € » est un texte : écrivez le nombre 1250.50, sans guillemets."),
    ("logement.loyer", "cher", "« cher » n’est pas un nombre. Écrivez-le sans guillemets, avec un point : 1250.50."),
    ("logement.loyer", -450, "« -450 » est négatif : écrivez un nombre positif, ou 0."),
    ("logement.loyer", 2_000_000, "« 2000000 » est trop grand : au plus 1 000 000."),
    ("logement.loyer", float("inf"), "« Infinity » n’est pas un nombre fini."),
    ("logement.loyer", True, "« true » n’est pas un nombre. Écrivez-le sans guillemets, avec un point : 1250.50."),
    ("logement.coloc", "oui", "« oui » ne convient pas : écrivez true, false, ou null si vous ne savez pas."),
    ("logement.commune", 31555, "« 31555 » ne convient pas : il faut un texte, entre guillemets."),
    ("logement.loyers", 450, "Ce champ n’existe pas. Vouliez-vous dire « loyer » ?"),
    ("loyer", 450, "Ce champ n’existe pas ici : sa place est dans « logement »."),
    ("demandeur.statut_marital", "marie", "Ce champ n’existe pas ici : sa place est au premier niveau."),
    (
        "age",
        30,
        "Ce champ n’existe pas. Le schéma en donne la liste (« mes-aides schema », ou /api/v1/schema).",
    ),
    (
        "demandeur.date_naissance",
        "1990-02-30",
        "« 1990-02-30 » n’existe pas dans le calendrier : vérifiez le jour, le mois et l’année.",
    ),
    ("demandeur.date_naissance", "31/05/1990", "« 31/05/1990 » n’est pas une date. Vouliez-vous dire 1990-05-31 ?"),
    (
        "demandeur.date_naissance",
        "31/31/1990",
        "« 31/31/1990 » n’est pas une date. Écrivez AAAA-MM-JJ, par exemple 1990-05-31.",
    ),
    ("demandeur.date_naissance", 1990, "« 1990 » n’est pas une date. Écrivez AAAA-MM-JJ, par exemple 1990-05-31."),
    (
        "demandeur.nationalite",
        "Français",
        "« Français » n’est pas une valeur possible. Vouliez-vous dire « francaise » ?",
    ),
    (
        "demandeur.nationalite",
        "moldave",
        "« moldave » n’est pas une valeur possible. Choisissez parmi : francaise, eee_suisse, autre.",
    ),
    ("demandeur.activites", "salarie", "« salarie » ne convient pas : il faut une liste, entre crochets."),
    ("demandeur.activites", [], "Cette liste est vide : donnez au moins une valeur."),
    ("demandeur.taux_incapacite", 80, "« 80 » est trop grand : un taux s’écrit entre 0 et 1, et 80 % s’écrit 0.8."),
    ("demandeur.revenus", [], "« [] » ne convient pas : il faut un objet, entre accolades."),
    ("conjoint", 2, "« 2 » ne convient pas : il faut un objet, entre accolades."),
    (
        "enfants.0.aeeh_niveau_handicap",
        1.5,
        "« 1.5 » n’est pas un nombre entier : écrivez-le sans guillemets ni décimales.",
    ),
    ("impots", {"24": {"rfr": 1}}, "« 24 » n’est pas une année : écrivez quatre chiffres, par exemple 2024."),
    ("impots", {"2024": {"rfr": 1, "nombre_parts": 0}}, "« 0 » est trop petit : au moins 1."),
    ("version", 2, "« 2 » n’est pas une valeur possible. Choisissez parmi : 1."),
]


@pytest.mark.parametrize(("path", "value", "message"), CASES, ids=lambda value: str(value)[:40])
def test_each_fault_says_what_and_how_to_mend_it(path: str, value: Any, message: str) -> None:
    data = couple() if path.startswith("enfants") else household()
    assert fault_of(changed(data, path, value)).message == message


def test_what_is_missing_is_asked_for() -> None:
    assert fault_of(without(household(), "logement")).message == "Cette information est obligatoire."


def test_a_long_list_of_values_is_left_to_the_schema() -> None:
    message = fault_of(changed(household(), "demandeur.revenus", {"cagnotte": 10})).message
    assert message.startswith("« cagnotte » n’est pas une valeur possible. Le schéma en donne la liste")


def test_a_value_is_shown_on_one_short_line() -> None:
    assert printable("a\nb\x1b[31m") == "a�b�[31m"
    assert printable("x" * 100) == "x" * 40 + "…"


def test_an_error_nobody_foresaw_is_told_all_the_same() -> None:
    assert message_of({"type": "inconnu", "input": {"a": 1}}) == '« {"a": 1} » ne convient pas ici.'
