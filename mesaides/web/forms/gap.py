"""The form that reports a gap: what was granted, and the consent to keep it."""

from __future__ import annotations

from typing import Any

from django import forms

LARGEST = 1_000_000
GRANTED, REFUSED = "accordee", "refusee"
DECISIONS = ((GRANTED, "L’aide m’a été accordée"), (REFUSED, "L’aide m’a été refusée"))
CHOOSE, WRONG = "Choisissez une réponse.", "Écrivez un montant en euros, comme 312,50."
WRONG_AMOUNTS = dict.fromkeys(("invalid", "min_value", "max_value", "max_digits", "max_decimal_places"), WRONG)


class GapForm(forms.Form):
    """What the institution decided. `montant` is in the unit and the rhythm of the benefit."""

    decision = forms.ChoiceField(choices=DECISIONS, error_messages={"required": CHOOSE, "invalid_choice": CHOOSE})
    montant = forms.DecimalField(
        required=False,
        min_value=0,
        max_value=LARGEST,
        max_digits=9,
        decimal_places=2,
        localize=True,
        error_messages=WRONG_AMOUNTS,
    )
    accord = forms.BooleanField(error_messages={"required": "Sans votre accord, nous ne gardons rien."})

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("decision") == GRANTED and given.get("montant") is None and "montant" not in self.errors:
            self.add_error("montant", WRONG)
        return given

    @property
    def granted(self) -> float | None:
        """The amount; `None` for a refusal."""
        return float(self.cleaned_data["montant"]) if self.cleaned_data["decision"] == GRANTED else None
