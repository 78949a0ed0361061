"""The fields of a household that may be handed over: by their path in its published form, with their French label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from mesaides.household.periods import Month
from mesaides.household.reading import schema
from mesaides.questions.french import day_in_french, month_in_french, number_in_french
from mesaides.territories import find_commune

CHILDREN = "enfants"
PEOPLE = {"demandeur": "Vous", "conjoint": "La personne avec qui vous vivez", CHILDREN: "Chaque enfant"}
CHILD = "Enfant {}"
OURS = {
    "logement.commune": "Votre commune, par son code",
    "logement.loyer": "Votre loyer sans les charges, ou la mensualité de votre prêt, en euros",
    "logement.charges_locatives": "Vos charges de locataire, en euros par mois",
}
"""Labels told otherwise than by the published form, whose words are for those who write one."""

_LISTED = re.compile(r"^- `([^`]+)` : (.+)$", re.MULTILINE)
_MONTH, _DAY = re.compile(r"\d{4}-\d{2}"), re.compile(r"\d{4}-\d{2}-\d{2}")

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `words`: how each value, or each key, of a closed list is read. `is_single`: it has one value only."""

    path: str
    label: str
    words: Mapping[str, str]
    is_single: bool


@cache
def known_fields() -> Mapping[str, Field]:
    """Every field that a scope may name; a person, a home, cannot be named as a whole."""
    whole = schema()
    return {field.path: field for field in _fields(whole, whole["$defs"], ())}


def _fields(form: Json, parts: Json, way: tuple[str, ...]) -> Iterator[Field]:
    for name, described in form["properties"].items():
        if part := _part(described, parts):
            yield from _fields(part, parts, (*way, name))
        elif (*way, name) not in {("version",), ("date",)}:
            path = ".".join((*way, name))
            yield Field(
                path, OURS.get(path) or _label(way, described), _words(described, parts), _is_single(path, described)
            )


def is_of_nobody(path: str, data: Json) -> bool:
    """Whether a field is about someone that the household has not."""
    who = path.partition(".")[0]
    return who in PEOPLE and not data.get(who)


def _is_single(path: str, described: Json) -> bool:
    """Whether it is neither of every child, nor a list, nor a mapping by month, year or kind."""
    forms = [described, *described.get("anyOf", [])]
    return not path.startswith(f"{CHILDREN}.") and all(form.get("type") not in {"array", "object"} for form in forms)


def _part(described: Json, parts: Json) -> Json | None:
    """The form of what has fields of its own, alone or in a list; a mapping by month or by year is one field."""
    if described.get("type") == "array":
        return _part(described["items"], parts)
    named = [parts[name] for name in _references(described) if "properties" in parts[name]]
    return named[0] if len(named) == 1 and "additionalProperties" not in described else None


def _references(described: Json) -> list[str]:
    found = [described, *described.get("anyOf", [])]
    return [one["$ref"].rpartition("/")[2] for one in found if "$ref" in one]


def _words(described: Any, parts: Json) -> dict[str, str]:
    """« celibataire » → « sans conjoint, jamais marié », wherever the closed list stands; and the names of a part."""
    if isinstance(described, list):
        return {key: word for one in described for key, word in _words(one, parts).items()}
    if not isinstance(described, dict):
        return {}
    part = parts.get(described.get("$ref", "").rpartition("/")[2], {})
    listed = dict(_LISTED.findall(part.get("description", "")))
    named = {name: _label((), one) for name, one in part.get("properties", {}).items()}
    return listed | named | {key: word for one in described.values() for key, word in _words(one, parts).items()}


def _label(way: tuple[str, ...], described: Json) -> str:
    """« Vous : les revenus nets, en euros par mois »: the first sentence of the description, without its full stop."""
    said = described.get("description", "").partition(". ")[0].rstrip(".")
    who = PEOPLE.get(way[0]) if way else None
    return f"{who} : {said[:1].lower()}{said[1:]}" if who else said


def answered(data: Json, path: str) -> dict[str, Any]:
    """What was answered at a path, by the path of each value: nothing where nothing was."""
    return dict(_leaves(data, path.split("."), ()))


def _leaves(value: Any, way: list[str], done: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list) and done == (CHILDREN,):
        for rank, child in enumerate(value):
            yield from _leaves(child, way, (*done, str(rank)))
    elif way:
        if isinstance(value, dict) and way[0] in value:
            yield from _leaves(value[way[0]], way[1:], (*done, way[0]))
    elif isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves(inner, [], (*done, key))
    else:
        yield ".".join(done), value


def label_of(field: Field, leaf: str) -> str:
    """The label of one value of a field: which child, which income, which month."""
    parts, depth = leaf.split("."), len(field.path.split("."))
    label = field.label
    if parts[0] == CHILDREN:
        label, depth = label.replace(PEOPLE[CHILDREN], CHILD.format(int(parts[1]) + 1)), depth + 1
    keys = ", ".join(_key(field, part) for part in parts[depth:])
    return f"{label} ({keys})" if keys else label


def _key(field: Field, part: str) -> str:
    """« le salaire net » for a kind of income, « octobre 2026 » for a month; a year as it is."""
    if _MONTH.fullmatch(part):
        return month_in_french(Month.parse(part))
    word = field.words.get(part, part)
    return f"{word[:1].lower()}{word[1:]}"


def read(field: Field, value: Any) -> str:
    """A value as it is read: « oui », « 31 mai 1990 », « vide »."""
    if isinstance(value, list):
        return ", ".join(read(field, one) for one in value) or "aucun"
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, (int, float)):
        return number_in_french(value)
    return _words_of(field, value)


def _words_of(field: Field, value: Any) -> str:
    if value is None:
        return "on ne sait pas"
    if value == {}:
        return "aucun"
    if field.path == "logement.commune":
        return find_commune(value).nom
    if _DAY.fullmatch(value):
        return day_in_french(date.fromisoformat(value))
    return field.words.get(value, value)
