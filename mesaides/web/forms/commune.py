"""The commune: typed by name or postal code, then chosen among those that answer."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import widgets

from mesaides.dsfr_fields import boxes
from mesaides.dsfr_fields.fields import Single
from mesaides.territories import Match, UnknownCommune, find_commune, search

SHOWN = 8


def code_of(match: Match) -> str:
    """The Insee code a place is stored by: its arrondissement's, so that the recap can name it."""
    return match.code_arrondissement or match.code_commune


def choices_context(name: str, typed: str, chosen: str = "") -> dict[str, Any]:
    """The places to choose among, the one that is chosen, and what is said of them."""
    found = search(typed, SHOWN + 1) if typed else []
    only = code_of(found[0]) if len(found) == 1 else ""
    return {
        "name": name,
        "root": f"id_{name}",
        "typed": typed,
        "chosen": chosen or only,
        "matches": found[:SHOWN],
        "status": status_of(typed, len(found)),
    }


def status_of(typed: str, count: int) -> str:
    """What a screen reader hears when the places change, and everybody reads."""
    if not typed:
        return ""
    if count == 0:
        return "Aucune commune trouvée. Vérifiez l’orthographe, ou écrivez le code postal."
    if count > SHOWN:
        return f"Voici les {SHOWN} premières. La vôtre n’y est pas ? Ajoutez le code postal ou le département."
    return "1 commune correspond." if count == 1 else f"{count} communes correspondent : choisissez la vôtre."


class CommuneBoxes(widgets.Widget):
    """A box to type in, and the places found; a script may refresh them while one types."""

    template_name = "web/parts/commune.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        typed, chosen = _typed_and_chosen(value)
        context["widget"] |= choices_context(name, typed, chosen)
        return context

    def posts(self, value: Any) -> dict[str, str]:
        """What comes back when nobody touches the boxes."""
        typed, chosen = _typed_and_chosen(value)
        shown = choices_context("", typed, chosen)
        offered = {code_of(match) for match in shown["matches"]}
        return {"typed": typed, "chosen": shown["chosen"] if shown["chosen"] in offered else ""}

    def value_from_datadict(self, data: Any, files: Any, name: str) -> dict[str, str]:
        return {"typed": boxes.typed(data, name), "chosen": boxes.typed(data, f"{name}-code")}


def _typed_and_chosen(value: Any) -> tuple[str, str]:
    """What the boxes show: what was posted, or the place of a stored code."""
    if isinstance(value, dict):
        return value["typed"], value["chosen"]
    try:
        commune = find_commune(value or "")
    except UnknownCommune:
        return "", ""
    return (commune.arrondissement or commune).nom, str(value)


class CommuneField(Single):
    """A place: the Insee code of a commune or of an arrondissement."""

    def __init__(self, **options: Any) -> None:
        super().__init__(CommuneBoxes(), **options)

    def clean(self, value: dict[str, str]) -> str:
        matches = search(value["typed"], SHOWN) if value["typed"] else []
        if not value["typed"]:
            raise ValidationError("Écrivez le nom ou le code postal de votre commune.")
        if not matches:
            raise ValidationError("Aucune commune ne porte ce nom ou ce code postal. Vérifiez, ou essayez l’autre.")
        codes = {code_of(match) for match in matches}
        if value["chosen"] in codes:
            return value["chosen"]
        if len(codes) > 1:
            raise ValidationError("Plusieurs communes correspondent : choisissez la vôtre dans la liste.")
        return codes.pop()
