"""The worked examples of a file: the households that its author confirmed, and those that it had before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from mesaides.benefits.model import Benefit, Exemple
from mesaides.contributions.document import former_of
from mesaides.contributions.form.page import Answers
from mesaides.contributions.households import Proposed
from mesaides.simulations.examples import failures_of

YES, NO = "oui", "non"
AT_LEAST = 2
"""Examples that a file must have."""


def mark_of(one: Proposed) -> str:
    """What tells this household and its answer from another: what is confirmed of one says nothing of another."""
    told = json.dumps([one.situation, one.eligible, one.amount, one.person], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def names_of(one: Proposed) -> tuple[str, str]:
    """The boxes that say what its author thinks of it, and of which household that was thought."""
    return f"exemple_{one.key}", f"exemple_{one.key}_vu"


def opinion(one: Proposed, answers: Answers) -> str:
    """« oui », « non », or nothing: what was said of this very household."""
    box, seen = names_of(one)
    return _first(answers, box) if _first(answers, seen) == mark_of(one) else ""


def examples(found: Iterable[Proposed], answers: Answers, who: str, told: Mapping[str, str]) -> list[dict[str, Any]]:
    """Those to write. `who`: who confirms; `told`: each household in words, by key."""
    confirmed = [one for one in found if opinion(one, answers) == YES and one.eligible is not None]
    return [_example(one, who, told[one.key]) for one in confirmed]


def kept(answers: Answers, benefit: Benefit) -> list[dict[str, Any]]:
    """The examples of a corrected file that the corrected rule still gives."""
    former = list(former_of(answers).get("exemples", ()))
    whole = benefit.model_copy(update={"exemples": ()})
    return [raw for raw in former if not list(failures_of(whole, Exemple.model_validate(raw), 0))]


def _example(one: Proposed, who: str, told: str) -> dict[str, Any]:
    expected: dict[str, Any] = {"eligible": bool(one.eligible)}
    if one.eligible and one.amount is not None:
        expected = {"montant": round(one.amount, 2)}
    if one.eligible and one.person:
        expected["personne"] = one.person
    why = f" Ce qui manque : {'; '.join(one.reasons)}." if one.reasons else ""
    source = f"Réponse confirmée par l’auteur de la fiche, pour {who}.{why}"
    return {"nom": told[:200], "situation": one.situation, "attendu": expected, "source": source}


def _first(answers: Answers, name: str) -> str:
    return next(iter(answers.get(name, ())), "")
