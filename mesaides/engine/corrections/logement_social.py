"""Social housing: the ceilings of most homes (PLUS), for the whole household and its incomes of late."""

from __future__ import annotations

from typing import Any

from numpy import maximum, minimum, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille
from openfisca_france.model.prestations.logement_social import ZoneLogementSocial

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.engine.couple import of_both_returns

SINCE = "2017-01-01"

BOULOGNE_BILLANCOURT = b"92012"
"""Borders Paris; the model's list holds another code under its name."""

LAST_CATEGORY = 5
"""Rank of the sixth category: six persons, or one alone with four dependants."""

YOUNG_COUPLE = 55
"""Sum of the ages, in years, up to which a couple without dependants is a « jeune ménage »."""

FALL = 0.9
"""A later income counts when it is at least 10 % lower. Arrêté du 29 juillet 1987."""


def zone(plain: Formula, menage: Any, period: Any, parameters: Any) -> Any:
    """Paris and the communes that border it, the rest of Île-de-France, the other regions."""
    borders = menage("depcom", period) == BOULOGNE_BILLANCOURT
    return where(borders, ZoneLogementSocial.paris_communes_limitrophes, plain(menage, period, parameters))


def category(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Rank of the category of household. Arrêté du 29 juillet 1987, annexe I."""
    adults = famille.nb_persons(Famille.PARENT)
    dependants = famille.nb_persons(Famille.ENFANT)
    ages = famille.sum(famille.members("age", period), role=Famille.PARENT)
    young = (adults == 2) * (dependants == 0) * (ages <= YOUNG_COUPLE)
    rank = where(dependants > 0, dependants + 1, where(young, 2, adults - 1))
    disabled = famille.any(famille.members("invalidite", period))
    return minimum(where(disabled, maximum(rank, adults + dependants), rank), LAST_CATEGORY).astype(int)


def ceiling(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Euros a year."""
    ceilings = parameters(period).prestations_sociales.aides_logement.logement_social.plu
    place = famille.demandeur.menage("zone_logement_social", period)
    rank = famille("logement_social_categorie_menage", period)
    beyond = maximum(famille.nb_persons(Famille.ENFANT) - 4, 0)
    return ceilings.par_categorie_de_menage[rank][place] + beyond * ceilings.par_personne_supplementaire[place]


def eligible(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Of age, and under the ceiling two years before, last year or over the last twelve months."""
    most = famille("logement_social_plafond_ressources", period)
    of_age = famille.any(famille.members("majeur", period), role=Famille.PARENT)
    before = of_both_returns(famille, "rfr", period.n_2)
    last = of_both_returns(famille, "rfr", period.last_year)
    lately = of_both_returns(famille, "rfr", period.this_year) + last * (12 - period.start.month) / 12
    fallen = [(income < FALL * before) * (income <= most) for income in (last, lately)]
    return of_age * ((before <= most) + fallen[0] + fallen[1])


def _apply(system: TaxBenefitSystem) -> None:
    amend(system, "zone_logement_social", zone)
    amend(system, "logement_social_categorie_menage", category)
    amend(system, "logement_social_plafond_ressources", ceiling)
    amend(system, "logement_social_eligible", eligible, since=SINCE)


CORRECTION = Correction(
    slug="logement-social",
    fault=(
        "Le modèle compare aux plafonds les plus bas (PLAI), arrêtés à 2022, les seuls revenus du demandeur ; "
        "ceux de l’année en cours ne comptent que les mois passés ; Boulogne-Billancourt est mal classée."
    ),
    law=(
        "La plupart des logements sociaux ont les plafonds du PLUS, revus chaque 1er janvier. "
        "On additionne les revenus fiscaux de tout le ménage ; une personne invalide compte pour une personne de plus."
    ),
    source=(
        "Arrêté du 29 juillet 1987 et son annexe I, modifié par l’arrêté du 19 décembre 2025 (VLOL2534266A, "
        "JO du 24 décembre 2025) ; ANIL, « Logement social : plafonds de ressources » (26 décembre 2023)"
    ),
    until="Quand openfisca-france lira les plafonds du PLUS (paramètre « plu ») et les revenus du ménage entier.",
    variables=(
        "zone_logement_social",
        "logement_social_categorie_menage",
        "logement_social_plafond_ressources",
        "logement_social_eligible",
        "logement_social",
    ),
    apply=_apply,
)
