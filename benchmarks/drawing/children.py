"""A random child of a household, from the newborn to the grown-up still raised there."""

from __future__ import annotations

from random import Random

from benchmarks.drawing.chance import Json, Rare, always, birth, day, euros, given, often, one_of, pick, whole, yes
from benchmarks.drawing.incomes import steady
from benchmarks.drawing.studies import school

CUSTODY: Rare = {
    "garde_alternee": (0.06, yes),
    "enfant_place": (0.02, yes),
    "date_adoption": (0.015, day(-200, -1)),
}
DISABILITY: Rare = {
    "taux_incapacite": (0.85, one_of([0.3, 0.5, 0.6, 0.79, 0.8, 0.9, 1])),
    "aeeh_niveau_handicap": (0.5, whole(1, 6)),
}
YOUNG: Rare = {"garde_agree": (0.2, euros(50, 900))}
PUPIL: Rare = {"boursier": (0.1, yes)}
EARNINGS = (*["salaire_net"] * 6, "indemnites_stage", "indemnites_volontariat", "chomage_net", "revenus_capital")
LEARNER: Rare = {"revenus": (0.15, lambda rng: {rng.choice(EARNINGS): steady(euros(100, 1_300))(rng)})}


def child(rng: Random, parent_age: int, *, couple: bool) -> Json:
    """A child whom a parent of this age may have; one old enough is sometimes past 25."""
    age = min(int(rng.triangular(0, 31, 6)), max(parent_age - 16, 0))
    person = {"date_naissance": birth(rng, age)} | school(rng, age) | given(rng, CUSTODY) | _tax(rng, couple=couple)
    return _adopted_after_birth(person | _disability(rng, age) | _at_age(rng, age))


def _adopted_after_birth(person: Json) -> Json:
    adoption = person.get("date_adoption")
    return person | ({"date_adoption": max(adoption, person["date_naissance"])} if adoption else {})


def _disability(rng: Random, age: int) -> Json:
    frequency = 0.4 if age > 25 else 0.05
    return {"handicap": True} | given(rng, DISABILITY) if often(rng, frequency) else {}


def _at_age(rng: Random, age: int) -> Json:
    if age < 6:
        return given(rng, YOUNG)
    if age < 16:
        return given(rng, PUPIL) if age > 10 else {}
    return given(rng, PUPIL | LEARNER) | (_apprentice(rng) if often(rng, 0.07) else {})


def _apprentice(rng: Random) -> Json:
    kind = pick(rng, {"apprentissage": 3, "professionnalisation": 1})
    return {"alternance": kind, "revenus": {"remuneration_apprenti": steady(euros(480, 1_500))(rng)}}


def _tax(rng: Random, *, couple: bool) -> Json:
    """On whose tax return the child is."""
    partner: Rare = {"rattachement_fiscal": (0.12, always("conjoint"))} if couple else {}
    return given(rng, {"rattachement_fiscal": (0.05, always("autre"))} | partner)
