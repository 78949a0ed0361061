"""The form that asks for the recap by mail."""

from __future__ import annotations

from django import forms

WRONG = "Écrivez une adresse entière, comme nom@exemple.fr."


class MailForm(forms.Form):
    """An address, and whether to be asked later."""

    adresse = forms.EmailField(
        max_length=254,
        error_messages={"required": "Écrivez votre adresse électronique.", "invalid": WRONG, "max_length": WRONG},
    )
    suivi = forms.BooleanField(required=False)
