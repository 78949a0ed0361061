"""ASF: a low child support is topped up to the net amount of the benefit."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "asf_montant", _amount, since="2016-04-01")


def _amount(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Gross of CRDS, so that what is left once it is withheld is the net benefit minus the child support."""
    law = parameters(period)
    benefit = law.prestations_sociales.prestations_familiales.education_presence_parentale.asf.montant_asf
    crds = law.prelevements_sociaux.contributions_sociales.crds
    children = famille.sum(famille.members("asf_elig_enfant", period), role=role(famille, "enfant"))
    full = children * law.prestations_sociales.prestations_familiales.bmaf.bmaf * benefit.orphelin_assimile_seul_parent
    received = famille.sum(famille.members("pensions_alimentaires_percues", period))
    return numpy.maximum(full - received / (1 - crds), 0)


CORRECTION = Correction(
    slug="asf-differentielle",
    fault="La pension alimentaire est déduite de l’allocation avant retenue de la CRDS : le complément est trop haut.",
    law=(
        "Le complément est la différence entre l’allocation nette de CRDS et la pension reçue : avec 50 € de "
        "pension en 2024, la Caf verse 145,86 € pour garantir 195,86 €."
    ),
    source=(
        "Code de la sécurité sociale, articles L523-1 (4°) et R523-3-2 ; exemple chiffré de la Caf (2024) ; "
        "service-public.fr, fiche F815"
    ),
    until="Quand openfisca-france donnera 145,86 € nets de CRDS pour une pension de 50 € en avril 2024.",
    variables=("asf_montant", "asf"),
    apply=apply,
)
