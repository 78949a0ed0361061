"""« Pourquoi ce montant ? », for a program: the sentence, the steps and the tree of one benefit, as JSON."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.engine import NEVER, Deadline
from mesaides.household.situation import Situation
from mesaides.simulations.explaining import DEPTH, tree_of
from mesaides.simulations.recounting import Origin, UnexplainableError, is_explained, origin_of, recount
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate
from mesaides.simulations.telling import MonthTold, Step, told
from mesaides.simulations.versions import model_versions

Json = dict[str, Any]


def explained(situation: Situation, benefit: Benefit, depth: int = DEPTH, *, deadline: Deadline = NEVER) -> Json:
    """What the amount of a computed benefit comes from; no tree where the model cannot compute it.

    A benefit without a story, or without an amount for this household, has its tree alone.
    Raises `TooLongError` past the deadline.
    """
    rights = [right for right in simulate(situation, deadline=deadline).of(benefit.slug) if is_explained(right)]
    origin = _origin(situation, benefit, deadline)
    story = catalogue().explications.get(benefit.slug)
    return {
        "aide": benefit.slug,
        "date": situation.date,
        "montants": [_story(right, benefit, origin, situation) for right in rights] if story and origin else [],
        "sources": [source.model_dump() for source in story.sources] if story else [],
        "arbre": tree_of(origin, depth) if origin else None,
        "versions": model_versions(),
    }


def _origin(situation: Situation, benefit: Benefit, deadline: Deadline) -> Origin | None:
    try:
        return origin_of(situation, benefit, deadline=deadline)
    except UnexplainableError:
        return None


def _story(right: Right, benefit: Benefit, origin: Origin, situation: Situation) -> Json:
    story = catalogue().explications[benefit.slug]
    one = told(recount(story, benefit, right, origin, situation.month), story, benefit, situation.date)
    return {
        "personne": right.person,
        "montant": right.amount,
        "unite": benefit.montant.unite,
        "se_recompte": one.holds,
        "phrase": one.sentence or None,
        "mois": [_month(month) for month in one.months],
        "ensuite": [_step(step) for step in one.closing],
    }


def _month(one: MonthTold) -> Json:
    return {
        "mois": str(one.month),
        "etapes": [_step(step) for step in one.steps],
        "total": round(one.total, 2),
    }


def _step(step: Step) -> Json:
    decimals = 2 if step.unit == "euros" else 4
    return {"role": step.role, "libelle": step.title, "valeur": round(step.value, decimals), "unite": step.unit}
