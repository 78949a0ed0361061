"""Complémentaire santé solidaire: which twelve months, net of CRDS, without fictive incomes."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.model_api import ADD
from openfisca_core.periods import Period
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

NEW_MONTHS = "2022-01-01"
"""Decree 2021-1642 of 13 December 2021."""
NO_FICTIVE_INCOME = "2025-07-01"
"""Decree of 28 June 2025, which repeals articles R861-6 and R861-6-1."""

GROSS_FAMILY_BENEFITS = ("af", "asf", "cf")
NET_FAMILY_BENEFITS = ("css_base_ressources_aspa_asv", "paje_clca", "paje_prepare")
INCOMES = (
    "allocation_securisation_professionnelle",
    "ass",
    "bourse_recherche",
    "caah",
    "chomage_net",
    "css_base_ressources_aah_individu",
    "css_base_ressources_asi_individu",
    "dedommagement_victime_amiante",
    "gains_exceptionnels",
    "indemnites_chomage_partiel",
    "indemnites_journalieres",
    "indemnites_stage",
    "indemnites_compensatrices_conges_payes",
    "pensions_alimentaires_percues",
    "pensions_invalidite",
    "prestation_compensatoire",
    "prime_forfaitaire_mensuelle_reprise_activite",
    "retraite_combattant",
    "retraite_nette",
    "revenus_stage_formation_pro",
    "rsa_base_ressources_patrimoine_individu",
    "salaire_net",
    "rente_accident_travail",
    "rpns_auto_entrepreneur_benefice",
)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "css_cmu_base_ressources", _of_family)
    amend(system, "css_cmu_base_ressources_individu", _of_person, since=NEW_MONTHS)
    amend(system, "css_cmu_base_ressources_individu", _without_fictive_income, since=NO_FICTIVE_INCOME)


def _of_family(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """The members' and the housing parts as published; the family benefits net, over the right months."""
    crds = parameters(period).prelevements_sociaux.contributions_sociales.crds
    published, right = _year_before(period), _reference_year(period)
    gross = sum(famille(name, published, options=[ADD]) for name in (*GROSS_FAMILY_BENEFITS, *NET_FAMILY_BENEFITS))
    net = sum(famille(name, right, options=[ADD]) for name in NET_FAMILY_BENEFITS) + (1 - crds) * sum(
        famille(name, right, options=[ADD]) for name in GROSS_FAMILY_BENEFITS
    )
    return plain(famille, period, parameters) - gross + net


def _of_person(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    months = _reference_year(period)
    cover = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.cs.cmu
    incomes = sum(individu(name, months, options=[ADD]) for name in INCOMES)
    grant = ~individu("boursier", period) * individu("bourse_enseignement_sup", period)
    paid = numpy.abs(individu("pensions_alimentaires_versees_individu", months, options=[ADD]))
    lessened = _works_no_more(individu, period) * individu("salaire_net", months, options=[ADD])
    training = individu("revenus_stage_formation_pro", months, options=[ADD])
    ended = individu("revenus_stage_formation_pro", period.last_month) == 0
    return (
        incomes
        + grant
        + _self_employed(individu, period)
        - paid
        - lessened * cover.abattement_chomage
        - ended * training
    )


def _without_fictive_income(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Property that yields nothing no longer counts for a share of its yearly rental value (`rsa_biens_non_loues`)."""
    months = _reference_year(period)
    share = parameters(period).prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_cond.patrimoine
    buildings = individu("valeur_locative_immo_non_loue", months, options=[ADD])
    land = individu("valeur_locative_terrains_non_loues", months, options=[ADD])
    fictive = (
        buildings * share.abattement_valeur_locative_immo_non_loue
        + land * share.abattement_valeur_locative_terrains_non_loues
    )
    return plain(individu, period, parameters) - fictive / 12


def _works_no_more(individu: Any, period: Any) -> Any:
    """Whether the wages of the year count for 70 %: sick, unemployed with benefit, or in training."""
    unemployed = individu("activite", period).decode_to_str() == "chomeur"
    benefit = individu("indemnites_chomage_partiel", period) + individu("chomage_net", period) > 0
    return (
        (individu("indemnites_journalieres_maladie", period) > 0)
        | (unemployed & benefit)
        | (individu("ass", period) > 0)
        | (individu("revenus_stage_formation_pro", period) > 0)
    )


def _self_employed(individu: Any, period: Any) -> Any:
    names = ("rpns_micro_entreprise_benefice", "rpns_benefice_exploitant_agricole", "rpns_autres_revenus")
    return sum(individu(name, period.last_year) for name in names)


def _year_before(period: Any) -> Any:
    return Period(("year", period.start, 1)).offset(-1)


def _reference_year(period: Any) -> Any:
    """M-13 to M-2 since 2022, M-12 to M-1 before."""
    start = period.last_month.start if str(period.start) >= NEW_MONTHS else period.start
    return Period(("year", start, 1)).offset(-1)


CORRECTION = Correction(
    slug="c2s-ressources",
    fault=(
        "Les ressources lues sont celles des douze derniers mois. Les prestations familiales sont comptées avant "
        "retenue de la CRDS. La valeur locative d’un bien non loué compte encore."
    ),
    law=(
        "Depuis 2022, les douze mois vont du treizième au deuxième mois avant la demande. Les ressources sont "
        "nettes de CRDS. Depuis juillet 2025, les biens qui ne rapportent rien ne comptent plus."
    ),
    source=(
        "Code de la sécurité sociale, articles R861-4 et R861-8 ; décret 2021-1642 du 13 décembre 2021, article "
        "1er ; décret du 28 juin 2025, qui abroge les articles R861-6 et R861-6-1"
    ),
    until="Quand openfisca-france lira les mois M-13 à M-2 et les prestations familiales nettes.",
    variables=("css_cmu_base_ressources", "css_cmu_base_ressources_individu", "cmu_c", "css_participation_forfaitaire"),
    apply=apply,
)
