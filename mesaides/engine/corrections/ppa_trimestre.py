"""Prime d'activité: having worked is checked on the same quarter as the amount, M-4 to M-2."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction

QUARTER = (-4, -3, -2)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "ppa_eligibilite_apprenants", _is_eligible, since="2024-10-01")


def _is_eligible(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    window = famille("departement_experimentation_rsa", period)
    return numpy.where(window, _over_the_quarter(famille, period), plain(famille, period, parameters))


def _over_the_quarter(famille: Any, period: Any) -> Any:
    """A learner must earn enough each month; anyone else must have earned something."""
    learner = sum(famille.members(name, period) for name in ("etudiant", "stagiaire", "apprenti")).astype(bool)
    floor = famille.members("ppa_plancher_revenu_activite_apprenant", period)
    months = [famille.members("ppa_revenu_activite_individu", period.offset(back, "month")) for back in QUARTER]
    enough = numpy.all([earned > floor for earned in months], axis=0)
    something = numpy.any([earned > 0 for earned in months], axis=0)
    works = famille.any((enough | (something & ~learner)), role=role(famille, "parent"))
    return works | famille("rsa_majore_eligibilite", period)


CORRECTION = Correction(
    slug="ppa-trimestre",
    fault=(
        "Le montant se calcule sur les mois M-4 à M-2, mais la condition d’avoir travaillé se vérifie encore sur "
        "M-3 à M-1."
    ),
    law="Depuis le 1er mars 2025, le trimestre de référence est M-4 à M-2, pour le droit comme pour le montant.",
    source="Code de la sécurité sociale, articles L842-3 et R843-1 ; décret 2025-185 du 26 février 2025",
    until="Quand openfisca-france paiera la prime à qui a travaillé en juillet seulement, en novembre 2026.",
    variables=("ppa_eligibilite_apprenants", "ppa"),
    apply=apply,
)
