"""Amounts, dates and ranks in French; typographic spaces are set when shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mesaides.household.periods import Month

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
RANKS = (
    "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième",
)  # fmt: skip


def day_in_french(day: date) -> str:
    """« 1er mars 1990 »."""
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def month_in_french(month: Month) -> str:
    """« août 2026 »."""
    return f"{MONTHS[month.number - 1]} {month.year}"


def number_in_french(number: float) -> str:
    """« 1 234,5 »: at most two decimals, none when they are zero."""
    text = f"{number:,.2f}".replace(",", " ").replace(".", ",")
    return text.removesuffix(",00")


def euros_in_french(amount: float) -> str:
    """« 1 234,50 € »."""
    return f"{number_in_french(amount)} €"


def of_month(month: Month) -> str:
    """« d’août 2026 », « de mars 2026 »."""
    name = month_in_french(month)
    return f"d’{name}" if name[0] in "ao" else f"de {name}"


def in_french_list(names: Sequence[str]) -> str:
    """« vous », « vous et votre partenaire », « vous, votre partenaire et votre enfant »."""
    return " et ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
