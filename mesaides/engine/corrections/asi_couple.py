"""ASI in a couple: a most for one recipient alone, and a half beside the ASPA."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction

REFORM = "2020-04-01"
LEAST_PENSION = {
    "2020-01": 292.80,
    "2021-01": 293.97,
    "2022-01": 297.20,
    "2022-07": 309.09,
    "2023-01": 311.56,
    "2024-01": 328.07,
    "2025-01": 335.29,
    "2026-01": 338.31,
}
"""Euros a month, by first month: the least invalidity pension, which is the AVTS (it follows the ASPA)."""


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "asi", _asi, since=REFORM)


def _asi(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    law = parameters(period).prestations_sociales.prestations_etat_de_sante.invalidite.asi
    amount = plain(individu, period, parameters)
    most = law.plafond_ressource_seul / 12 - _least_pension(period)
    alone = individu.famille("en_couple", period) & (individu.famille("asi_aspa_nb_alloc", period) == 1)
    incomes = individu.famille("asi_aspa_base_ressources", period)
    half = numpy.maximum(law.plafond_ressource_couple / 12 - incomes, 0) / 2
    return numpy.select([_is_beside_aspa(individu, period), alone], [half, numpy.minimum(amount, most)], amount)


def _is_beside_aspa(individu: Any, period: Any) -> Any:
    """Entitled to the ASI, with a partner entitled to the ASPA. One person never has both."""
    family = individu.famille
    partners = family.sum(family.members("aspa_eligibilite", period), role=role(family, "parent"))
    is_parent = individu.has_role(role(family, "parent"))
    return is_parent & individu("asi_eligibilite", period) & (partners > 0)


def _least_pension(period: Any) -> float:
    month = str(period.start)[:7]
    return next(euros for first, euros in reversed(LEAST_PENSION.items()) if first <= month)


CORRECTION = Correction(
    slug="asi-couple",
    fault=(
        "En couple, une seule personne bénéficiaire reçoit toute la différence avec le plafond du couple. Si l’autre "
        "personne a droit à l’Aspa, l’ASI est nulle."
    ),
    law=(
        "Pour une seule personne bénéficiaire, l’ASI ne dépasse pas le plafond d’une personne seule moins le montant "
        "minimum d’une pension d’invalidité. À côté d’une Aspa, elle est la moitié de la différence entre le plafond "
        "du couple et ses ressources."
    ),
    source=(
        "Code de la sécurité sociale, article D815-19 (2°, b et c), rédaction des décrets 2020-1251 et 2020-1802 ; "
        "minimum de pension (L341-5) : 3 527,63 € par an en 2021, puis les coefficients de l’Aspa"
    ),
    until="Quand openfisca-france limitera l’ASI de qui vit avec une personne qui n’en bénéficie pas.",
    variables=("asi",),
    apply=apply,
)
