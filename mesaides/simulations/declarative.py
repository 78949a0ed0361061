"""The rights to a declarative benefit: what its conditions say of a household."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from mesaides.benefits.case import Constats
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.eligibility import Entitlement, entitlements
from mesaides.benefits.model import Benefit, Genre, Statut
from mesaides.household.incomes import amount_of
from mesaides.household.situation import Situation
from mesaides.simulations.reading import FAILURE
from mesaides.simulations.received import received
from mesaides.simulations.right import Right

logger = logging.getLogger(__name__)

NO_CHILD = "Avoir un enfant"


def declared_rights(benefit: Benefit, situation: Situation, constats: Constats) -> Iterator[Right]:
    """One right for a household; one a person concerned for a benefit that is for persons.

    A condition that fails leaves the other benefits unharmed, and never looks like a refusal.
    """
    try:
        found = entitlements(benefit, situation, constats, catalogue().names)
    except Exception as error:  # noqa: BLE001 - une condition peut lever n’importe quoi, les autres aides doivent vivre
        logger.warning("Les conditions de %s n’ont pas pu être lues (%s)", benefit.slug, type(error).__name__)
        yield Right(benefit.slug, Statut.ECHEC, reason=FAILURE)
        return
    rights = [_right(benefit, situation, one) for one in found]
    telling = [right for right in rights if right.eligible or right.status is not Statut.CALCULE]
    yield from telling or [_refused(benefit, rights)]


def _right(benefit: Benefit, situation: Situation, found: Entitlement) -> Right:
    declared = received(benefit, situation, found.path)
    eligible = found.verdict.answer
    return Right(
        benefit.slug,
        Statut.DEJA_RECUE if declared else _status(found),
        person=found.path or None,
        eligible=eligible,
        amount=_amount(benefit, found),
        declared=amount_of(declared.amounts, situation.month, situation.month) if declared else None,
        missing=found.verdict.missing,
        reasons=found.reasons,
    )


def _status(found: Entitlement) -> Statut:
    """What nobody can tell the simulator, but may be supposed, is for the person to check: it is not missing."""
    unsure = found.verdict.missing or found.verdict.answer is None
    return Statut.INFORMATION_MANQUANTE if unsure else Statut.CALCULE


def _amount(benefit: Benefit, found: Entitlement) -> float | None:
    """What is had; nothing is said of it while nobody knows."""
    if benefit.montant.genre is Genre.OUI_NON or found.verdict.answer is None:
        return None
    return found.amount if found.verdict.answer else 0.0


def _refused(benefit: Benefit, rights: list[Right]) -> Right:
    """One right that nobody has, with what each lacks."""
    reasons = dict.fromkeys(reason for right in rights for reason in right.reasons)
    nothing = None if benefit.montant.genre is Genre.OUI_NON else 0.0
    return Right(benefit.slug, Statut.CALCULE, amount=nothing, reasons=tuple(reasons) or (NO_CHILD,))
