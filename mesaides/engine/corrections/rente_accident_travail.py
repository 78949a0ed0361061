"""Work accidents: whether a pension is due, which does not depend on having a wage now."""

from __future__ import annotations

from typing import Any

from numpy import where
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import Individu

from mesaides.engine.correction import Correction

LEAST_RATE, LEAST_RATE_FARMERS = 0.1, 0.3
"""Rates of permanent incapacity from which a pension is paid: employees, then heads of farms."""


def eligible(individu: Any, period: Any) -> Any:
    """Whether the rate opens a pension for life."""
    farmer = individu("rpns_benefice_exploitant_agricole", period.last_year, options=["ADD"]) != 0
    return individu("taux_accident_travail", period) >= where(farmer, LEAST_RATE_FARMERS, LEAST_RATE)


ELIGIBLE = type(
    "rente_accident_travail_eligibilite",
    (Variable,),
    {
        "value_type": bool,
        "entity": Individu,
        "definition_period": MONTH,
        "label": "Rente d’accident du travail : taux d’incapacité suffisant",
        "formula": eligible,
    },
)


def _apply(system: TaxBenefitSystem) -> None:
    system.add_variable(ELIGIBLE)


CORRECTION = Correction(
    slug="rente-accident-travail",
    fault=(
        "Le montant est tiré du salaire net des douze derniers mois, et devient nul pour qui ne travaille plus. "
        "Seul le droit à la rente est donc montré."
    ),
    law=(
        "La rente est due dès 10 % d’incapacité permanente (30 % pour les chefs d’exploitation agricole). "
        "Elle se calcule sur le salaire des douze mois d’avant l’arrêt de travail, jamais au-dessous d’un minimum."
    ),
    source="CSS, art. L434-2, L434-15 et L434-16, R434-1 et R434-29 ; code rural, art. L752-6",
    until="Quand openfisca-france lira le salaire d’avant l’accident.",
    variables=("rente_accident_travail_eligibilite",),
    apply=_apply,
)
