"""Parisian families, to try the City's aids."""

from collections.abc import Mapping, Sequence
from typing import Any

from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, family

MONTH = "2026-11"
TENANT = {"depcom": "75056", "statut_occupation_logement": "locataire_vide", "loyer": 800.0}


def parisians(
    model: TaxBenefitSystem,
    parents: Sequence[Inputs],
    children: Sequence[Inputs] = (),
    *,
    month: str = MONTH,
    famille: Mapping[str, Any] | None = None,
) -> Simulation:
    """Tenants at 800 € a month, settled for three years, without other benefits unless `famille` tells them."""
    settled = {"parisien": True, "aide_logement": 0.0, "aspa": 0.0} | dict(famille or {})
    return family(model, month, parents, children, famille=settled, menage=TENANT)
