"""Twenty kinds of wrong input and more: each gets clear French errors that name the field, and nothing is computed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.household.errors import NotJsonError, SituationError
from mesaides.household.reading import decode
from mesaides.simulations.intake import commune_fault, receive, well_typeset
from tests.household.households import TODAY, changed, couple, household, without

Json = dict[str, Any]

NARROW = "\u202f"

WRONG: dict[str, tuple[Any, str, str]] = {
    "pas un objet": ([], "", "La situation doit être un objet JSON, entre accolades."),
    "date impossible": (
        changed(household(), "demandeur.date_naissance", "1990-02-30"),
        "demandeur.date_naissance",
        "« 1990-02-30 » n’existe pas dans le calendrier : vérifiez le jour, le mois et l’année.",
    ),
    "date à la française": (
        changed(household(), "date", "22/11/2026"),
        "date",
        "« 22/11/2026 » n’est pas une date. Vouliez-vous dire 2026-11-22 ?",
    ),
    "champ inconnu": (
        changed(household(), "logement.loyers", 450),
        "logement.loyers",
        "Ce champ n’existe pas. Vouliez-vous dire « loyer » ?",
    ),
    "champ mal placé": (
        changed(household(), "loyer", 450),
        "loyer",
        "Ce champ n’existe pas ici : sa place est dans « logement ».",
    ),
    "champ obligatoire absent": (
        without(household(), "demandeur.activites"),
        "demandeur.activites",
        "Cette information est obligatoire.",
    ),
    "loyer négatif": (
        changed(household(), "logement.loyer", -450),
        "logement.loyer",
        "« -450 » est négatif : écrivez un nombre positif, ou 0.",
    ),
    "montant démesuré": (
        changed(household(), "demandeur.revenus", {"salaire_net": 12_000_000}),
        "demandeur.revenus.salaire_net",
        "« 12000000 » est trop grand : au plus 1 000 000.",
    ),
    "texte au lieu d’un nombre": (
        changed(household(), "logement.loyer", "450 €"),
        "logement.loyer",
        "« 450 € » est un texte : écrivez le nombre 450, sans guillemets.",
    ),
    "nombre au lieu d’un texte": (
        changed(household(), "logement.commune", 31555),
        "logement.commune",
        "« 31555 » ne convient pas : il faut un texte, entre guillemets.",
    ),
    "oui en toutes lettres": (
        changed(household(), "demandeur.handicap", "oui"),
        "demandeur.handicap",
        "« oui » ne convient pas : écrivez true, false, ou null si vous ne savez pas.",
    ),
    "pourcentage au lieu d’un taux": (
        changed(changed(household(), "demandeur.handicap", True), "demandeur.taux_incapacite", 80),
        "demandeur.taux_incapacite",
        "« 80 » est trop grand : un taux s’écrit entre 0 et 1, et 80 % s’écrit 0.8.",
    ),
    "valeur hors de la liste": (
        changed(household(), "demandeur.activites", ["Salarié"]),
        "demandeur.activites.0",
        "« Salarié » n’est pas une valeur possible. Vouliez-vous dire « salarie » ?",
    ),
    "sorte de revenu inconnue": (
        changed(household(), "demandeur.revenus", {"salaire": 1200}),
        "demandeur.revenus.salaire",
        "« salaire » n’est pas une valeur possible. Vouliez-vous dire « salaire_net » ?",
    ),
    "une valeur au lieu d’une liste": (
        changed(household(), "demandeur.activites", "salarie"),
        "demandeur.activites",
        "« salarie » ne convient pas : il faut une liste, entre crochets.",
    ),
    "commune qui n’existe pas": (
        changed(household(), "logement.commune", "31999"),
        "logement.commune",
        (
            "Aucune commune n’a le code INSEE « 31999 ». "
            "Attendu : le code INSEE de la commune, cinq caractères, comme 31555 (Toulouse) ou 2A004 (Ajaccio)."
        ),
    ),
    "code postal au lieu du code INSEE": (
        changed(household(), "logement.commune", "31000"),
        "logement.commune",
        "31000 est un code postal, pas un code INSEE. Communes de ce code postal : Toulouse (31555).",
    ),
    "nom de commune au lieu du code": (
        changed(household(), "logement.commune", "Ajaccio"),
        "logement.commune",
        "« Ajaccio » n’est pas un code INSEE. Vouliez-vous dire : Ajaccio (2A004) ?",
    ),
    "mois mal écrit": (
        changed(household(), "demandeur.revenus", {"salaire_net": {"10/2026": 900}}),
        "demandeur.revenus.salaire_net.10/2026",
        "« 10/2026 » n’est pas un mois : écrivez AAAA-MM, par exemple 2026-11.",
    ),
    "mois à venir": (
        changed(household(), "demandeur.revenus", {"salaire_net": {"2026-12": 900}}),
        "demandeur.revenus.salaire_net.2026-12",
        "Ce mois est à venir : donnez les mois passés, et le mois en cours.",
    ),
    "année d’impôt qui n’est pas finie": (
        changed(household(), "impots", {"2026": {"rfr": 12000}}),
        "impots.2026",
        "L’année 2026 n’est pas finie le jour de la simulation : donnez une année entière, déjà passée.",
    ),
    "simulation d’un autre siècle": (
        changed(household(), "date", "2126-11-22"),
        "date",
        "Cette date est trop lointaine : la loi n’est pas connue plus d’un an à l’avance.",
    ),
    "loi trop ancienne": (
        changed(household(), "date", "1999-11-22"),
        "date",
        "Cette date est trop ancienne : la loi est connue du simulateur à partir de 2010.",
    ),
    "naissance à venir": (
        changed(couple(), "enfants.0.date_naissance", "2027-03-01"),
        "enfants.0.date_naissance",
        "Cette naissance est à venir. Pour un enfant attendu, indiquez plutôt la grossesse et la date prévue.",
    ),
    "couple sans conjoint": (
        changed(household(), "statut_marital", "marie"),
        "statut_marital",
        "Ce statut suppose un conjoint : ajoutez-le, ou changez de statut.",
    ),
    "conjoint sans couple": (
        changed(couple(), "statut_marital", "celibataire"),
        "statut_marital",
        "Il y a un conjoint : indiquez « marie », « pacse » ou « union_libre ».",
    ),
    "deux activités contraires": (
        changed(household(), "demandeur.activites", ["salarie", "inactif"]),
        "demandeur.activites",
        "Une personne en emploi n’est pas sans activité : gardez l’un des deux.",
    ),
    "loyer sans domicile": (
        changed(household(), "logement.statut_occupation_logement", "sans_domicile"),
        "logement.loyer",
        "Un loyer est donné, mais pas de domicile : corrigez l’un des deux.",
    ),
    "version inconnue": (
        changed(household(), "version", 2),
        "version",
        "« 2 » n’est pas une valeur possible. Choisissez parmi : 1.",
    ),
    "trop d’enfants": (
        changed(household(), "enfants", [{"date_naissance": "2018-02-01"}] * 13),
        "enfants",
        "Cette liste est trop longue : au plus 12 valeurs.",
    ),
}


def plain(text: str) -> str:
    """With the spaces that authors type, to compare words."""
    return text.replace(NARROW, " ").replace("\u00a0", " ")


@pytest.mark.parametrize(("data", "champ", "message"), WRONG.values(), ids=WRONG)
def test_wrong_input_gets_one_clear_error_on_its_field(data: Any, champ: str, message: str) -> None:
    with pytest.raises(SituationError) as refused:
        receive(data, TODAY)
    (fault,) = refused.value.faults
    assert (fault.champ, plain(fault.message)) == (champ, message)


def test_there_are_more_than_twenty_kinds() -> None:
    assert len({plain(message) for _, _, message in WRONG.values()}) > 20


def test_a_message_has_the_spaces_of_french() -> None:
    with pytest.raises(SituationError) as refused:
        receive(changed(household(), "logement.loyer", -450), TODAY)
    assert refused.value.faults[0].message == (
        f"«{NARROW}-450{NARROW}» est négatif{NARROW}: écrivez un nombre positif, ou 0."
    )


@pytest.mark.parametrize("code", ["75056", "75114", "69381", "13201", "2A004", "97411", "97608"])
def test_communes_and_arrondissements_are_accepted(code: str) -> None:
    assert receive(changed(household(), "logement.commune", code), TODAY).logement.commune == code


def test_a_good_household_is_received_on_its_day_or_today() -> None:
    assert receive(household(), date(2026, 12, 1)).date == TODAY
    assert receive(without(household(), "date"), date(2026, 12, 1)).date == date(2026, 12, 1)


def test_a_known_commune_has_no_fault() -> None:
    assert commune_fault("31555") is None
    assert "code postal" in (commune_fault("75014") or "")


def test_what_is_not_json_stays_so_once_typeset() -> None:
    with pytest.raises(NotJsonError, match=f"du JSON{NARROW}: voyez la ligne 1"), well_typeset():
        decode("{")
