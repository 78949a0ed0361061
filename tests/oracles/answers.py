"""From a household of the oracle cases to the answers a citizen would give, in our own JSON form."""

from __future__ import annotations

from typing import Any

Case = dict[str, Any]

SCHOOLS = {"superieur": "enseignement_superieur"}
MARITAL = {"concubin": "union_libre", "concubinage": "union_libre", "pacse": "pacse", "marie": "marie"}
NATIONALITIES = {"FR": "francaise", "EEA": "eee_suisse", "EEE": "eee_suisse", "UE": "eee_suisse"}
EUROPEANS = {
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
}  # fmt: skip
TENURES = {"heberge": "loge_gratuitement", "proprietaire_accedant": "primo_accedant", "locataire": "locataire_vide"}
NOT_RECEIVED = {"rsa": 0, "aide_logement": 0}
"""The cases say that the household receives nothing yet: its past RSA and housing benefit are 0."""


def answers_of(case: Case) -> dict[str, Any]:
    """The situation, as JSON, that the case describes; a reported gap tells it so already."""
    if "situation" in case:
        return dict(case["situation"])
    household, month = case["household"], case["date"][:7]
    adults = [_adult(adult, month) for adult in household["adults"]]
    situation = {
        "date": case["date"],
        "demandeur": adults[0],
        "statut_marital": _marital(household),
        "enfants": [_child(child, month) for child in household.get("children", [])],
        "logement": _home(household["housing"]),
        "impots": _notices(household),
        "patrimoine": household.get("assets"),
        "rsa_isolement_recent": household.get("family", {}).get("isolation_recent", False),
        "prestations_recues": NOT_RECEIVED,
    }
    return situation | ({"conjoint": adults[1]} if len(adults) > 1 else {})


def _adult(adult: dict[str, Any], month: str) -> dict[str, Any]:
    rate = adult.get("disability_rate")
    answers: dict[str, Any] = {
        "date_naissance": adult["birth_date"],
        "activites": [adult["status"]],
        "nationalite": _nationality(adult.get("nationality", "FR")),
        "duree_possession_titre_sejour": _years_of_permit(adult),
        "enceinte": adult.get("pregnant", False),
        "date_accouchement_prevue": adult.get("due_date"),
        "handicap": rate is not None,
        "taux_incapacite": rate,
        "aah_restriction_substantielle_durable_acces_emploi": adult.get("rsdae", False),
        "inapte_travail": adult.get("unfit", False),
        "gir": f"gir_{adult['gir']}" if "gir" in adult else "non_defini",
        "date_debut_chomage": adult.get("unemployed_since"),
        "ass_precondition_remplie": adult.get("ass_conditions", False),
        "revenus": _incomes(adult.get("incomes", {}), month),
        "revenus_annuels": _yearly(adult.get("yearly_incomes", {})),
    }
    return answers | ({"etudes": _studies(adult)} if adult.get("student_higher_ed") else {})


def _years_of_permit(adult: dict[str, Any]) -> float | None:
    """A European of the cases has settled: more than three months, unless the case says otherwise."""
    european = _nationality(adult.get("nationality", "FR")) == "eee_suisse"
    years = adult.get("residence_permit_years", 1 if european else None)
    return None if years is None else float(years)


def _studies(adult: dict[str, Any]) -> dict[str, Any]:
    parents = {"revenu_brut_global": adult["parents_gross_income"]} if "parents_gross_income" in adult else None
    return {
        "scolarite": "enseignement_superieur",
        "parents": parents and parents | {"enfants_a_charge": 0, "enfants_dans_le_superieur": 0},
    }


def _child(child: dict[str, Any], month: str) -> dict[str, Any]:
    school = child.get("schooling")
    rate = child.get("disability_rate")
    return {
        "date_naissance": child["birth_date"],
        "etudes": {"scolarite": SCHOOLS.get(school, school)} if school else {"scolarite": "inconnue"},
        "garde_alternee": child.get("custody") == "alternee",
        "handicap": rate is not None,
        "taux_incapacite": rate,
        "aeeh_niveau_handicap": child.get("aeeh_complement", 0),
        "revenus": _incomes(child.get("incomes", {}), month),
    }


def _incomes(incomes: dict[str, Any], month: str) -> dict[str, Any]:
    """Amounts of some months only are 0 in the others, this month included.

    Gross pensions are left out: people know the net amount, and the gross one is worked out.
    """
    return {
        name: amounts["monthly"] if "monthly" in amounts else {month: 0} | amounts
        for name, amounts in incomes.items()
        if not name.endswith("_brute")
    }


def _yearly(incomes: dict[str, Any]) -> dict[str, Any]:
    years = {year for totals in incomes.values() for year in totals}
    return {year: {name: totals.get(year, 0) for name, totals in incomes.items()} for year in years}


def _marital(household: dict[str, Any]) -> str | None:
    status = household["adults"][0]["marital"]
    if len(household["adults"]) == 1:
        return str(status)
    return MARITAL.get(status, "union_libre")


def _home(housing: dict[str, Any]) -> dict[str, Any]:
    tenure = housing["tenure"]
    return {
        "commune": housing["commune_insee"],
        "statut_occupation_logement": TENURES.get(tenure, tenure),
        "loyer": housing.get("loan_monthly") if "loan_monthly" in housing else housing.get("rent"),
        "charges_locatives": housing.get("charges", 0),
        "coloc": housing.get("shared", False),
        "logement_chambre": housing.get("room", False),
        "logement_neuf": housing.get("dwelling_new", False),
        "date_pret": housing.get("loan_date"),
        "participation_frais": housing.get("pays_share", False),
    }


def _notices(household: dict[str, Any]) -> dict[str, Any]:
    return {year: {"rfr": rfr} for year, rfr in household.get("tax", {}).get("rfr", {}).items()}


def _nationality(code: str) -> str:
    if code in EUROPEANS:
        return "eee_suisse"
    return NATIONALITIES.get(code, "autre")
