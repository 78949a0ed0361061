"""Facts about where the household lives: what only the aids of a place look at is asked there only."""

from __future__ import annotations

from collections.abc import Collection

from mesaides.household.choices import AnneeEtude
from mesaides.questions.asked import Asked, Fact
from mesaides.territories import Commune, UnknownCommune, find_commune

PARIS = "75056"


def commune_of(asked: Asked) -> Commune | None:
    """The commune that was answered; `None` before it is."""
    code = asked.answer("logement.commune")
    try:
        return find_commune(code) if isinstance(code, str) else None
    except UnknownCommune:
        return None


def lives_in_region(codes: Collection[str]) -> Fact:
    """Whether the household lives in one of these régions (Insee codes)."""

    def holds(asked: Asked) -> bool:
        commune = commune_of(asked)
        return commune is not None and commune.region is not None and commune.region.code in codes

    return holds


def lives_in_departement(codes: Collection[str]) -> Fact:
    """Whether the household lives in one of these départements."""

    def holds(asked: Asked) -> bool:
        commune = commune_of(asked)
        return commune is not None and commune.departement.code in codes

    return holds


def lives_in_paris(asked: Asked) -> bool:
    commune = commune_of(asked)
    return commune is not None and commune.code_insee == PARIS


CENTRE, GUYANE, HAUTS_DE_FRANCE, NOUVELLE_AQUITAINE = "24", "03", "32", "75"
OCCITANIE, PAYS_DE_LA_LOIRE, SUD = "76", "52", "93"

YEARS: dict[AnneeEtude, tuple[str, ...]] = {
    AnneeEtude.SECONDE: (PAYS_DE_LA_LOIRE, NOUVELLE_AQUITAINE, SUD),
    AnneeEtude.CAP_1: (PAYS_DE_LA_LOIRE, NOUVELLE_AQUITAINE),
    AnneeEtude.CAP_2: (HAUTS_DE_FRANCE,),
    AnneeEtude.BTS_1: (CENTRE, PAYS_DE_LA_LOIRE),
    AnneeEtude.BUT_1: (CENTRE,),
    AnneeEtude.CPGE_1: (CENTRE,),
    AnneeEtude.LICENCE_1: (CENTRE,),
    AnneeEtude.MASTER_2: (GUYANE,),
}
"""The régions that help the pupils or the students of one year, beside those that every place tells apart."""


def helps_that_year(year: AnneeEtude) -> Fact:
    return lives_in_region(YEARS[year])


helps_some_schools_of_college = lives_in_departement({"11", "31", "93", "95"})
"""Aude, Haute-Garonne, Seine-Saint-Denis, Val-d'Oise: the aid is for public schools, or for those under contract."""

helps_some_schools_of_lycee = lives_in_region({OCCITANIE})

takes_disabled_pupils_to_some_schools = lives_in_departement({"33"})
"""Gironde."""

helps_grant_holders_of_college = lives_in_departement({"11", "13", "69", "95"})
"""Aude, Bouches-du-Rhône, Rhône, Val-d'Oise."""

helps_grant_holders_of_lycee = lives_in_departement({"69"})
"""Rhône."""
