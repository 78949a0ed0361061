"""From the engine's outcomes to what is told of a benefit."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from mesaides.benefits.model import Benefit, Crds, Genre, Statut
from mesaides.engine import Computed, Demand, Failed, Outcome
from mesaides.household.incomes import amount_of
from mesaides.household.situation import Situation
from mesaides.simulations.demands import avowal_demand, calcul_of, demands_of, free_demand, gate_demand, main_demand
from mesaides.simulations.missing import concerns
from mesaides.simulations.received import Received, received
from mesaides.simulations.right import Right

CRDS = 0.005
"""Withheld from the benefits that are subject to it. Ordonnance n° 96-50 du 24 janvier 1996, art. 14 and 19."""

FAILURE = "Le calcul de cette aide a échoué. Ce n’est pas un refus : demandez à l’organisme."

Outcomes = Mapping[Demand, Outcome]


def rights_to(benefit: Benefit, outcomes: Outcomes, situation: Situation) -> Iterator[Right]:
    """One right for a family or a dwelling; one a person concerned for a benefit paid to persons."""
    main = outcomes[main_demand(benefit)]
    if isinstance(main, Failed) or any(isinstance(outcomes[demand], Failed) for demand in demands_of(benefit)):
        yield Right(benefit.slug, Statut.ECHEC, reason=FAILURE)
        return
    avowed = _avowed(benefit, outcomes)
    if avowed is not None:
        yield Right(benefit.slug, Statut.NON_DISPONIBLE, reason=avowed)
        return
    rights = [_right(benefit, outcomes, situation, path) for path in main.values]
    telling = [right for right in rights if right.eligible or right.status is not Statut.CALCULE]
    yield from telling or [Right(benefit.slug, Statut.CALCULE, amount=_nothing(benefit))]


def _right(benefit: Benefit, outcomes: Outcomes, situation: Situation, path: str) -> Right:
    missing = _missing(benefit, outcomes, path)
    declared = received(benefit, situation, path)
    eligible, amount = _value(benefit, outcomes, path, over_declared=declared is not None)
    if declared is not None and not declared.recomputed:
        eligible, amount = True, None
    return Right(
        benefit.slug,
        _status(declared, missing),
        person=path or None,
        eligible=eligible,
        amount=amount,
        declared=amount_of(declared.amounts, situation.month, situation.month) if declared else None,
        missing=missing,
    )


def _avowed(benefit: Benefit, outcomes: Outcomes) -> str | None:
    """Why the model says that it cannot compute this benefit for this household; `None` when it can."""
    avowal, demand = calcul_of(benefit).incalculable_si, avowal_demand(benefit)
    outcome = outcomes[demand] if demand is not None else None
    if avowal is None or not isinstance(outcome, Computed):
        return None
    return avowal.raison if avowal.valeur in outcome.values.values() else None


def _status(declared: Received | None, missing: tuple[str, ...]) -> Statut:
    if declared is not None:
        return Statut.DEJA_RECUE
    return Statut.INFORMATION_MANQUANTE if missing else Statut.CALCULE


def _value(benefit: Benefit, outcomes: Outcomes, path: str, *, over_declared: bool) -> tuple[bool, float | None]:
    """Whether the right is open, and its amount as it is paid."""
    raw = _read(outcomes, main_demand(benefit), path, over_declared=over_declared)
    gate, free = gate_demand(benefit), free_demand(benefit)
    is_free = free is not None and bool(_read(outcomes, free, path))
    is_open = (raw != 0 or is_free) if gate is None else bool(_read(outcomes, gate, path))
    if benefit.montant.genre is Genre.OUI_NON:
        return is_open and bool(raw), None
    return is_open, 0.0 if is_free or not is_open else paid(benefit, raw)


def paid(benefit: Benefit, raw: float) -> float:
    """The amount received for a value of the model, to the cent; the CRDS withheld is cut to the cent below."""
    gross = round(raw * benefit.montant.facteur + 1e-9, 2)
    if benefit.montant.crds is not Crds.BRUTE:
        return gross
    return round(gross - math.floor(gross * CRDS * 100 + 1e-6) / 100, 2)


def _read(outcomes: Outcomes, demand: Demand, path: str, *, over_declared: bool = False) -> float:
    """The value of a demand for a subject; a group's stands for each of its members."""
    outcome = outcomes[demand]
    if not isinstance(outcome, Computed):
        raise TypeError(demand)
    values = outcome.declared_over if over_declared and outcome.declared_over else outcome.values
    value = values[path] if path in values else values[""]
    return float(value) if not isinstance(value, str) else 0.0


def _missing(benefit: Benefit, outcomes: Outcomes, path: str) -> tuple[str, ...]:
    fields: set[str] = set()
    for demand in demands_of(benefit):
        outcome = outcomes[demand]
        if isinstance(outcome, Computed):
            fields |= outcome.missing
    return tuple(sorted(field for field in fields if concerns(field, path)))


def _nothing(benefit: Benefit) -> float | None:
    return None if benefit.montant.genre is Genre.OUI_NON else 0.0
