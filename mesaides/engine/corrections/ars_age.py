"""Allocation de rentrée scolaire: the age is that of 31 December, and the end that of 15 September."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction

FIRST_AGE, COLLEGE_AGE, LYCEE_AGE, END_AGE = 6, 11, 15, 18


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "ars", _ars)


def _ars(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """The formula of the model, with the rate of each child."""
    october = _month(period, 10)
    law = parameters(october).prestations_sociales.prestations_familiales
    rules = law.education_presence_parentale.ars
    rates = famille.sum(_rate(famille, period, rules.ars_m), role=role(famille, "enfant"))
    children = famille("af_nbenf", october) * rules.ars_plaf.majoration_par_enf_supp
    ceiling = rules.ars_plaf.plafond_ressources * (1 + children)
    incomes = famille("prestations_familiales_base_ressources", _month(period, 1))
    amount = numpy.maximum(law.bmaf.bmaf * rates - numpy.maximum(incomes - ceiling, 0), 0)
    return amount * (amount >= rules.montant_minimum_verse)


def _rate(famille: Any, period: Any, rates: Any) -> Any:
    """Share of the monthly base for each person, 0 when too young, too old or earning too much."""
    year = period.start.year
    born = famille.members("date_naissance", period.first_month).astype("datetime64[D]")
    turned = year - (born.astype("datetime64[Y]").astype(int) + 1970)
    is_of_age = (turned >= FIRST_AGE) & (born > numpy.datetime64(f"{year - END_AGE}-09-15"))
    due = is_of_age & ~famille.members("autonomie_financiere", _month(period, 12))
    steps = [turned < COLLEGE_AGE, turned < LYCEE_AGE]
    return due * numpy.select(steps, [rates.taux_primaire, rates.taux_college], rates.taux_lycee)


def _month(period: Any, number: int) -> Any:
    return period.first_month.offset(number - 1, "month")


CORRECTION = Correction(
    slug="ars-age",
    fault=(
        "L’âge est celui du 1er décembre : un enfant né du 2 au 31 décembre a la tranche d’âge inférieure, et rien "
        "l’année de ses 6 ans. Un jeune de 18 ans avant le 15 septembre la reçoit encore."
    ),
    law=(
        "L’âge est celui que l’enfant atteint au 31 décembre de l’année de la rentrée. Elle est due jusqu’aux 18 ans, "
        "atteints au plus tôt le 16 septembre."
    ),
    source=(
        "Code de la sécurité sociale, articles R543-2 et D543-1 ; service-public.fr, fiche F1878 (29 juillet 2020) : "
        "enfants nés du 16 septembre 2002 au 31 décembre 2014 inclus"
    ),
    until="Quand openfisca-france donnera l’ARS de 2020 à un enfant né le 31 décembre 2014.",
    variables=("ars",),
    apply=apply,
)
