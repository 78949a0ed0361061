"""Which unanswered fields matter to whom."""

from __future__ import annotations

SHARED = ("revenus", "prestations_recues", "revenus_annuels")
"""Fields of one person that another's rights depend on: incomes are counted together."""


def concerns(field: str, path: str) -> bool:
    """Whether an unanswered field matters to the right of the person at `path` (« » for the household)."""
    owner = owner_of(field)
    return path in ("", owner) or owner == "" or field[len(owner) + 1 :].startswith(SHARED)


def owner_of(field: str) -> str:
    """Path of the person a field belongs to; « » for a field of the household."""
    parts = field.split(".")
    if parts[0] == "enfants":
        return ".".join(parts[:2])
    return parts[0] if parts[0] in {"demandeur", "conjoint"} else ""
