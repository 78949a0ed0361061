"""From JSON to a household and back; the JSON Schema of that form."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable
from typing import Any

from pydantic import TypeAdapter, ValidationError

from mesaides.household.errors import Fault, SituationError
from mesaides.household.messages import message_of
from mesaides.household.rules import contradictions
from mesaides.household.situation import Situation

_ADAPTER: TypeAdapter[Situation] = TypeAdapter(Situation)

CommuneExists = Callable[[str], str | None]
"""Given an INSEE code, the French message that says what is wrong with it, or `None`."""


def read(data: object, *, today: datetime.date | None = None, check_commune: CommuneExists | None = None) -> Situation:
    """The household that `data` (decoded JSON) describes.

    `today` is used when `date` is absent. Raises `SituationError` naming each faulty field.
    """
    if not isinstance(data, dict):
        raise SituationError([Fault("", "La situation doit être un objet JSON, entre accolades.")])
    if today is not None:
        data = {"date": today.isoformat()} | data
    situation = _validate(data)
    faults = list(contradictions(situation)) + list(_commune_faults(situation, check_commune))
    if faults:
        raise SituationError(faults)
    return situation


def read_text(text: str | bytes, **options: Any) -> Situation:
    """As `read`, from the text of a JSON file."""
    try:
        data = json.loads(text, object_pairs_hook=_refuse_duplicates)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise SituationError([Fault("", f"Ce texte n’est pas du JSON : {_json_fault(error)}.")]) from error
    return read(data, **options)


def dump(situation: Situation) -> dict[str, Any]:
    """The JSON form of a household; `read(dump(s)) == s`."""
    dumped: dict[str, Any] = _ADAPTER.dump_python(situation, mode="json", exclude_defaults=False)
    return dumped


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the form."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Situation d’un foyer",
        **_ADAPTER.json_schema(mode="validation"),
    }


def _validate(data: dict[str, Any]) -> Situation:
    try:
        return _ADAPTER.validate_json(json.dumps(data))
    except ValidationError as error:
        raise SituationError([Fault(_path(item["loc"]), message_of(item)) for item in error.errors()]) from error


def _path(location: Iterable[int | str]) -> str:
    """The field of an error, without the markers that pydantic adds for unions and keys."""
    return ".".join(str(part) for part in location if not _is_marker(part))


def _is_marker(part: int | str) -> bool:
    return isinstance(part, str) and (part == "[key]" or "[" in part or part in {"constrained-float", "float", "none"})


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen:
            raise SituationError([Fault(key, "Cette clé est écrite deux fois : gardez-en une seule.")])
        seen[key] = value
    return seen


def _json_fault(error: json.JSONDecodeError | UnicodeDecodeError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"ligne {error.lineno}, colonne {error.colno}"
    return "il n’est pas encodé en UTF-8"


def _commune_faults(situation: Situation, check: CommuneExists | None) -> Iterable[Fault]:
    message = check(situation.logement.commune) if check else None
    if message:
        yield Fault("logement.commune", message)
