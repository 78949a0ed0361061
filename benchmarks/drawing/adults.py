"""A random adult: what this person does, lives on, and tells of health and papers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from benchmarks.drawing.chance import (
    Json,
    Rare,
    birth,
    day,
    either,
    euros,
    given,
    months,
    often,
    one_of,
    pick,
    weighted,
    whole,
    yes,
)
from benchmarks.drawing.incomes import (
    SELF_EMPLOYED_INCOMES,
    annual,
    ended,
    incomes,
    own_benefits,
    steady,
    wage,
)
from benchmarks.drawing.studies import student
from benchmarks.drawing.work import REGISTERED, accident, job
from mesaides.household.choices import Gir

Profile = Callable[[Random], Json]
RATES = one_of([0.3, 0.5, 0.6, 0.79, 0.8, 0.9, 1])


def _adult(rng: Random, *activites: str, revenus: Json | None = None, **others: object) -> Json:
    """An adult of these activities: those not told are unknown in a few, and nothing is earned unless told."""
    unknown = often(rng, 0.03)
    return {"activites": list(activites), "revenus": None if unknown else incomes(rng, revenus or {})} | others


def _employee(rng: Random) -> Json:
    return _adult(rng, "salarie", revenus={"salaire_net": steady(wage)(rng)}, emploi=job(rng))


def _on_sick_leave(rng: Random) -> Json:
    since = rng.randint(1, 20)
    pay = {
        "salaire_net": ended(rng, wage, since),
        "indemnites_journalieres_maladie": dict.fromkeys(months(since, 0), euros(500, 1_500)(rng)),
    }
    return _adult(rng, "salarie", revenus=pay, date_arret_de_travail=day(-since * 30, -since * 30 + 20)(rng))


def _job_lost(rng: Random) -> Json:
    since = rng.randint(1, 11)
    benefit = {} if often(rng, 0.3) else {"chomage_net": dict.fromkeys(months(since, 0), euros(400, 1_600)(rng))}
    start = day(-since * 30 - 20, -since * 30)(rng)
    earned = {"salaire_net": ended(rng, wage, since)} | benefit
    return _adult(rng, "chomeur", revenus=earned, date_debut_chomage=start) | given(rng, REGISTERED)


def _jobseeker(rng: Random) -> Json:
    living = {"chomage_net": steady(euros(400, 1_700))(rng)} if often(rng, 0.5) else {}
    start = {"date_debut_chomage": (0.6, day(-1_500, -400))}
    allowance: Rare = {} if living else {"prestations_recues": (0.4, lambda rng: {"ass": euros(300, 600)(rng)})}
    return _adult(rng, "chomeur", revenus=living) | given(rng, REGISTERED | start | allowance)


def _self_employed(rng: Random) -> Json:
    kind = rng.choice(list(SELF_EMPLOYED_INCOMES))
    return _adult(rng, "independant", revenus={kind: steady(SELF_EMPLOYED_INCOMES[kind])(rng)})


def _farmer(rng: Random) -> Json:
    profit = {"rpns_benefice_exploitant_agricole": steady(euros(0, 2_500))(rng)}
    return _adult(rng, "independant", revenus=profit, emploi={"secteur_activite_employeur": "agricole"})


AT_SCHOOL: Rare = {
    "boursier": (0.25, yes),
    "habite_chez_parents": (0.3, yes),
    "a_charge_fiscale_des_parents": (0.45, yes),
    "prestations_recues": (0.1, lambda rng: {"bourse_criteres_sociaux": euros(140, 630)(rng)}),
}


def _student(rng: Random) -> Json:
    works = often(rng, 0.3)
    pay = {"salaire_net": steady(euros(100, 900))(rng)} if works else {}
    activites = ["etudiant", "salarie"] if works else ["etudiant"]
    return _adult(rng, *activites, revenus=pay, etudes=student(rng)) | given(rng, AT_SCHOOL)


def _apprentice(rng: Random) -> Json:
    kind = pick(rng, {"apprentissage": 3, "professionnalisation": 1})
    name = "remuneration_apprenti" if kind == "apprentissage" else "salaire_net"
    pay = {name: steady(euros(480, 1_700))(rng)}
    return _adult(rng, "etudiant", revenus=pay, etudes=student(rng), alternance=kind, emploi=job(rng)) | given(
        rng, AT_SCHOOL
    )


def _pensioner(rng: Random) -> Json:
    extra = ["salarie"] if often(rng, 0.04) else []
    return _adult(rng, "retraite", *extra, revenus={"retraite_nette": steady(euros(100, 2_600))(rng)})


DISABILITY: Rare = {
    "taux_incapacite": (0.85, RATES),
    "aah_restriction_substantielle_durable_acces_emploi": (0.5, one_of([True, False])),
    "inapte_travail": (0.15, yes),
}


def _disabled(rng: Random) -> Json:
    allowance: Rare = {"prestations_recues": (0.4, lambda rng: {"aah": steady(euros(100, 1_040))(rng)})}
    pay = {"salaire_net": steady(euros(200, 1_500))(rng)} if often(rng, 0.25) else {}
    person = _adult(rng, "salarie" if pay else "inactif", revenus=pay, handicap=True)
    return person | given(rng, DISABILITY | allowance)


def _idle(rng: Random) -> Json:
    return _adult(rng, "inactif")


YOUNG: dict[Profile, float] = {_student: 45, _apprentice: 15, _idle: 15, _employee: 15, _job_lost: 5, _jobseeker: 5}
GROWN: dict[Profile, float] = {
    _employee: 46,
    _jobseeker: 10,
    _job_lost: 8,
    _self_employed: 8,
    _idle: 11,
    _disabled: 7,
    _farmer: 3,
    _on_sick_leave: 3,
    _student: 3,
    _apprentice: 1,
}
OLD: dict[Profile, float] = {_pensioner: 84, _employee: 4, _idle: 6, _disabled: 2, _self_employed: 2, _jobseeker: 2}

ASYLUM: Rare = {"demandeur_asile": (0.1, yes), "refugie": (0.15, yes)}
UNUSUAL: Rare = {
    "accident_travail": (0.015, accident),
    "revenus_annuels": (0.1, annual),
    "prestations_recues": (0.04, own_benefits),
    "date_arret_de_travail": (0.01, day(-700, -1)),
    "boursier": (0.005, yes),
}
UNDER_25: Rare = {"rsa_jeune_condition_heures_travail_remplie": (0.12, yes), "habite_chez_parents": (0.15, yes)}
OVER_60: Rare = {
    "gir": (0.2, one_of([gir.value for gir in Gir])),
    "inapte_travail": (0.06, yes),
    "prestations_recues": (0.05, lambda rng: {"apa_domicile": euros(100, 1_500)(rng)}),
}


def adult(rng: Random, age: int) -> Json:
    """A person of this age."""
    profiles = YOUNG if age < 25 else GROWN if age < 62 else OLD
    person = {"date_naissance": birth(rng, age)} | pick(rng, profiles)(rng)
    later = given(rng, UNUSUAL) | (_health(rng) if often(rng, 0.03) else {}) | _papers(rng) | _at_age(rng, age)
    return later | person


def _health(rng: Random) -> Json:
    return {"handicap": True} | given(rng, DISABILITY)


def _papers(rng: Random) -> Json:
    """The nationality, and what the law asks of those who come from afar."""
    nationality = pick(rng, {"": 75, "francaise": 13, "eee_suisse": 4, "autre": 8})
    if nationality != "autre":
        return {"nationalite": nationality} if nationality else {}
    permit: Rare = {"duree_possession_titre_sejour": (0.8, either(0.5, whole(0, 6), whole(5, 40)))}
    return {"nationalite": nationality} | given(rng, permit | ASYLUM)


def _at_age(rng: Random, age: int) -> Json:
    """What is only told at some ages."""
    expecting = _pregnancy(rng) if 17 <= age <= 45 and often(rng, 0.05) else {}
    return expecting | given(rng, UNDER_25 if age < 25 else OVER_60 if age >= 60 else {})


def _pregnancy(rng: Random) -> Json:
    return {"enceinte": True} | given(rng, {"date_accouchement_prevue": (0.8, day(5, 250))})


activites = weighted(
    {("salarie",): 5, ("chomeur",): 3, ("inactif",): 3, ("independant",): 1, ("etudiant",): 2, ("retraite",): 1}
    | {("salarie", "etudiant"): 1, ("salarie", "chomeur"): 1, ("chomeur", "inactif"): 1, ("independant", "chomeur"): 1}
)
