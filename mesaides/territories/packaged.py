"""The packaged table of territories and its source, as written by `scripts/territoires`."""

import gzip
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, TypedDict

_DATA = files(__package__) / "data"


class CommuneColumns(TypedDict):
    """Today's communes; `epci` is an index in the list of EPCI, or -1."""

    code: list[str]
    nom: list[str]
    codes_postaux: list[str]
    epci: list[int]
    population: list[int]


class ArrondissementColumns(TypedDict):
    """The arrondissements; `commune` is the code of the city."""

    code: list[str]
    nom: list[str]
    commune: list[str]
    codes_postaux: list[str]
    population: list[int]


class FormerColumns(TypedDict):
    """Former communes; `nom` is empty when it is today's name."""

    code: list[str]
    nom: list[str]
    commune: list[str]


class Tables(TypedDict):
    """Everything in the packaged file."""

    communes: CommuneColumns
    arrondissements: ArrondissementColumns
    anciennes: FormerColumns
    epci: list[tuple[str, str, str]]
    departements: list[tuple[str, str, str, str]]
    regions: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the table comes from."""

    paquet: str
    version: str
    version_anciennes_communes: str
    millesime: int
    producteurs: tuple[str, ...]
    licence: str
    page: str


@cache
def tables() -> Tables:
    """The packaged table, read once."""
    packed = (_DATA / "territoires.json.gz").read_bytes()
    read: Tables = json.loads(gzip.decompress(packed))
    return read


@cache
def source() -> Source:
    """The package, version, vintage and licence of the data."""
    read: dict[str, Any] = json.loads((_DATA / "source.json").read_text(encoding="utf-8"))
    return Source(**read | {"producteurs": tuple(read["producteurs"])})
