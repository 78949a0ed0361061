"""A family written in OpenFisca's own inputs, to try a correction without our mapping in between."""

from collections.abc import Mapping, Sequence
from typing import Any

from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.household.periods import Month

Inputs = Mapping[str, Any]
"""A value written on every month from M-40 to M, or a mapping of periods to values, by variable."""

ETERNAL = {"date_naissance"}


def family(
    model: TaxBenefitSystem,
    month: str,
    parents: Sequence[Inputs],
    children: Sequence[Inputs] = (),
    *,
    famille: Inputs | None = None,
    foyer_fiscal: Inputs | None = None,
    menage: Inputs | None = None,
) -> Simulation:
    """One family, one dwelling, one tax household. Since March 2025 the quarter of the RSA is M-4 to M-2."""
    now = Month.parse(month)
    adults = {f"parent{rank}": _spread(person, now) for rank, person in enumerate(parents)}
    others = {f"enfant{rank}": _spread(person, now) for rank, person in enumerate(children)}
    window = {"departement_experimentation_rsa": now >= Month(2025, 3)}
    first, *second = adults
    situation = {
        "individus": adults | others,
        "familles": {"f": {"parents": [*adults], "enfants": [*others]} | _spread(window | dict(famille or {}), now)},
        "foyers_fiscaux": {
            "t": {"declarants": [*adults], "personnes_a_charge": [*others]} | _spread(foyer_fiscal or {}, now)
        },
        "menages": {
            "m": {"personne_de_reference": [first], "conjoint": second, "enfants": [*others]}
            | _spread(menage or {}, now)
        },
    }
    simulation = SimulationBuilder().build_from_entities(model, situation)
    simulation.max_spiral_loops = 2
    return simulation


def _spread(inputs: Inputs, month: Month) -> dict[str, Any]:
    return {name: _by_period(name, value, month) for name, value in inputs.items()}


def _by_period(name: str, value: Any, month: Month) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if name in ETERNAL:
        return {"ETERNITY": value}
    return {str(past): value for past in month.back(40, 0)}


def amount(simulation: Simulation, variable: str, period: str) -> float:
    """The first subject's value."""
    return float(simulation.calculate(variable, period)[0])
