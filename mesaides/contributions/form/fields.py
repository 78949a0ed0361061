"""The fields of the form that hold texts, in the design system's boxes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import widgets

from mesaides.dsfr_fields.fields import Single

LONGEST_LINE, LONGEST_TEXT = 300, 4_000
"""Characters. What is longer is kept up to there, and said to be too long."""


class Line(Single):
    """One line of text; blank gives an empty text."""

    longest = LONGEST_LINE

    def __init__(self, **options: Any) -> None:
        super().__init__(widgets.TextInput({"class": "fr-input", "autocomplete": "off"}), **options)

    def clean(self, value: Any) -> str:
        text = " ".join(str(value or "").split())
        if len(text) > self.longest:
            raise ValidationError(f"Ce texte est trop long : {self.longest} signes au plus, espaces comprises.")
        return text


class Paragraph(Line):
    """A few lines of text, that make one paragraph."""

    longest = LONGEST_TEXT

    def __init__(self, rows: int = 4, **options: Any) -> None:
        super().__init__(**options)
        self.widget = widgets.Textarea({"class": "fr-input", "rows": rows})


class Lines(Single):
    """Several texts, one a line; blank gives an empty list."""

    longest = LONGEST_TEXT

    def __init__(self, rows: int = 4, **options: Any) -> None:
        super().__init__(widgets.Textarea({"class": "fr-input", "rows": rows}), **options)

    def clean(self, value: Any) -> list[str]:
        if len(str(value or "")) > self.longest:
            raise ValidationError(f"Ce texte est trop long : {self.longest} signes au plus.")
        return [" ".join(line.split()) for line in str(value or "").splitlines() if line.strip()]


class Select(Single):
    """One choice of a closed list, in a drop-down; blank gives an empty text."""

    def __init__(self, choices: Iterable[tuple[str, str]], **options: Any) -> None:
        self.choices = [("", "Choisir"), *choices]
        super().__init__(widgets.Select({"class": "fr-select"}, choices=self.choices), **options)

    def clean(self, value: Any) -> str:
        text = str(value or "")
        if text not in dict(self.choices):
            raise ValidationError("Choisissez une réponse de la liste.")
        return text
