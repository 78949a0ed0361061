"""What partners earn together, on one tax return or on two."""

from __future__ import annotations

from typing import Any

from openfisca_france.entities import FoyerFiscal


def of_both_returns(famille: Any, variable: str, year: Any) -> Any:
    """Yearly `variable` of the tax household, summed over the two returns of an unmarried couple."""
    first, second = famille.demandeur, famille.conjoint
    apart = first.has_role(FoyerFiscal.DECLARANT_PRINCIPAL) * second.has_role(FoyerFiscal.DECLARANT_PRINCIPAL)
    return first.foyer_fiscal(variable, year) + apart * second.foyer_fiscal(variable, year)
