"""What adds up in the summary: net euros that come each month, once claimed."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.benefits.model import Benefit, Genre
from mesaides.simulations.right import Right
from mesaides.web.presenting.amounts import rounded


def total_of(rights: Iterable[tuple[Benefit, Right]]) -> str:
    """« 856 € »; nothing when nothing comes each month."""
    monthly = sum(_monthly(benefit, right) for benefit, right in rights)
    return rounded(monthly) if monthly else ""


def _monthly(benefit: Benefit, right: Right) -> float:
    """A ceiling, a price or a rebate made unasked is not such an amount."""
    reading = benefit.montant
    counted = reading.genre is Genre.MENSUEL and reading.unite == "€" and not reading.is_ceiling
    return (right.amount or 0) if counted and not benefit.is_automatic else 0
