"""Rank 1: communes, EPCI, départements and régions, looked up on a packaged table."""

from mesaides.territories.communes import arrondissements, communes, communes_of_epci, communes_of_postal_code
from mesaides.territories.divisions import (
    UnknownDivision,
    collectivites_outre_mer,
    departements,
    find_departement,
    find_epci,
    find_region,
    is_collectivite_outre_mer,
    is_mayotte,
    is_outre_mer,
    regions,
)
from mesaides.territories.lookup import UnknownCommune, find_commune
from mesaides.territories.matching import search
from mesaides.territories.model import (
    Arrondissement,
    Commune,
    Departement,
    Epci,
    Match,
    NatureEpci,
    Region,
    Zone,
)
from mesaides.territories.packaged import Source, source

__all__ = [
    "Arrondissement",
    "Commune",
    "Departement",
    "Epci",
    "Match",
    "NatureEpci",
    "Region",
    "Source",
    "UnknownCommune",
    "UnknownDivision",
    "Zone",
    "arrondissements",
    "collectivites_outre_mer",
    "communes",
    "communes_of_epci",
    "communes_of_postal_code",
    "departements",
    "find_commune",
    "find_departement",
    "find_epci",
    "find_region",
    "is_collectivite_outre_mer",
    "is_mayotte",
    "is_outre_mer",
    "regions",
    "search",
    "source",
]
