"""Whether a right can be announced, or is only a possibility that the person must check."""

from __future__ import annotations

from mesaides.benefits.model import Benefit, Statut
from mesaides.simulations.right import Right


def is_open(right: Right) -> bool:
    """Whether everything that is asked of the household says yes."""
    return right.status is Statut.CALCULE and bool(right.eligible)


def is_to_confirm(right: Right, benefit: Benefit) -> bool:
    """Whether an open right still hangs on facts that nobody asked: it is neither promised nor counted.

    The conditions of a declarative benefit are only those that the simulator can ask; what decides it may be
    in the points to check. So it is of a computed one whose file says that it is only a lead (`piste`).
    """
    return is_open(right) and hangs_on_more(benefit)


def hangs_on_more(benefit: Benefit) -> bool:
    """Whether facts that nobody asked decide a benefit too, once all that was asked says yes."""
    return (benefit.is_declarative or benefit.piste) and bool(benefit.to_check)
