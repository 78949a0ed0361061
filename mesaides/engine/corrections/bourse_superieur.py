"""Grant for higher studies: a child of the household has parents, whose incomes count."""

from __future__ import annotations

from typing import Any

from openfisca_core.periods import period as period_of
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.engine.couple import of_both_returns
from mesaides.engine.rentree import rentree

PARENTS = "bourse_criteres_sociaux_base_ressources_parentale"
ALONE = "bourse_criteres_sociaux_base_ressources_etudiant_autonome"


def of_parents(individu: Any, period: Any) -> Any:
    """Gross overall income of the parents a student lives with, two years before the school year."""
    return individu.has_role(Famille.ENFANT) * of_both_returns(individu.famille, "rbg", _reference_year(period))


def of_student(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    return individu.foyer_fiscal("rbg", _reference_year(period))


def _reference_year(period: Any) -> Any:
    return period_of(rentree(period) - 2)


def apply(system: TaxBenefitSystem) -> None:
    system.update_variable(type(PARENTS, (Variable,), {"formula": of_parents}))
    amend(system, ALONE, of_student)


CORRECTION = Correction(
    slug="bourse-superieur",
    fault=(
        "Pour un enfant étudiant du foyer, le modèle ne lit pas les revenus de ses parents : il lui donne toujours "
        "l’échelon le plus élevé. De janvier à août, il lit les revenus d’une année trop récente."
    ),
    law=(
        "La bourse dépend du revenu brut global des parents, celui de l’avant-dernière année avant la rentrée : 2024 "
        "pour l’année 2026-2027."
    ),
    source=(
        "Circulaire annuelle sur les bourses d’enseignement supérieur, annexe 3 (ESRS2315208C pour 2023-2024) ; "
        "service-public.gouv.fr, fiche F12214"
    ),
    until="Quand OpenFisca-France donnera une formule à « bourse_criteres_sociaux_base_ressources_parentale ».",
    variables=(PARENTS, ALONE),
    apply=apply,
)
