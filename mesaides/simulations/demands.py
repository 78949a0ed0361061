"""What the engine must be asked for a benefit."""

from __future__ import annotations

from mesaides.benefits.model import Benefit
from mesaides.engine import Demand


def main_demand(benefit: Benefit) -> Demand:
    """The variable that bears the amount, or the yes or no."""
    return _demand(benefit, benefit.calcul.variable)


def free_demand(benefit: Benefit) -> Demand | None:
    """The variable that means « entitled, at no price »."""
    return _optional(benefit, benefit.calcul.gratuit_si)


def gate_demand(benefit: Benefit) -> Demand | None:
    """The variable that must be true beside the amount."""
    return _optional(benefit, benefit.calcul.eligible_si)


def avowal_demand(benefit: Benefit) -> Demand | None:
    """The variable by which the model says that it cannot compute."""
    avowal = benefit.calcul.incalculable_si
    return _optional(benefit, avowal.variable if avowal else None)


def demands_of(benefit: Benefit) -> list[Demand]:
    """Everything to ask for a benefit."""
    asked = (main_demand(benefit), free_demand(benefit), gate_demand(benefit), avowal_demand(benefit))
    return [demand for demand in asked if demand is not None]


def _optional(benefit: Benefit, variable: str | None) -> Demand | None:
    return None if variable is None else _demand(benefit, variable)


def _demand(benefit: Benefit, variable: str) -> Demand:
    return Demand(
        variable,
        yearly=benefit.calcul.periode == "annee",
        with_expected_child=benefit.calcul.foyer == "naissance",
    )
