"""A date in one box, for who types many: « 31/05/1990 », « 31 5 1990 » or « 31051990 »."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.forms import widgets

from mesaides.dsfr_fields.boxes import LONGEST, Posted, typed
from mesaides.dsfr_fields.fields import DayField

HINT = "D’un trait : 31/05/1990 ou 31051990."


class DayBox(widgets.TextInput):
    """One box; its value is what three boxes would give, the last two left blank, or a date."""

    def __init__(self) -> None:
        super().__init__(
            {"class": "fr-input date-seule", "inputmode": "numeric", "autocomplete": "off", "maxlength": LONGEST}
        )

    def format_value(self, value: Any) -> str:
        if isinstance(value, date):
            return f"{value:%d/%m/%Y}"
        return str(value[0]) if isinstance(value, (list, tuple)) and value else ""

    def value_from_datadict(self, data: Posted, files: Any, name: str) -> list[str]:
        return [typed(data, name), "", ""]

    def posts(self, value: Any) -> list[str]:
        """What comes back when nobody touches the box."""
        return [self.format_value(value), "", ""]


def in_one_box(field: DayField) -> None:
    """Show the date of a field in one box instead of three; what is read stays the same."""
    attrs = field.widget.attrs
    field.widget = DayBox()
    field.widget.attrs |= attrs
    field.template_name = "dsfr_fields/input.html"  # type: ignore[attr-defined]  # django-stubs ne le connaît pas
    field.help_text = f"{field.help_text} {HINT}".strip()
