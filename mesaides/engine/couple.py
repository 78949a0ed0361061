"""What partners earn together, on one tax return or on two."""

from __future__ import annotations

from typing import Any

from openfisca_france.entities import FoyerFiscal


def of_both_returns(famille: Any, variable: str, year: Any) -> Any:
    """Yearly `variable` of the tax household, and of the partner's when it is another one.

    Unmarried partners file apart; so does the partner of a student who is on the parents' return.
    """
    first, second = famille.demandeur, famille.conjoint
    apart = second.has_role(FoyerFiscal.DECLARANT_PRINCIPAL) * ~first.has_role(FoyerFiscal.CONJOINT)
    return first.foyer_fiscal(variable, year) + apart * second.foyer_fiscal(variable, year)
