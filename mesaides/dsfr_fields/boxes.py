"""The design system's boxes: a number and its unit, a date in three boxes, an amount and its rhythm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.forms import widgets

from mesaides.dsfr_fields.reading import written

Posted = Mapping[str, Any]


LONGEST = 100
"""Characters read in a box: no number, date or name of a place needs more, and no page sends back more."""


def typed(data: Posted, key: str) -> str:
    """What was typed in a box, without the spaces around."""
    return str(data.get(key) or "").strip()[:LONGEST]


class DayBoxes(widgets.Widget):
    """A date in three boxes; its value is the three texts, or a date."""

    template_name = "dsfr_fields/widgets/day.html"
    parts = ("jour", "mois", "annee")

    def __init__(self, *, birthday: bool = False) -> None:
        super().__init__()
        self.birthday = birthday  # lets the browser offer the person's own

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        root = context["widget"]["attrs"].pop("id", f"id_{name}")
        texts = _texts(value)
        context["widget"] |= {
            "boxes": [
                {
                    "name": f"{name}-{part}",
                    "id": root if part == "jour" else f"{root}-{part}",
                    "part": part,
                    "text": text,
                }
                for part, text in zip(self.parts, texts, strict=True)
            ],
            "birthday": self.birthday,
        }
        return context

    def value_from_datadict(self, data: Posted, files: Any, name: str) -> list[str]:
        return [typed(data, f"{name}-{part}") for part in self.parts]

    def posts(self, value: Any) -> list[str]:
        """What comes back when nobody touches the boxes."""
        return list(_texts(value))

    def value_omitted_from_data(self, data: Posted, files: Any, name: str) -> bool:
        return not any(f"{name}-{part}" in data for part in self.parts)


def _texts(value: Any) -> Sequence[str]:
    if isinstance(value, date):
        return (str(value.day), str(value.month), str(value.year))
    return value if isinstance(value, (list, tuple)) and len(value) == 3 else ("", "", "")


class RhythmBoxes(widgets.Widget):
    """An amount and its rhythm: the same every month, month by month, or for a year.

    Its value is what was posted, by part: « rythme », « montant », « annee », « avant », « recopie » and each month.
    """

    template_name = "dsfr_fields/widgets/rhythm.html"

    def __init__(self, months: Sequence[tuple[str, str]], before: str, *, yearly: bool) -> None:
        super().__init__()
        self.months, self.before, self.yearly = tuple(months), before, yearly

    @property
    def parts(self) -> tuple[str, ...]:
        return ("rythme", "montant", "annee", "avant", "recopie", *(key for key, _label in self.months))

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        root = context["widget"]["attrs"].pop("id", f"id_{name}")
        texts = self._texts(value)
        context["widget"] |= {
            "root": root,
            "rythme": texts["rythme"],
            "montant": texts["montant"],
            "annee": texts["annee"] if self.yearly else None,
            "months": [{"key": key, "label": label, "text": texts[key]} for key, label in self.months],
            "avant": texts["avant"],
            "recopie": bool(texts["recopie"]),
            "before": self.before,
        }
        return context

    def _texts(self, value: Any) -> dict[str, str]:
        texts = {part: shown((value or {}).get(part)) for part in self.parts}
        return texts | {"rythme": texts["rythme"] or "fixe"}

    def value_from_datadict(self, data: Posted, files: Any, name: str) -> dict[str, str]:
        return {part: typed(data, f"{name}-{part}") for part in self.parts}

    def posts(self, value: Any) -> dict[str, str]:
        """What comes back when nobody touches the boxes."""
        texts = self._texts(value)
        if self.yearly:
            return texts
        return texts | {"annee": "", "rythme": texts["rythme"].replace("annuel", "")}

    def value_omitted_from_data(self, data: Posted, files: Any, name: str) -> bool:
        return not any(f"{name}-{part}" in data for part in self.parts)


def shown(value: Any) -> str:
    """What a box shows: a number as a person would type it."""
    if value is None:
        return ""
    return written(value) if isinstance(value, (int, float)) else str(value)


class NumberBox(widgets.TextInput):
    """A number with its unit beside; digits on a phone's keyboard."""

    template_name = "dsfr_fields/widgets/number.html"

    def __init__(self, unit: str = "", *, decimal: bool = False) -> None:
        super().__init__({"inputmode": "decimal" if decimal else "numeric", "autocomplete": "off"})
        self.unit = unit

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["unit"] = self.unit
        return context

    def format_value(self, value: Any) -> str:
        return shown(value)

    def value_from_datadict(self, data: Posted, files: Any, name: str) -> str:
        return typed(data, name)

    def posts(self, value: Any) -> str:
        """What comes back when nobody touches the box."""
        return shown(value)
