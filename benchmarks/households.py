"""Varied households in our JSON form, each told by its seed, and the same with one answer changed.

Most are plain: a person or a couple, a job, a rent. Every answer that a household may give is given now and then,
or left unknown.
"""

from __future__ import annotations

from random import Random

from benchmarks.drawing.adults import adult
from benchmarks.drawing.chance import TODAY, Json, Rare, given, often, pick, yes
from benchmarks.drawing.changes import CHANGES, changed
from benchmarks.drawing.children import child
from benchmarks.drawing.homes import home, notices, wealth
from benchmarks.drawing.incomes import family_benefits
from benchmarks.drawing.oblivion import forget

__all__ = ["CHANGES", "TODAY", "changed", "random_household"]

STRUCTURES: dict[tuple[int, int], float] = {
    (1, 0): 33,
    (1, 1): 9,
    (1, 2): 7,
    (1, 3): 4,
    (2, 0): 13,
    (2, 1): 9,
    (2, 2): 10,
    (2, 3): 6,
    (2, 4): 4,
    (1, 5): 1,
    (1, 6): 1,
    (2, 5): 1,
    (2, 6): 1,
    (2, 8): 1,
}
"""How many adults and children, and how often."""

COUPLES: dict[str, float] = {"marie": 50, "union_libre": 30, "pacse": 20}
ALONE: dict[str | None, float] = {"celibataire": 60, "divorce": 20, "veuf": 6, None: 14}
AGES: dict[range, float] = {
    range(16, 18): 2,
    range(18, 26): 20,
    range(26, 45): 36,
    range(45, 62): 22,
    range(62, 75): 12,
    range(75, 96): 8,
}
PARENTS_AGES: dict[range, float] = {range(16, 25): 12, range(25, 45): 55, range(45, 62): 28, range(62, 80): 5}


def random_household(seed: int) -> Json:
    """The household of this seed: always the same, always one that can be read."""
    rng = Random(seed)  # noqa: S311 - des foyers d’essai, pas un secret
    adults, children = pick(rng, STRUCTURES)
    ages = pick(rng, PARENTS_AGES if children else AGES)
    age = rng.choice(ages)
    household = _adults(rng, adults, age) | {"logement": home(rng, age)}
    if children:
        household["enfants"] = [child(rng, age, couple=adults == 2) for _ in range(children)]
    household |= given(rng, _told(couple=adults == 2, children=children))
    return forget(rng, household)


def _adults(rng: Random, adults: int, age: int) -> Json:
    """The person who asks, and the partner."""
    demandeur: Json = {"date": TODAY.isoformat(), "demandeur": adult(rng, age)}
    if often(rng, 0.2):
        demandeur["version"] = 1
    if adults == 1:
        status = pick(rng, ALONE)
        return demandeur | ({"statut_marital": status} if status else {})
    partner_age = min(max(age + round(rng.gauss(0, 5)), 16), 95)
    return demandeur | {"conjoint": adult(rng, partner_age), "statut_marital": pick(rng, COUPLES)}


def _told(*, couple: bool, children: int) -> Rare:
    """What the household tells of itself."""
    answers: Rare = {
        "impots": (0.2, lambda rng: notices(rng, couple=couple)),
        "patrimoine": (0.4, wealth),
        "prestations_recues": (0.2, family_benefits),
    }
    return answers if couple or not children else {**answers, "rsa_isolement_recent": (0.2, yes)}
