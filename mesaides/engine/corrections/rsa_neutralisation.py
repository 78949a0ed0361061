"""RSA: wages and unemployment benefit that stopped are left out in the following months too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy
from openfisca_core.model_api import ADD
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction

EARNED = (
    "salaire_net",
    "indemnites_chomage_partiel",
    "remuneration_apprenti",
    "indemnites_volontariat",
    "revenus_stage_formation_pro",
)
IN_PLACE = ("chomage_net",)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "rsa_revenu_activite_individu", _without(EARNED), since="2009-06-01")
    amend(system, "rsa_base_ressources_individu", _without(IN_PLACE), since="2009-06-01")


def _without(names: Iterable[str]) -> Any:
    def amendment(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
        return plain(individu, period, parameters) - sum(_ended(name, individu, period) for name in names)

    return amendment


def _ended(name: str, individu: Any, period: Any) -> Any:
    """Monthly mean, over the quarter, of an income received neither this month nor the month before.

    The model already leaves out what was received last month and no longer is.
    """
    alone = ~individu("rsa_has_ressources_substitution", period)
    over = (individu(name, period) == 0) & (individu(name, period.last_month) == 0)
    offset = individu.famille("departement_experimentation_rsa", period)
    later = individu(name, period.last_3_months, options=[ADD])
    earlier = individu(name, period.last_month.last_3_months, options=[ADD])
    return alone * over * numpy.where(offset, earlier, later) / 3


CORRECTION = Correction(
    slug="rsa-neutralisation",
    fault=(
        "Un salaire qui a cessé n’est écarté que le mois qui suit : deux mois après la fin d’un contrat, il "
        "compte à nouveau dans le trimestre de référence, et le RSA est refusé."
    ),
    law=(
        "Il n’est pas tenu compte des revenus professionnels, ni des allocations de chômage, quand leur "
        "perception est interrompue de manière certaine et qu’aucun revenu de substitution ne les remplace, à "
        "compter du mois de la cessation."
    ),
    source=(
        "Code de l’action sociale et des familles, article R262-13 ; lettre-circulaire Cnaf 2010-130 du 21 juillet 2010"
    ),
    until=(
        "Quand openfisca-france donnera le RSA entier à une personne sans revenu depuis deux mois et sans droit "
        "au chômage."
    ),
    variables=("rsa_revenu_activite_individu", "rsa_base_ressources_individu", "rsa"),
    apply=apply,
)
