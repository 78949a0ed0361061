"""Whom a question can be about: the household, one of its adults, its children."""

from __future__ import annotations

from collections.abc import Sequence

from mesaides.questions.asked import CONJOINT, DEMANDEUR, FOYER, Asked


def foyer(_asked: Asked) -> Sequence[str]:
    return (FOYER,)


def demandeur(_asked: Asked) -> Sequence[str]:
    return (DEMANDEUR,)


def conjoint(asked: Asked) -> Sequence[str]:
    return (CONJOINT,) if is_couple(asked) else ()


def enfants(asked: Asked) -> Sequence[str]:
    return tuple(f"enfants.{rank}" for rank in range(asked.count("enfants.nombre")))


def adultes(asked: Asked) -> Sequence[str]:
    return (DEMANDEUR, *conjoint(asked))


def membres(asked: Asked) -> Sequence[str]:
    """Every member, adults first."""
    return (*adultes(asked), *enfants(asked))


def is_couple(asked: Asked) -> bool:
    """Married, in a civil partnership, or living together."""
    return asked.answer("statut_marital") in {"marie", "pacse", "union_libre"}
