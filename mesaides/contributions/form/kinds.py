"""The sorts of conditions that the form asks about: the fields of each, what it writes and how it is read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

from mesaides.dsfr_fields.fields import AmountField, ChoiceField, TicksField, WholeField
from mesaides.dsfr_fields.items import Item
from mesaides.dsfr_fields.reading import written
from mesaides.household.published import Choice

Typed = dict[str, list[str]]

WHATEVER, YES, NO = "", "oui", "non"
SIZES = (1, 2, 3, 4, 5, 6)
"""The sizes of household that a ceiling by number of persons asks about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A sort of condition. `read` gives `None` for what its fields cannot say."""

    name: str
    title: str
    help: str
    fields: Callable[[], dict[str, forms.Field]]
    write: Callable[[Mapping[str, Any]], Any]
    read: Callable[[Any], Typed | None]
    beside: bool = False


def numbers(name: str, title: str, unit: str, *, help: str = "", scale: float = 1, whole: bool = True) -> Asked:  # noqa: A002 - le mot de Django
    """Two bounds, both included. `scale`: 100 for a rate that people tell in per cent."""
    low, high = f"{name}_min", f"{name}_max"

    def made() -> dict[str, forms.Field]:
        return {low: _number(unit, "Au moins", whole=whole), high: _number(unit, "Au plus", whole=whole)}

    def write(given: Mapping[str, Any]) -> Any:
        bounds = {"min": given.get(low), "max": given.get(high)}
        return {key: _scaled(value, scale) for key, value in bounds.items() if value is not None} or None

    def read(value: Any) -> Typed | None:
        return {f"{name}_{key}": [written(number * scale)] for key, number in value.items()}

    return Asked(
        name, title, help or "Les deux bornes sont comprises. Une seule suffit.", made, write, read, beside=True
    )


def listed(name: str, title: str, choices: Mapping[str, str], *, help: str = "") -> Asked:  # noqa: A002 - le mot de Django
    """A closed list, any of which is enough."""

    def made() -> dict[str, forms.Field]:
        items = [Item(value, label[:1].upper() + label[1:]) for value, label in choices.items()]
        return {name: TicksField(items, label=title, help_text=help or "Une seule des réponses cochées suffit.")}

    def read(value: Any) -> Typed | None:
        return {name: list(value)} if set(value) <= set(choices) else None

    return Asked(name, title, "", made, lambda given: given.get(name) or None, read)


def yes_no(name: str, title: str, yes: str, no: str) -> Asked:
    """A fact that must be true, must be false, or does not matter."""

    def made() -> dict[str, forms.Field]:
        items = [Item(YES, yes), Item(NO, no), Item(WHATEVER, "Peu importe")]
        return {name: OptionalChoice(items, label=title)}

    return Asked(
        name,
        title,
        "",
        made,
        lambda given: {YES: True, NO: False}.get(given.get(name) or ""),
        lambda value: {name: [YES if value else NO]},
    )


class OptionalChoice(ChoiceField):
    """One choice, or none."""

    def clean(self, value: Any) -> str | None:
        return super().clean(value) if value else None


def one_number(name: str, key: str, title: str, label: str, unit: str, *, whole: bool = True) -> Asked:
    """A condition of one number."""

    def write(given: Mapping[str, Any]) -> Any:
        return None if given.get(name) is None else {key: given[name]}

    return Asked(
        name,
        title,
        "",
        lambda: {name: _number(unit, label, whole=whole)},
        write,
        lambda value: {name: [written(value[key])]},
    )


def ceiling(name: str, title: str, rhythm: str, *, by_share: bool) -> Asked:
    """A ceiling in one of its ways: one for all, by tax share, or by number of persons."""
    ways = {"max": "Le même pour tous"} | ({"max_par_part": "Par part de l’avis d’impôt"} if by_share else {})
    sized = {f"{name}_{size}": f"{size} personne{'s' * (size > 1)}" for size in SIZES}
    more = f"{name}_par_personne_de_plus"

    def made() -> dict[str, forms.Field]:
        one = {f"{name}_{way}": _number(f"€ {rhythm}", label, whole=False) for way, label in ways.items()}
        many = {key: _number("€", label, whole=False) for key, label in sized.items()}
        return one | many | {more: _number("€", "Par personne de plus", whole=False)}

    def write(given: Mapping[str, Any]) -> Any:
        found = {way: given[f"{name}_{way}"] for way in ways if given.get(f"{name}_{way}") is not None}
        by_size = {key.rsplit("_", 1)[1]: given[key] for key in sized if given.get(key) is not None}
        if by_size or given.get(more) is not None:
            found["par_personnes"] = by_size | {"par_personne_de_plus": given.get(more) or 0}
        return found or None

    def read(value: Any) -> Typed | None:
        by_size = value.get("par_personnes", {})
        typed = {f"{name}_{way}": [written(value[way])] for way in ways if way in value}
        typed |= {f"{name}_{key}": [written(number)] for key, number in by_size.items()}
        return typed if set(typed) <= made().keys() else None

    told = "Un plafond par nombre de personnes se remplit à partir d’une personne, sans trou."
    return Asked(
        name, title, f"Une seule façon de dire le plafond, borne comprise. {told}", made, write, read, beside=True
    )


def children() -> Asked:
    """How many children, of which ages."""
    labels = {
        "min": ("Au moins", "enfants"),
        "max": ("Au plus", "enfants"),
        "age_min": ("D’au moins", "ans"),
        "age_max": ("D’au plus", "ans"),
    }

    def write(given: Mapping[str, Any]) -> Any:
        return {key: given[f"enfants_{key}"] for key in labels if given.get(f"enfants_{key}") is not None} or None

    return Asked(
        "enfants",
        "Avoir des enfants",
        "Un nombre au moins. Les âges sont facultatifs, et compris.",
        lambda: {f"enfants_{key}": _number(unit, label, whole=True) for key, (label, unit) in labels.items()},
        write,
        lambda value: {f"enfants_{key}": [written(number)] for key, number in value.items()},
        beside=True,
    )


def labels_of(choice: type[Choice]) -> dict[str, str]:
    return {str(one.value): one.sens for one in choice}


def _number(unit: str, label: str, *, whole: bool) -> forms.Field:
    return WholeField(unit, label=label) if whole else AmountField(unit, label=label)


def _scaled(value: float, scale: float) -> float:
    return value if scale == 1 else round(value / scale, 4)
