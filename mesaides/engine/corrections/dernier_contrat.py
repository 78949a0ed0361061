"""Last job: its end and its motive are read on set months, not on those that happen to be known."""

from __future__ import annotations

from datetime import date
from typing import Any

from numpy import datetime64, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

WINDOW = 36
"""Months before the one asked, the most that a right to unemployment benefit looks back."""

NO_END = datetime64(date(2099, 12, 31))
"""What the model gives where no job ended."""


def fin_dernier_contrat(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Last end told over the window; the oldest month first, so that the latest one stays."""
    found = individu("contrat_de_travail_fin", period.offset(-WINDOW, "month"))
    for back in range(WINDOW - 1, -1, -1):
        end = individu("contrat_de_travail_fin", period.offset(-back, "month"))
        found = where(end != NO_END, end, found)
    return found


def motif_fin_dernier_contrat(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """The motive told on the month asked."""
    return individu("motif_fin_contrat", period)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "fin_dernier_contrat", fin_dernier_contrat)
    amend(system, "motif_fin_dernier_contrat", motif_fin_dernier_contrat)


CORRECTION = Correction(
    slug="dernier-contrat",
    fault=(
        "Le modèle cherche la fin et le motif du dernier contrat dans les mois qu’il a en mémoire : un mois seulement "
        "consulté remplace un licenciement par « autre », et une fin ancienne compte sans limite."
    ),
    law=(
        "Le motif de fin d’un contrat ne change pas selon les questions posées avant. Un droit au chômage s’ouvre sur "
        "un contrat terminé, et le modèle ne l’étudie que jusqu’à 36 mois après : la fin se cherche sur ces mois, le "
        "motif se lit au mois étudié."
    ),
    source=(
        "Règlement général annexé à la convention du 15 novembre 2024 relative à l’assurance chômage, articles 2, 3 et "
        "9 (arrêté du 19 décembre 2024)"
    ),
    until="Quand openfisca-france lira ces deux variables sur des mois fixes, sans chercher ceux qu’il a en mémoire.",
    variables=("fin_dernier_contrat", "motif_fin_dernier_contrat"),
    apply=apply,
)
