"""The periods that the sentences of the catalogue name between braces, told from the day of the simulation."""

from __future__ import annotations

from datetime import date

from mesaides.household.periods import Month
from mesaides.questions.french import MONTHS, month_in_french


def words_on(day: date) -> dict[str, str]:
    """What the sentences name between braces, on a day."""
    month = Month.of(day)
    return {
        "trimestre": _from_to(month.shift(-4), month.shift(-2)),
        "douze_mois": _from_to(month.shift(-13), month.shift(-2)),
        "n1": str(day.year - 1),
        "n2": str(day.year - 2),
    }


def _from_to(first: Month, last: Month) -> str:
    """« de juillet à septembre 2026 », « d’octobre 2025 à septembre 2026 »."""
    name = MONTHS[first.number - 1] if first.year == last.year else month_in_french(first)
    return f"{'d’' if name[0] in 'ao' else 'de '}{name} à {month_in_french(last)}"
