"""AEEH: each complement at its own rank, from a rate of 50 %, and the sixth at its amount of 2026."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, give_values, role
from mesaides.engine.correction import Correction

LOWEST_RATE = 0.5
RANKS = range(1, 7)
SIXTH = (
    "prestations_sociales.prestations_familiales.education_presence_parentale.aeeh.complement_allocation.categorie_6"
)


def apply(system: TaxBenefitSystem) -> None:
    give_values(system, SIXTH, {"2026-04-01": 1298.44})
    amend(system, "aeeh", _aeeh, since="2006-01-01")


def _aeeh(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    family_benefits = parameters(period).prestations_sociales.prestations_familiales
    law = family_benefits.education_presence_parentale.aeeh
    bmaf = family_benefits.bmaf.bmaf
    rank = famille.members("aeeh_niveau_handicap", period)
    alone = famille.project(~famille("en_couple", period))
    in_euros = numpy.select([rank == 6], [law.complement_allocation.categorie_6], 0)
    in_bmaf = (
        law.base + _ranked(rank, law.complement_allocation, 5) + alone * _ranked(rank, law.majoration_parent_isole)
    )
    due = _is_due(famille, period, law.age_maximum_enfant)
    return famille.sum(due * (bmaf * in_bmaf + in_euros), role=role(famille, "enfant"))


def _is_due(famille: Any, period: Any, age_limit: float) -> Any:
    """Below 50 % there is no right; between 50 and 79 % the child must also need adapted care or schooling."""
    rated = famille.members("taux_incapacite", period) >= LOWEST_RATE
    return famille.members("handicap", period) * rated * (famille.members("age", period) < age_limit)


def _ranked(rank: Any, rates: Any, last: int = 6) -> Any:
    """The rate of each child's rank; 0 at a rank that has none."""
    known = [number for number in RANKS if number <= last and hasattr(rates, f"categorie_{number}")]
    return numpy.select([rank == number for number in known], [rates[f"categorie_{number}"] for number in known], 0)


CORRECTION = Correction(
    slug="aeeh-complements",
    fault=(
        "Le complément de rang 2 à 5 est payé au taux du rang inférieur. La base est due quel que soit le taux "
        "d’incapacité. Le complément de rang 6 reste à son montant d’avril 2025."
    ),
    law=(
        "Chaque rang a son taux : 65 %, 92 %, 142,57 % et 182,21 % de la base mensuelle des allocations "
        "familiales pour les rangs 2 à 5. Il faut un taux d’incapacité d’au moins 50 %. Le rang 6 vaut la "
        "majoration pour aide d’une tierce personne, revalorisée de 0,8 % le 1er avril 2026."
    ),
    source=(
        "Code de la sécurité sociale, articles L541-1, R541-1, R541-2, D541-2 et L161-25 ; montants de 2020 : "
        "service-public.fr, fiche F14809"
    ),
    until="Quand openfisca-france donnera 1,4257 × BMAF au complément de rang 4, et rien au taux de 30 %.",
    variables=("aeeh",),
    apply=apply,
)
