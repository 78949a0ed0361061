"""What a territory is: commune, arrondissement, EPCI, département, région. Frozen values."""

from dataclasses import dataclass, field
from enum import StrEnum


class Zone(StrEnum):
    """Where a département lies, as the law tells them apart."""

    METROPOLE = "metro"
    DROM = "drom"
    COLLECTIVITE = "com"


class NatureEpci(StrEnum):
    """The kinds of EPCI that levy taxes, by their official initials."""

    COMMUNAUTE_DE_COMMUNES = "CC"
    COMMUNAUTE_D_AGGLOMERATION = "CA"
    COMMUNAUTE_URBAINE = "CU"
    METROPOLE = "METRO"
    METROPOLE_DE_LYON = "MET69"


@dataclass(frozen=True, slots=True)
class Region:
    """A région; `code` is Insee's, two digits, never a département's."""

    code: str
    nom: str


@dataclass(frozen=True, slots=True)
class Departement:
    """A département, or an overseas collectivity (Saint-Martin, Polynésie…), which has no région."""

    code: str
    nom: str
    zone: Zone
    region: Region | None


@dataclass(frozen=True, slots=True)
class Epci:
    """A group of communes; `code` is its SIREN number."""

    code: str
    nom: str
    nature: NatureEpci


@dataclass(frozen=True, slots=True)
class Arrondissement:
    """An arrondissement of Paris, Lyon or Marseille; `commune` is the code of the whole city."""

    code_insee: str
    nom: str
    numero: int
    commune: str
    codes_postaux: tuple[str, ...]
    population: int


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune of today. `population` counts inhabitants; `codes_postaux` is empty only where nobody lives.

    `arrondissement` is the one whose code was asked for, if any: it does not make another commune,
    so two values that differ by it alone are equal.
    """

    code_insee: str
    nom: str
    codes_postaux: tuple[str, ...]
    epci: Epci | None
    departement: Departement
    population: int
    arrondissement: Arrondissement | None = field(default=None, compare=False)

    @property
    def region(self) -> Region | None:
        """The région, or None in the overseas collectivities."""
        return self.departement.region


@dataclass(frozen=True, slots=True)
class Match:
    """One answer to a search: what to show, and the commune it stands for.

    `code_postal` is the one asked for, else the first of the place. `ancien_nom` is the name of a merged commune.
    """

    label: str
    code_postal: str
    commune: Commune
    arrondissement: Arrondissement | None = None
    ancien_nom: str | None = None

    @property
    def code_commune(self) -> str:
        """The Insee code of the commune, never of an arrondissement: the one benefits depend on."""
        return self.commune.code_insee

    @property
    def code_arrondissement(self) -> str | None:
        """The Insee code of the arrondissement, if that is what was found."""
        return self.arrondissement.code_insee if self.arrondissement else None
