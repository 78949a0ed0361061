"""Pass'Sport: each season's own decree since 2025."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille
from openfisca_france.model.prestations.education import TypesScolarite

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.engine.quotient_familial import NAME, declare

AMOUNTS = {2025: 70, 2026: 50}
"""Euros, by season; a season without a decree gives nothing."""

HIGHEST_QUOTIENT = 700
"""The « quotient familial » of a child's family must stay under it, since 2026."""


def pass_sport(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Usable from September to December, by age on the season's 31 December."""
    year = period.start.year
    amount = AMOUNTS.get(year, 0) if period.start.month >= 9 else 0
    return amount * ((_modest(individu, period) + _disabled(individu, period) + _student(individu, period)) > 0)


def _modest(individu: Any, period: Any) -> Any:
    """A child of a family of small means."""
    child = individu.has_role(Famille.ENFANT)
    if period.start.year == 2025:
        return child * _aged(individu, period, 14, 17) * (individu.famille("ars", period.this_year) > 0)
    return child * _aged(individu, period, 6, 17) * (individu.famille(NAME, period) < HIGHEST_QUOTIENT)


def _disabled(individu: Any, period: Any) -> Any:
    child = individu.has_role(Famille.ENFANT) * individu("handicap", period) * (individu.famille("aeeh", period) > 0)
    adult = individu("aah", period) > 0
    return child * _aged(individu, period, 6, 19) + adult * _aged(individu, period, 16, 30)


def _student(individu: Any, period: Any) -> Any:
    higher = individu("scolarite", period) == TypesScolarite.enseignement_superieur
    return higher * individu("boursier", period) * _aged(individu, period, 0, 28)


def _aged(individu: Any, period: Any, youngest: int, oldest: int) -> Any:
    """Whether the age reached on 31 December is in the range, both ends included."""
    born = individu("date_naissance", period).astype("datetime64[Y]").astype(int) + 1970
    age = period.start.year - born
    return (age >= youngest) * (age <= oldest)


def apply(system: TaxBenefitSystem) -> None:
    declare(system)
    amend(system, "pass_sport", pass_sport, since="2025-09-01")


CORRECTION = Correction(
    slug="pass-sport",
    fault="Le modèle garde les règles de 2022 : 50 € pour tous les enfants de 6 à 17 ans dont la famille reçoit l’ARS.",
    law=(
        "Saison 2025 : 70 € pour les 14-17 ans dont la famille reçoit l’ARS. Saison 2026 : 50 € pour les 6-17 ans dont "
        "le quotient familial est inférieur à 700 €. Les deux années : 6-19 ans avec l’AEEH, 16-30 ans avec l’AAH, "
        "étudiants boursiers jusqu’à 28 ans. Âge au 31 décembre ; pass utilisable de septembre à décembre."
    ),
    source=(
        "Décret n° 2025-630 du 8 juillet 2025 ; décret n° 2026-830 du 28 août 2026 ; règles publiées avec le code du "
        "site pass.sports.gouv.fr (dépôt betagouv/pass-sport, août et septembre 2026)"
    ),
    until="Quand OpenFisca-France suivra les décrets de 2025 et de 2026 ; à compléter à chaque saison.",
    variables=("pass_sport", NAME),
    apply=apply,
)
