"""The national benefits that are not told to those whom a local one serves."""

from __future__ import annotations

from collections.abc import Iterable

from mesaides.benefits.model import Benefit, Statut
from mesaides.simulations.right import Right


def without_replaced(rights: Iterable[Right], benefits: Iterable[Benefit]) -> tuple[Right, ...]:
    """The rights, without those to a national benefit that a local one, had or possible, replaces in part.

    A local benefit that is refused, or that could not be computed, hides nothing: the national one may still serve.
    """
    found = tuple(rights)
    locals_of = {one.slug: one.remplace_en_partie for one in benefits if one.remplace_en_partie}
    hidden = {locals_of[right.benefit] for right in found if right.benefit in locals_of and _is_possible(right)}
    return tuple(right for right in found if right.benefit not in hidden)


def _is_possible(right: Right) -> bool:
    """Had, received, or left open for want of an answer."""
    return right.status is Statut.DEJA_RECUE or right.eligible is not False
