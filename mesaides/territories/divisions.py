"""Régions, départements and EPCI: look-ups, lists, and the facts the law depends on."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from mesaides.territories.model import Departement, Epci, NatureEpci, Region, Zone
from mesaides.territories.packaged import tables

_Division = TypeVar("_Division")
_MAYOTTE = "976"
_NATURES = {
    "CC ": "Communauté de communes ",
    "CA ": "Communauté d’agglomération ",
    "CU ": "Communauté urbaine ",
}


class UnknownDivision(LookupError):
    """No région, département or EPCI has this code."""


def is_mayotte(departement: Departement) -> bool:
    """Mayotte, where most national benefits follow rules and amounts of their own."""
    return departement.code == _MAYOTTE


def is_outre_mer(departement: Departement) -> bool:
    """Overseas: the five départements-régions and the collectivities."""
    return departement.zone is not Zone.METROPOLE


def is_collectivite_outre_mer(departement: Departement) -> bool:
    """An overseas collectivity, where most national benefits do not apply as such."""
    return departement.zone is Zone.COLLECTIVITE


def regions() -> tuple[Region, ...]:
    """The 18 régions, by code."""
    return tuple(_regions().values())


def departements() -> tuple[Departement, ...]:
    """The 101 départements, by code."""
    return tuple(found for found in _departements().values() if found.zone is not Zone.COLLECTIVITE)


def collectivites_outre_mer() -> tuple[Departement, ...]:
    """The overseas collectivities, by code."""
    return tuple(found for found in _departements().values() if found.zone is Zone.COLLECTIVITE)


def find_region(code: str) -> Region:
    """The région of this Insee code, such as « 76 » for Occitanie."""
    return _found(_regions(), code, "Aucune région n’a le code « {} ». Attendu : deux chiffres, comme 76 (Occitanie).")


def find_departement(code: str) -> Departement:
    """The département or overseas collectivity of this code, such as « 2A » or « 976 »."""
    return _found(
        _departements(), code, "Aucun département n’a le code « {} ». Attendu : 01 à 95, 2A, 2B ou 971 à 976."
    )


def find_epci(code: str) -> Epci:
    """The EPCI of this SIREN number, nine digits."""
    return _found(_epci(), code, "Aucun EPCI n’a le numéro SIREN « {} ». Attendu : neuf chiffres.")


@cache
def _regions() -> Mapping[str, Region]:
    return MappingProxyType({code: Region(code, nom) for code, nom in tables()["regions"]})


@cache
def _departements() -> Mapping[str, Departement]:
    rows = tables()["departements"]
    return MappingProxyType(
        {code: Departement(code, nom, Zone(zone), _regions().get(region)) for code, nom, zone, region in rows}
    )


@cache
def epci_list() -> tuple[Epci, ...]:
    """Every EPCI, in the order the packaged table refers to."""
    return tuple(Epci(code, _in_full(nom), NatureEpci(nature)) for code, nature, nom in tables()["epci"])


@cache
def _epci() -> Mapping[str, Epci]:
    return MappingProxyType({epci.code: epci for epci in epci_list()})


def _in_full(nom: str) -> str:
    """The name without its initials: « CC du Sud » is read « Communauté de communes du Sud »."""
    return _NATURES.get(nom[:3], nom[:3]) + nom[3:]


def _found(divisions: Mapping[str, _Division], code: str, message: str) -> _Division:
    if code not in divisions:
        raise UnknownDivision(message.format(code))
    return divisions[code]
