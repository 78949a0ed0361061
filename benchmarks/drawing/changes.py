"""One answer of a household changed, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from random import Random
from typing import Any

from benchmarks.drawing.adults import activites
from benchmarks.drawing.chance import Draw, Json, age_of, birth, day, either, euros, months, one_of, whole
from benchmarks.drawing.homes import COMMUNES, STATUTES, rfr
from benchmarks.drawing.incomes import (
    LAST_TAXED,
    OF_ONE_PERSON,
    OF_THE_FAMILY,
    SELF_EMPLOYED_INCOMES,
    UNUSUAL_INCOMES,
    steady,
    wage,
)
from mesaides.household.choices import Gir, Nationalite, StatutMarital
from mesaides.household.errors import SituationError
from mesaides.household.reading import read
from mesaides.household.situation import Situation

Change = Callable[[Random, Json], Json]
Edit = Callable[[Random, Json], None]
"""Changes an answer in place, perhaps to the same, perhaps to one that contradicts another."""

TRIES = 200


class NoOtherAnswerError(ValueError):
    """No other answer of this kind suits this household: the draws of the kind are too narrow."""


def changed(rng: Random, household: Json, kind: str | None = None) -> Json:
    """The household with one answer changed, of this kind or of any."""
    return CHANGES[kind or rng.choice(list(CHANGES))](rng, household)


def _until_it_differs(kind: str, edit: Edit) -> Change:
    """Draws again until the household can be read and is not the same."""

    def change(rng: Random, household: Json) -> Json:
        before = read(household)
        for _ in range(TRIES):
            candidate = deepcopy(household)
            edit(rng, candidate)
            if _situation(candidate) not in (None, before):
                return candidate
        raise NoOtherAnswerError(f"Changement « {kind} » : {TRIES} tirages sans réponse qui convienne à {household}.")

    return change


def _situation(household: Json) -> Situation | None:
    """`None` when answers contradict each other."""
    try:
        return read(household)
    except SituationError:
        return None


def _answer(path: str, draw: Draw) -> Edit:
    """Another value at a path, such as « logement.loyer »; what is not told on the way becomes told."""
    *parts, name = path.split(".")

    def edit(rng: Random, household: Json) -> None:
        part: Any = household
        for step in parts:
            part[step] = part.get(step) or {}
            part = part[step]
        part[name] = draw(rng)

    return edit


def _one_of_many(path: str, draws: Mapping[str, Draw]) -> Edit:
    """Another amount for one kind among several."""
    return lambda rng, household: _answer(f"{path}.{(kind := rng.choice(list(draws)))}", draws[kind])(rng, household)


def _birth_date(rng: Random, household: Json) -> None:
    children = [age_of(child) for child in household.get("enfants", ())]
    household["demandeur"]["date_naissance"] = birth(rng, rng.randint(max([0, *children]) + 16, 95))


def _child_birth_date(rng: Random, household: Json) -> None:
    """Another birth date of a child, or a first child just born."""
    children = household.get("enfants")
    if children:
        rng.choice(children)["date_naissance"] = birth(rng, rng.randint(0, 20))
    else:
        household["enfants"] = [{"date_naissance": birth(rng, rng.randint(0, 3))}]


def _one_month(rng: Random, household: Json) -> None:
    """One month of wages, the others as they were."""
    incomes = household["demandeur"]["revenus"] = household["demandeur"].get("revenus") or {}
    wages = incomes.get("salaire_net", 0)
    by_month = wages if isinstance(wages, dict) else dict.fromkeys(months(13, 0), wages)
    incomes["salaire_net"] = by_month | {rng.choice(months(12, 1)): wage(rng)}


def _pregnancy(rng: Random, household: Json) -> None:
    """Expecting or not; the date of a birth told before goes with it, since nothing is expected any more."""
    household["demandeur"].pop("date_accouchement_prevue", None)
    household["demandeur"]["enceinte"] = unknown_or_not(rng)


yes_no = one_of([True, False])
unknown_or_not = one_of([True, False, None])

EDITS: Mapping[str, Edit] = {
    "loyer": _answer("logement.loyer", either(0.02, one_of([0, None]), euros(180, 1_300))),
    "salaire": _answer("demandeur.revenus.salaire_net", steady(wage)),
    "date_naissance": _birth_date,
    "activite": _answer("demandeur.activites", lambda rng: list(activites(rng))),
    "commune": _answer("logement.commune", one_of(list(COMMUNES))),
    "salaire_d_un_mois": _one_month,
    "charges": _answer("logement.charges_locatives", euros(0, 250)),
    "coloc": _answer("logement.coloc", yes_no),
    "statut_logement": _answer("logement.statut_occupation_logement", one_of([*filter(None, STATUTES)])),
    "handicap": _answer("demandeur.handicap", unknown_or_not),
    "gir": _answer("demandeur.gir", one_of([gir.value for gir in Gir])),
    "grossesse": _pregnancy,
    "enfant_naissance": _child_birth_date,
    "statut_marital": _answer("statut_marital", one_of([status.value for status in StatutMarital])),
    "nationalite": _answer("demandeur.nationalite", one_of([country.value for country in Nationalite])),
    "titre_sejour": _answer("demandeur.duree_possession_titre_sejour", whole(0, 20)),
    "debut_chomage": _answer("demandeur.date_debut_chomage", day(-900, -1)),
    "revenus_inconnus": _answer("demandeur.revenus", one_of([None, {}])),
    "revenu_autre": _one_of_many(
        "demandeur.revenus",
        {kind: draw for kind, (_frequency, draw) in UNUSUAL_INCOMES.items()}
        | SELF_EMPLOYED_INCOMES
        | {"chomage_net": euros(200, 1_800), "retraite_nette": euros(200, 2_500)},
    ),
    "prestation_recue": _one_of_many("prestations_recues", OF_THE_FAMILY),
    "prestation_individuelle": _one_of_many("demandeur.prestations_recues", OF_ONE_PERSON),
    "rfr": _answer(f"impots.{LAST_TAXED}.rfr", rfr),
    "revenu_annuel": _answer(f"demandeur.revenus_annuels.{LAST_TAXED}.salaire_imposable", euros(500, 40_000)),
    "patrimoine": _answer("patrimoine.livret_a", whole(0, 22_950)),
}

CHANGES: Mapping[str, Change] = {kind: _until_it_differs(kind, edit) for kind, edit in EDITS.items()}
"""Kinds of one changed answer. Each gives another household, which can be read, and leaves the first as it was."""
