"""Allocations familiales: of two children of the same age, the younger opens the age supplement."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

FIRST_BIRTH_UNDER_NEW_AGE = numpy.datetime64("2012-03-01")
OLD_AGE = 14


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "af_majoration_enfant", _supplement, since="2008-05-01")


def _supplement(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """The model leaves out every child of the eldest's age; the law leaves out one child."""
    law = parameters(period).prestations_sociales.prestations_familiales
    rate = law.prestations_generales.af.af_maj.maj_age_deux_enfants
    shared = numpy.where(
        individu("garde_alternee", period), law.prestations_generales.af.af_cm.facteur_garde_alternee, 1
    )
    old_enough = individu("age", period) >= _opening_age(individu, period, rate.age1)
    due = _is_younger_twin(individu, period) * old_enough * (individu.famille("af_base", period) > 0)
    return plain(individu, period, parameters) + due * law.bmaf.bmaf * rate.taux1 * shared


def _is_younger_twin(individu: Any, period: Any) -> Any:
    """The second by birth of two children who are the same age in whole years."""
    counted = individu("prestations_familiales_enfant_a_charge", period)
    born = individu("date_naissance", period).astype("datetime64[D]").astype(float)
    second = individu.get_rank(individu.famille, born, condition=counted) == 1
    same_age = individu("age", period) == individu.famille("af_age_aine", period)
    return counted * second * same_age * (individu.famille("af_nbenf", period) == 2)


def _opening_age(individu: Any, period: Any, age: int) -> Any:
    """14 years, or 18 for the children born from March 2012 on (the model's value since March 2026)."""
    return numpy.where(individu("date_naissance", period) < FIRST_BIRTH_UNDER_NEW_AGE, OLD_AGE, age)


CORRECTION = Correction(
    slug="af-jumeaux",
    fault=(
        "Dans une famille de deux enfants du même âge (des jumeaux, ou deux enfants nés à moins d’un an d’écart), "
        "aucun n’ouvre la majoration pour âge."
    ),
    law="Chacun des enfants à charge, sauf le plus âgé, ouvre la majoration : elle est due pour l’un des deux.",
    source="Code de la sécurité sociale, articles L521-3 et R521-1",
    until="Quand openfisca-france donnera une majoration pour deux jumeaux de 15 ans.",
    variables=("af_majoration_enfant", "af_majoration", "af"),
    apply=apply,
)
