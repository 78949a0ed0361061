"""An amount and its rhythm, as a form field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError

from mesaides.dsfr_fields.boxes import RhythmBoxes
from mesaides.dsfr_fields.fields import UNKNOWN, Grouped, read_amount


class RhythmField(Grouped):
    """An amount and its rhythm: gives a number a month, numbers by month, `{"par_an": …}`, or `None`.

    `months` are asked one by one; `older` share one amount.
    """

    def __init__(
        self, months: Sequence[tuple[str, str]], older: Sequence[str], before: str, *, yearly: bool, **options: Any
    ) -> None:
        super().__init__(RhythmBoxes(months, before, yearly=yearly), **options)
        self.months, self.older = tuple(months), tuple(older)

    def clean(self, value: Any) -> float | dict[str, float | None] | None:
        rhythm = value["rythme"] or "fixe"
        if rhythm == UNKNOWN:
            return None
        if rhythm == "variable":
            return self._by_month(value)
        amount = read_amount(value["montant" if rhythm == "fixe" else "annee"])
        if amount is None:
            raise ValidationError("Indiquez un montant, en chiffres, ou cochez « Je ne sais pas ».")
        return amount if rhythm == "fixe" else {"par_an": amount}

    def _by_month(self, value: dict[str, str]) -> dict[str, float | None]:
        if value.get("recopie"):
            value = value | self._copied_down(value)
        blank = [label for key, label in self.months if not value[key]]
        if blank:
            raise ValidationError(f"Indiquez un montant pour {', '.join(blank)}. Écrivez 0 si rien n’a été reçu.")
        before = read_amount(value["avant"])
        return {key: read_amount(value[key]) for key, _label in self.months} | dict.fromkeys(self.older, before)

    def _copied_down(self, value: dict[str, str]) -> dict[str, str]:
        """Each blank box with the amount of the one above, from the most recent month to the oldest."""
        copied, above = {}, ""
        for key in (*(key for key, _label in self.months), "avant"):
            above = copied[key] = value[key] or above
        return copied

    def prepare_value(self, value: Any) -> Any:
        """The stored answer, or what was posted, as the boxes expect it."""
        if value is None or (isinstance(value, dict) and "rythme" in value):
            return value
        if not isinstance(value, dict):
            return {"rythme": "fixe", "montant": value}
        if "par_an" in value:
            return {"rythme": "annuel", "annee": value["par_an"]}
        return {"rythme": "variable", "avant": value.get(self.older[0])} | value
