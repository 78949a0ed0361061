"""ASPA: at 62 for those who cannot work, whatever the legal age of retirement; the ASI stops there."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

AGE = 62
REFORM = "2023-09-01"


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "aspa_eligibilite", _aspa, since=REFORM)
    amend(system, "asi_eligibilite", _asi, since=REFORM)


def _aspa(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    least = parameters(
        period
    ).prestations_sociales.solidarite_insertion.minimum_vieillesse.aspa.taux_incapacite_aspa_anticipe
    unfit = individu("inapte_travail", period) | (individu("taux_incapacite", period) >= least)
    early = unfit * (individu("age", period) >= AGE) * individu("asi_aspa_condition_nationalite", period)
    return plain(individu, period, parameters) | early


def _asi(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    return plain(individu, period, parameters) * (individu("age", period) < AGE)


CORRECTION = Correction(
    slug="aspa-age-inaptitude",
    fault=(
        "Depuis septembre 2023, l’Aspa des personnes inaptes au travail n’est ouverte qu’à 64 ans, et l’ASI continue."
    ),
    law=(
        "L’âge reste 62 ans pour une personne inapte au travail ou dont l’incapacité atteint 50 %. L’ASI est "
        "réservée aux personnes de moins de 62 ans."
    ),
    source=(
        "Code de la sécurité sociale, articles R815-1, L351-1-5, L351-8 (2°) et D351-1-14 ; Caisse des dépôts, « "
        "Conditions d’attribution de l’ASI et de l’Aspa »"
    ),
    until="Quand openfisca-france ouvrira l’Aspa à une personne inapte de 62 ans en 2026.",
    variables=("aspa_eligibilite", "asi_eligibilite", "aspa", "asi"),
    apply=apply,
)
