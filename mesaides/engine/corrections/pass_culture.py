"""Pass Culture: nothing before 17 since March 2025."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

YOUNGEST = 17


def pass_culture(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """The model's scale, kept from 17 on; the age is that of the end of the month, as in the model."""
    return plain(individu, period, parameters) * (individu("age", period.offset(1, "month")) >= YOUNGEST)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "pass_culture", pass_culture, since="2025-03-01")


CORRECTION = Correction(
    slug="pass-culture",
    fault="Le modèle accorde encore 20 € à 15 ans.",
    law="Depuis le 1er mars 2025, le crédit commence à 17 ans : 50 € à 17 ans, puis 150 € à 18 ans.",
    source="Décret n° 2025-195 du 27 février 2025, art. 2",
    until="Quand OpenFisca-France fermera la tranche de 15 ans de « pass_culture.montants ».",
    variables=("pass_culture",),
    apply=apply,
)
