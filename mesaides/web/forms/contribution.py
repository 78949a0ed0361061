"""The form that asks for the address of who proposes an aid."""

from __future__ import annotations

from django import forms

WRONG = "Écrivez une adresse entière, comme nom@ville.fr."


class AddressForm(forms.Form):
    """The address to verify, and whether its owner agrees to be asked each year about the aid."""

    adresse = forms.EmailField(
        max_length=254, error_messages={"required": WRONG, "invalid": WRONG, "max_length": WRONG}
    )
    rappel = forms.BooleanField(required=False)
