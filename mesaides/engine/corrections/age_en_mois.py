"""Age in months: the whole months since the day of birth, whatever was asked before."""

from __future__ import annotations

from typing import Any

from numpy import datetime64
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def age_en_mois(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Whole months on the first of the month, as `age` counts years; below zero before the birth."""
    born = individu("date_naissance", period)
    month_of_birth = born.astype("datetime64[M]")
    months = (datetime64(period.start, "M") - month_of_birth).astype(int)
    is_after_the_first = born > month_of_birth.astype("datetime64[D]")
    return months - is_after_the_first


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "age_en_mois", age_en_mois)


CORRECTION = Correction(
    slug="age-en-mois",
    fault=(
        "Le modèle divise des jours par un mois moyen de 30,44 jours, puis déduit l’âge de chaque autre mois d’un mois "
        "déjà calculé : l’âge peut être faux d’un mois, et dépend de l’ordre des demandes."
    ),
    law=(
        "Un délai en mois se compte de quantième à quantième : l’âge est le nombre de mois entiers depuis la "
        "naissance, au premier jour du mois, comme l’âge en années."
    ),
    source="Code de procédure civile, article 641, pour la règle du quantième : aucun texte ne définit l’âge en mois",
    until="Quand openfisca-france donnera un mois, au 1er mars, à un enfant né le 1er février.",
    variables=("age_en_mois",),
    apply=apply,
)
