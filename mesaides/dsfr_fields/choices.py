"""The design system's choices: one or several, with hints and headings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from django.forms import widgets

from mesaides.dsfr_fields.items import Item


class Choices(widgets.Widget):
    """Radio buttons."""

    template_name = "dsfr_fields/widgets/choices.html"
    input_type = "radio"

    def __init__(self, items: Sequence[Item], attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.items = tuple(items)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        root = context["widget"]["attrs"].pop("id", f"id_{name}")
        rows = [self._row(item, rank, root, value) for rank, item in enumerate(self.items)]
        context["widget"] |= {"type": self.input_type, "groups": _grouped(rows), "root": root}
        return context

    def _row(self, item: Item, rank: int, root: str, value: Any) -> dict[str, Any]:
        # The first choice bears the field's own id, so that a link to the field leads to it.
        return {"item": item, "id": f"{root}_{rank}" if rank else root, "checked": self.is_checked(item, value)}

    def is_checked(self, item: Item, value: Any) -> bool:
        return value is not None and str(value) == item.value

    def posts(self, value: Any) -> Any:
        """What comes back when nobody touches the choices."""
        return next((item.value for item in self.items if self.is_checked(item, value)), None)

    def id_for_label(self, id_: str) -> str:
        """None: the legend of the group is its label."""
        return id_


class Ticks(Choices):
    """Checkboxes."""

    input_type = "checkbox"

    def is_checked(self, item: Item, value: Any) -> bool:
        return item.value in (value or ())

    def posts(self, value: Any) -> list[str]:
        return [item.value for item in self.items if self.is_checked(item, value)]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return list(data.getlist(name)) if hasattr(data, "getlist") else list(data.get(name) or ())


def _grouped(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows under their headings; a folded part opens by itself when something in it is chosen."""
    parts = [
        (key, list(found)) for key, found in groupby(rows, key=lambda row: (row["item"].group, row["item"].folded))
    ]
    return [
        {
            "title": title.strip(),
            "apart": bool(title),
            "folded": folded,
            "rows": found,
            "open": any(row["checked"] for row in found),
        }
        for (title, folded), found in parts
    ]
