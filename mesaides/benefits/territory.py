"""Where a benefit exists: régions, départements, EPCI, communes, and what is left out of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any, Self

from pydantic import AfterValidator, model_validator

from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.benefits.departements import in_departement
from mesaides.benefits.sentences import at_town, listed
from mesaides.territories import (
    Commune,
    UnknownCommune,
    UnknownDivision,
    find_commune,
    find_departement,
    find_epci,
    find_region,
)


def _division(find: Callable[[str], Any], shape: str) -> AfterValidator:
    def checked(code: str) -> str:
        try:
            find(code)
        except UnknownDivision as error:
            raise MisdeclaredError(str(error), shape) from error
        return code

    return AfterValidator(checked)


def _is_of_today(code: str) -> str:
    """A commune that merged and an arrondissement are refused, with the code to write."""
    try:
        commune = find_commune(code)
    except UnknownCommune as error:
        raise MisdeclaredError(str(error), "écrivez le code Insee d’une commune d’aujourd’hui.") from error
    if code != commune.code_insee:
        what = "un arrondissement" if commune.arrondissement else "une ancienne commune"
        message = f"« {code} » est {what} de {commune.nom}."
        raise MisdeclaredError(message, f"écrivez « {commune.code_insee} », le code de la commune d’aujourd’hui.")
    return code


RegionCode = Annotated[str, _division(find_region, "écrivez le code Insee de la région, entre guillemets.")]
DepartementCode = Annotated[str, _division(find_departement, "écrivez le code du département, entre guillemets.")]
EpciCode = Annotated[str, _division(find_epci, "écrivez le numéro SIREN de l’intercommunalité, entre guillemets.")]
CommuneCode = Annotated[str, AfterValidator(_is_of_today)]


class Zone(Declared):
    """The union of the places listed."""

    regions: tuple[RegionCode, ...] = ()
    departements: tuple[DepartementCode, ...] = ()
    epci: tuple[EpciCode, ...] = ()
    communes: tuple[CommuneCode, ...] = ()

    @model_validator(mode="after")
    def is_somewhere(self) -> Self:
        if not (self.regions or self.departements or self.epci or self.communes):
            mend = "listez des régions, des départements, des intercommunalités (epci) ou des communes."
            raise MisdeclaredError("Ce territoire ne contient aucun lieu.", mend)
        return self

    def has(self, commune: Commune) -> bool:
        """Whether a commune is in one of these places."""
        return (
            commune.code_insee in self.communes
            or commune.departement.code in self.departements
            or (commune.epci is not None and commune.epci.code in self.epci)
            or (commune.region is not None and commune.region.code in self.regions)
        )

    def places(self) -> Iterator[str]:
        """« dans la région Bretagne », « à Rennes »…"""
        yield from (f"en région {find_region(code).nom}" for code in self.regions)
        yield from (in_departement(find_departement(code)) for code in self.departements)
        yield from (f"dans l’intercommunalité {find_epci(code).nom}" for code in self.epci)
        yield from (at_town(find_commune(code).nom) for code in self.communes)


class Territoire(Zone):
    """The places where a benefit exists, less those of `sauf`."""

    sauf: Zone | None = None

    def covers(self, commune: Commune) -> bool:
        return self.has(commune) and not (self.sauf is not None and self.sauf.has(commune))

    def outside(self) -> Iterator[str]:
        """The communes of `sauf` that are not in the territory: they would leave nothing out."""
        communes = self.sauf.communes if self.sauf else ()
        return (code for code in communes if not self.has(find_commune(code)))

    def names(self, departement: str) -> bool:
        """Whether a département is there by itself, by its région, an EPCI or a commune."""
        region = find_departement(departement).region
        own = any(code.startswith(departement) for code in self.communes)
        return departement in self.departements or own or (region is not None and region.code in self.regions)

    def reason(self) -> str:
        """« Habiter à Rennes ou à Lille »."""
        left_out = f", mais pas {listed(self.sauf.places())}" if self.sauf else ""
        return f"Habiter {listed(self.places())}{left_out}"
