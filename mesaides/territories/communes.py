"""Communes and arrondissements by Insee code; former codes lead to today's commune."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from mesaides.territories.divisions import epci_list, find_departement
from mesaides.territories.model import Arrondissement, Commune
from mesaides.territories.packaged import ArrondissementColumns, tables

_NUMBERED_FROM = {"75056": 75100, "69123": 69380, "13055": 13200}


def is_known(code: str) -> bool:
    """Whether this Insee code is, or was, a commune's or an arrondissement's."""
    return code in _rows() or code in _former_codes() or code in _arrondissements()


def commune_of(code: str) -> Commune:
    """The commune of today a known code leads to: its own, an arrondissement's, or a former one's."""
    arrondissement = _arrondissements().get(code)
    if arrondissement:
        return replace(_commune(arrondissement.commune), arrondissement=arrondissement)
    return _commune(_former_codes().get(code, code))


def communes() -> tuple[Commune, ...]:
    """Every commune of today, by code."""
    return tuple(_commune(code) for code in _rows())


def communes_of_epci(code: str) -> tuple[Commune, ...]:
    """The communes of the EPCI of this SIREN number, by code; empty when there is no such EPCI."""
    numbers = {number for number, epci in enumerate(epci_list()) if epci.code == code}
    columns = tables()["communes"]
    return tuple(_commune(columns["code"][row]) for row, epci in enumerate(columns["epci"]) if epci in numbers)


def communes_of_postal_code(postal_code: str) -> tuple[Commune, ...]:
    """The communes of this whole postal code, by code; empty when no commune has it."""
    columns = tables()["communes"]
    rows = zip(columns["code"], columns["codes_postaux"], strict=True)
    return tuple(_commune(code) for code, postal in rows if postal_code in postal.split())


def arrondissements() -> tuple[Arrondissement, ...]:
    """The arrondissements of Paris, Lyon and Marseille, by code."""
    return tuple(_arrondissements().values())


def code_departement(code_insee: str) -> str:
    """The code of the département in a commune's: « 976 » in « 97608 », « 2A » in « 2A004 »."""
    return code_insee[:3] if code_insee >= "97" else code_insee[:2]


@cache
def _arrondissements() -> Mapping[str, Arrondissement]:
    columns = tables()["arrondissements"]
    found = (_arrondissement(columns, row) for row in range(len(columns["code"])))
    return MappingProxyType({arrondissement.code_insee: arrondissement for arrondissement in found})


def _arrondissement(columns: ArrondissementColumns, row: int) -> Arrondissement:
    code, commune = columns["code"][row], columns["commune"][row]
    return Arrondissement(
        code_insee=code,
        nom=columns["nom"][row],
        numero=int(code) - _NUMBERED_FROM[commune],
        commune=commune,
        codes_postaux=tuple(columns["codes_postaux"][row].split()),
        population=columns["population"][row],
    )


@cache
def _commune(code: str) -> Commune:
    """A commune of today; each is built when it is first asked for."""
    row, columns = _rows()[code], tables()["communes"]
    epci = columns["epci"][row]
    return Commune(
        code_insee=code,
        nom=columns["nom"][row],
        codes_postaux=tuple(columns["codes_postaux"][row].split()),
        epci=epci_list()[epci] if epci >= 0 else None,
        departement=find_departement(code_departement(code)),
        population=columns["population"][row],
    )


@cache
def _rows() -> Mapping[str, int]:
    return MappingProxyType({code: row for row, code in enumerate(tables()["communes"]["code"])})


@cache
def _former_codes() -> Mapping[str, str]:
    columns = tables()["anciennes"]
    pairs = zip(columns["code"], columns["commune"], strict=True)
    return MappingProxyType({former: today for former, today in pairs if former != today})
