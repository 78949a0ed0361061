"""The design system's form fields: each reads what was typed, and says in French what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import widgets

from mesaides.dsfr_fields import reading
from mesaides.dsfr_fields.boxes import DayBoxes, NumberBox
from mesaides.dsfr_fields.choices import Choices, Ticks
from mesaides.dsfr_fields.items import Item

NOTHING = "aucun"
UNKNOWN = "nsp"
"""What « nothing of this » and « je ne sais pas » post."""


class Grouped(forms.Field):
    """A field made of several controls: a fieldset whose legend is the label."""

    heading = False  # whether the label is the page's title

    def __init__(self, widget: widgets.Widget, **options: Any) -> None:
        super().__init__(widget=widget, required=False, template_name="dsfr_fields/group.html", **options)


class Single(forms.Field):
    """A field made of one box."""

    heading = False

    def __init__(self, widget: widgets.Widget, **options: Any) -> None:
        super().__init__(widget=widget, required=False, template_name="dsfr_fields/input.html", **options)


class ChoiceField(Grouped):
    """One choice among items; « je ne sais pas » gives `None`."""

    def __init__(self, items: Sequence[Item], **options: Any) -> None:
        super().__init__(Choices(items), **options)
        self.values = {item.value for item in items}

    def clean(self, value: Any) -> str | None:
        if value not in self.values:
            raise ValidationError("Choisissez une réponse.")
        return None if value == UNKNOWN else str(value)


class TicksField(Grouped):
    """Any number of items; « nothing of this » gives an empty list, « je ne sais pas » gives `None`."""

    blank_is_unknown = False  # whether ticking nothing says « je ne sais pas », where there is a « nothing of this »

    def __init__(self, items: Sequence[Item], **options: Any) -> None:
        super().__init__(Ticks(items), **options)
        self.items = tuple(items)

    def clean(self, value: Any) -> list[str] | None:
        known = {item.value for item in self.items}
        chosen = [text for text in value if text in known]
        alone = [text for text in (NOTHING, UNKNOWN) if text in chosen]
        if alone and len(chosen) > 1:
            raise ValidationError(
                f"« {self._label(alone[0])} » ne va pas avec une autre réponse : gardez l’une ou l’autre."
            )
        if not chosen and self.blank_is_unknown:
            return None
        if not chosen and NOTHING in known:
            raise ValidationError(f"Cochez au moins une réponse, ou « {self._label(NOTHING)} ».")
        return None if UNKNOWN in chosen else [text for text in chosen if text != NOTHING]

    def _label(self, value: str) -> str:
        return next(item.label for item in self.items if item.value == value)


class DayField(Grouped):
    """A date; blank gives `None`."""

    def __init__(self, *, birthday: bool = False, **options: Any) -> None:
        super().__init__(DayBoxes(birthday=birthday), **options)

    def clean(self, value: Any) -> date | None:
        if not any(value):
            return None
        if not all(value[1:]) and any(value[1:]):
            raise ValidationError("Complétez la date : il faut le jour, le mois et l’année.")
        try:
            return reading.day(*value)
        except ValueError:
            raise ValidationError("Cette date n’existe pas. Écrivez-la en chiffres, par exemple 31 05 1990.") from None


class AmountField(Single):
    """An amount or a number with decimals; blank gives `None`."""

    def __init__(self, unit: str = "€", **options: Any) -> None:
        super().__init__(NumberBox(unit, decimal=True), **options)

    def clean(self, value: Any) -> float | None:
        return read_amount(str(value or ""))


class WholeField(Single):
    """A whole number; blank gives `None`."""

    def __init__(self, unit: str = "", **options: Any) -> None:
        super().__init__(NumberBox(unit), **options)

    def clean(self, value: Any) -> int | None:
        text = str(value or "").strip()
        try:
            return reading.whole(text) if text else None
        except ValueError:
            raise ValidationError("Écrivez un nombre entier, en chiffres, par exemple 2.") from None


def read_amount(text: str) -> float | None:
    """A typed amount; `None` when blank; a French `ValidationError` when it is not a number."""
    if not text.strip():
        return None
    try:
        return reading.amount(text)
    except reading.AmbiguousAmount:
        raise ValidationError(
            f"« {text[:20]} » peut se lire de deux façons. Écrivez par exemple 1250, ou 1,25."
        ) from None
    except ValueError:
        raise ValidationError(
            f"« {text[:20]} » n’est pas un montant. Écrivez-le en chiffres, par exemple 1 234,56."
        ) from None
