"""RSA and prime d'activité: family benefits count for what is received, net of CRDS."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "rsa_base_ressources_prestations_familiales", _net, since="2014-04-01")
    amend(system, "ppa_base_ressources_prestations_familiales", _net)
    amend(system, "rsa_forfait_asf", _net_asf)


def _net(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Takes off the CRDS of the benefits that the model sums gross."""
    crds = parameters(period).prelevements_sociaux.contributions_sociales.crds
    allowances = numpy.minimum(famille("af_base", period), famille("af", period))
    supplement = (famille("cf", period) > 0) * famille("cf_non_majore_avant_cumul", period)
    return plain(famille, period, parameters) - crds * (allowances + supplement + famille("paje_base", period))


def _net_asf(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """The net benefit, up to the same share of the monthly base."""
    crds = parameters(period).prelevements_sociaux.contributions_sociales.crds
    return numpy.minimum(plain(famille, period, parameters), famille("asf", period) * (1 - crds))


CORRECTION = Correction(
    slug="rsa-prestations-nettes",
    fault="Les prestations familiales sont déduites du RSA et de la prime d’activité avant retenue de la CRDS.",
    law=(
        "Ce sont les ressources perçues qui comptent. L’exemple officiel de 2020 déduit 131,95 € d’allocations "
        "familiales, leur montant net : 1 186,04 − 131,95 − 167,74 = 886,35 €."
    ),
    source=(
        "Code de l’action sociale et des familles, articles R262-6 et R262-7 ; code de la sécurité sociale, "
        "article L842-4 ; service-public.fr, fiche F19778 (exemple du 29 octobre 2020)"
    ),
    until="Quand openfisca-france donnera 886,35 € au couple de cet exemple.",
    variables=(
        "rsa_base_ressources_prestations_familiales",
        "ppa_base_ressources_prestations_familiales",
        "rsa_forfait_asf",
        "rsa",
        "ppa",
    ),
    apply=apply,
)
