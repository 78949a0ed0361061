"""Who holds a grant: the pupil or the student, not the whole family."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.model.prestations.education import TypesScolarite

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

FAMILY_GRANTS = {"bourse_college": TypesScolarite.college, "bourse_lycee": TypesScolarite.lycee}


def boursier(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Pupils by the school they are in, students by their own grant."""
    school = individu("scolarite", period)
    pupils = [(school == level) * (individu.famille(grant, period) > 0) for grant, level in FAMILY_GRANTS.items()]
    students = [individu(grant, period) > 0 for grant in ("bourse_criteres_sociaux", "bourse_enseignement_sup")]
    return sum(pupils + students) > 0


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "boursier", boursier, since="2021-01-01")


CORRECTION = Correction(
    slug="boursier",
    fault="Quand un enfant a une bourse de collège ou de lycée, le modèle dit toute sa famille boursière.",
    law="La bourse est celle de l’élève : ni ses frères et sœurs, ni ses parents ne sont boursiers.",
    source="Code de l’éducation, art. D531-1 et D531-13",
    until="Quand OpenFisca-France lira la scolarité de chaque personne dans « boursier ».",
    variables=("boursier",),
    apply=apply,
)
