"""Allocation de rentrée scolaire: the age is that of 31 December, and the end that of 15 September.

The amount of each child and the ceiling are variables of their own: they tell the story of the amount.
"""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.entities import Entity
from openfisca_core.periods import YEAR
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille, Individu

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction

FIRST_AGE, COLLEGE_AGE, LYCEE_AGE, END_AGE = 6, 11, 15, 18


def apply(system: TaxBenefitSystem) -> None:
    _add(system, "ars_enfant", Individu, "Allocation de rentrée scolaire d’un enfant, selon son âge", _of_child)
    _add(system, "ars_plafond", Famille, "Plafond de ressources de l’allocation de rentrée scolaire", _ceiling)
    amend(system, "ars", _ars)


def _add(system: TaxBenefitSystem, name: str, entity: Entity, label: str, formula: Any) -> None:
    """Add a number of the year."""
    parts = {"value_type": float, "entity": entity, "definition_period": YEAR, "label": label, "formula": formula}
    system.add_variable(type(name, (Variable,), parts))


def _of_child(individu: Any, period: Any, parameters: Any) -> Any:
    """Euros for one person, 0 when too young, too old or earning too much."""
    law = parameters(_month(period, 10)).prestations_sociales.prestations_familiales
    return law.bmaf.bmaf * _rate(individu, period, law.education_presence_parentale.ars.ars_m)


def _ceiling(famille: Any, period: Any, parameters: Any) -> Any:
    october = _month(period, 10)
    rules = parameters(october).prestations_sociales.prestations_familiales.education_presence_parentale.ars.ars_plaf
    return rules.plafond_ressources * (1 + famille("af_nbenf", october) * rules.majoration_par_enf_supp)


def _ars(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """The formula of the model, with the amount of each child."""
    rules = parameters(_month(period, 10)).prestations_sociales.prestations_familiales.education_presence_parentale.ars
    due = famille.sum(famille.members("ars_enfant", period), role=role(famille, "enfant"))
    incomes = famille("prestations_familiales_base_ressources", _month(period, 1))
    amount = numpy.maximum(due - numpy.maximum(incomes - famille("ars_plafond", period), 0), 0)
    return amount * (amount >= rules.montant_minimum_verse)


def _rate(individu: Any, period: Any, rates: Any) -> Any:
    """Share of the monthly base for each person."""
    year = period.start.year
    born = individu("date_naissance", period.first_month).astype("datetime64[D]")
    turned = year - (born.astype("datetime64[Y]").astype(int) + 1970)
    is_of_age = (turned >= FIRST_AGE) & (born > numpy.datetime64(f"{year - END_AGE}-09-15"))
    due = is_of_age & ~individu("autonomie_financiere", _month(period, 12))
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
    variables=("ars", "ars_enfant", "ars_plafond"),
    apply=apply,
)
