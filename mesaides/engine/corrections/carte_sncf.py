"""SNCF season ticket for pupils, students and apprentices: pupils have it too."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.model.caracteristiques_socio_demographiques.logement import TypesLieuResidence
from openfisca_france.model.prestations.education import TypesScolarite

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

PUPIL_TOO_OLD = 21


def eligible(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """As published, or a pupil of collège or lycée under 21."""
    school = individu("scolarite", period)
    pupil = (school == TypesScolarite.college) + (school == TypesScolarite.lycee)
    here = individu.menage("residence", period) == TypesLieuResidence.metropole
    young = individu("age", period) < PUPIL_TOO_OLD
    return plain(individu, period, parameters) + pupil * young * here


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "carte_sncf_eleve_apprenti_eligibilite", eligible)


CORRECTION = Correction(
    slug="carte-sncf",
    fault="Le modèle n’ouvre ce tarif qu’aux étudiants et aux apprentis.",
    law="Il est ouvert aussi aux élèves de moins de 21 ans.",
    source="service-public.gouv.fr, fiche F34964 (16 août 2023)",
    until="Quand OpenFisca-France comptera les élèves.",
    variables=("carte_sncf_eleve_apprenti_eligibilite",),
    apply=apply,
)
