"""What the engine must be asked for a benefit."""

from __future__ import annotations

from mesaides.benefits.model import Benefit, Calcul
from mesaides.engine import Demand


class NotComputedError(TypeError):
    """The engine is never asked for a declarative benefit."""


def calcul_of(benefit: Benefit) -> Calcul:
    """How a benefit is computed; raises `NotComputedError` for a declarative one."""
    if benefit.calcul is None:
        raise NotComputedError(f"« {benefit.slug} » est une aide déclarative : elle n’a pas de calcul.")
    return benefit.calcul


def main_demand(benefit: Benefit) -> Demand:
    """The variable that bears the amount, or the yes or no."""
    return _demand(benefit, calcul_of(benefit).variable)


def free_demand(benefit: Benefit) -> Demand | None:
    """The variable that means « entitled, at no price »."""
    return _optional(benefit, calcul_of(benefit).gratuit_si)


def gate_demand(benefit: Benefit) -> Demand | None:
    """The variable that must be true beside the amount."""
    return _optional(benefit, calcul_of(benefit).eligible_si)


def avowal_demand(benefit: Benefit) -> Demand | None:
    """The variable by which the model says that it cannot compute."""
    avowal = calcul_of(benefit).incalculable_si
    return _optional(benefit, avowal.variable if avowal else None)


def demands_of(benefit: Benefit) -> list[Demand]:
    """Everything to ask for a benefit; nothing for a declarative one."""
    if benefit.is_declarative:
        return []
    asked = (main_demand(benefit), free_demand(benefit), gate_demand(benefit), avowal_demand(benefit))
    return [demand for demand in asked if demand is not None]


def _optional(benefit: Benefit, variable: str | None) -> Demand | None:
    return None if variable is None else _demand(benefit, variable)


def _demand(benefit: Benefit, variable: str) -> Demand:
    return Demand(
        variable,
        yearly=calcul_of(benefit).periode == "annee",
        with_expected_child=calcul_of(benefit).foyer == "naissance",
    )
