"""From JSON to a household and back; the JSON Schema of that form."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any

from pydantic import TypeAdapter, ValidationError

from mesaides.household.errors import Fault, NotJsonError, SituationError, one_a_field
from mesaides.household.incomes import BY_MONTH, EVERY_MONTH
from mesaides.household.messages import message_of, printable
from mesaides.household.published import SchemaInFrench
from mesaides.household.rules import contradictions
from mesaides.household.situation import Situation

_ADAPTER: TypeAdapter[Situation] = TypeAdapter(Situation)
_MARKERS = {"[key]", EVERY_MONTH, BY_MONTH}
"""What pydantic adds to the path of an error, which is no field."""

_FRENCH = {"Adult": "Adulte", "Child": "Enfant"}
"""Classes named in English, as the published schema calls them."""

MOST_TOLD = 50
"""Faults told at once: looking for what was meant takes time, and nobody mends more in one go."""

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
    situation = _validate(data, check_commune)
    if faults := _told(chain(contradictions(situation, today), _commune_faults(situation, check_commune))):
        raise SituationError(faults)
    return situation


def read_text(text: str | bytes, **options: Any) -> Situation:
    """As `read`, from the text of a JSON file."""
    return read(decode(text), **options)


def decode(text: str | bytes) -> object:
    """The JSON value of a text. Raises `NotJsonError`, or `SituationError` when a key is written twice."""
    try:
        return json.loads(text, object_pairs_hook=_refuse_duplicates)
    except SituationError:
        raise
    except (ValueError, RecursionError) as error:
        raise NotJsonError([Fault("", f"Ce texte n’est pas du JSON : {_json_fault(error)}.")]) from error


def dump(situation: Situation) -> dict[str, Any]:
    """The JSON form of a household; `read(dump(s)) == s`."""
    dumped: dict[str, Any] = _ADAPTER.dump_python(situation, mode="json", exclude_defaults=False)
    return dumped


def schema(*, references: str = "#/$defs/{model}") -> dict[str, Any]:
    """The JSON Schema (2020-12) of the form; `references` says how a part of it points to another.

    The date may be left out: whoever receives a household sets the day.
    """
    published: dict[str, Any] = _in_french(
        _ADAPTER.json_schema(ref_template=references, schema_generator=SchemaInFrench), references
    )
    published["required"] = [name for name in published["required"] if name != "date"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | published


def _in_french(value: Any, references: str) -> Any:
    """A schema with the French names of its parts, in its definitions and wherever they are pointed to."""
    if isinstance(value, dict):
        return {_FRENCH.get(key, key): _in_french(inner, references) for key, inner in value.items()}
    if isinstance(value, list):
        return [_in_french(inner, references) for inner in value]
    pointers = {references.format(model=name): references.format(model=french) for name, french in _FRENCH.items()}
    return pointers.get(value, value) if isinstance(value, str) else value


def _validate(data: dict[str, Any], check: CommuneExists | None) -> Situation:
    try:
        return _ADAPTER.validate_json(json.dumps(data))
    except ValidationError as error:
        raise SituationError(_told(_malformed(error, check))) from error
    except RecursionError as error:
        raise SituationError([Fault("", "Cette situation a trop de niveaux imbriqués.")]) from error


def _told(faults: Iterable[Fault]) -> list[Fault]:
    """The first fault of each field; past so many, that there are more."""
    found = list(islice(faults, MOST_TOLD + 1))
    told = one_a_field(found[:MOST_TOLD])
    return [*told, Fault("", "Il y a d’autres fautes. Corrigez d’abord celles-ci.")] if len(found) > MOST_TOLD else told


def _malformed(error: ValidationError, check: CommuneExists | None) -> Iterator[Fault]:
    for item in error.errors():
        if item["type"] == "too_short" and item["input"]:
            continue  # a list that is short of its faulty items alone
        location = [part for part in item["loc"] if part not in _MARKERS]
        champ = ".".join(printable(str(part)) for part in location)
        message = message_of(item | {"loc": location})
        yield Fault(champ, (_about_commune(item, check) if champ == "logement.commune" else None) or message)


def _about_commune(item: Mapping[str, Any], check: CommuneExists | None) -> str | None:
    """What those who know communes say of a code without its form; they may know the name."""
    return check(item["input"]) if check and item["type"] == "string_pattern_mismatch" else None


def _commune_faults(situation: Situation, check: CommuneExists | None) -> Iterable[Fault]:
    message = check(situation.logement.commune) if check else None
    if message:
        yield Fault("logement.commune", message)


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen:
            raise SituationError([Fault(printable(key), "Cette clé est écrite deux fois : gardez-en une seule.")])
        seen[key] = value
    return seen


def _json_fault(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"voyez la ligne {error.lineno}, colonne {error.colno}"
    if isinstance(error, UnicodeDecodeError):
        return "il n’est pas encodé en UTF-8"
    return "un nombre est trop long, ou il a trop de niveaux imbriqués"
