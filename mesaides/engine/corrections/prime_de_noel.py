"""Prime de Noël: due for November or, failing that, December, and read on one month alone."""

from __future__ import annotations

from typing import Any

from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from mesaides.engine.correction import Correction

ENTITLING_MONTHS = (11, 12)


def apply(system: TaxBenefitSystem) -> None:
    famille = next(entity for entity in system.group_entities if entity.key == "famille")
    attributes = {
        "value_type": float,
        "entity": famille,
        "definition_period": MONTH,
        "label": "Prime de Noël, au titre de ce mois",
        "formula": _bonus,
    }
    system.add_variable(type("prime_de_noel", (Variable,), attributes))


def _bonus(famille: Any, period: Any, parameters: Any) -> Any:
    """The household's scale with the RSA; one person's with the ASS alone."""
    if period.start.month not in ENTITLING_MONTHS:
        return famille.filled_array(0.0)
    law = parameters(period).prestations_sociales.solidarite_insertion.autre_solidarite.aefa
    with_rsa = famille("rsa", period) > 0
    with_ass = famille.sum(famille.members("ass", period)) > 0
    scale = 1 + _supplements(famille, period, law.taux_majoration)
    return law.montant_prime * (with_rsa * scale + (~with_rsa & with_ass))


def _supplements(famille: Any, period: Any, rates: Any) -> Any:
    """50 % for the second person, 30 % for the third, and for the fourth of a couple; then 40 % each."""
    children = famille("rsa_nb_enfants", period)
    couple = famille("nb_parents", period) == 2
    at_first_rate = children.clip(0, 2) - ~couple * (children > 0)
    return (
        (couple | (children > 0)) * rates.tx_2p + at_first_rate * rates.tx_supp + (children - 2).clip(0) * rates.tx_3pac
    )


CORRECTION = Correction(
    slug="prime-de-noel",
    fault=(
        "La variable annuelle « aefa » additionne le RSA des douze mois, y compris ceux à venir, que rien ne "
        "renseigne : un RSA en janvier seul, ou un salarié vu en novembre, donnent la prime."
    ),
    law="La prime est due à qui a droit au RSA ou à l’ASS au titre de novembre ou, à défaut, de décembre.",
    source=(
        "Décret annuel portant attribution d’une aide exceptionnelle de fin d’année (décret 2022-1568 du 14 "
        "décembre 2022) ; barèmes publiés par le ministère des solidarités en 2024 et 2025"
    ),
    until="Quand openfisca-france calculera cette prime sur un mois.",
    variables=("prime_de_noel",),
    apply=apply,
)
