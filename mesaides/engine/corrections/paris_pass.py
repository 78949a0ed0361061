"""The free transport passes of Paris: the line of the tax notice that the City reads, for a first claim."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def low_tax(plain: Formula, foyer_fiscal: Any, period: Any, parameters: Any) -> Any:
    """« Impôt sur les revenus soumis au barème », family quotient counted, before the décote."""
    ceiling = parameters(period).paris.paris_pass.imposition_maximale
    return foyer_fiscal("ir_plaf_qf", period.n_2) <= ceiling


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "paris_pass_eligibilite_financiere", low_tax)


CORRECTION = Correction(
    slug="paris-pass",
    fault=(
        "L’impôt est compté sans le quotient familial, et le plafond plus haut du renouvellement s’ouvre à qui "
        "demande pour la première fois."
    ),
    law=(
        "À la première demande, l’impôt sur les revenus soumis au barème (ligne 14 de l’avis) ne dépasse pas 2 028 €. "
        "Le plafond de 2 430 € est celui du renouvellement."
    ),
    source="paris.fr, « Gratuité du Pass Paris Seniors et Access’ » (13 juin 2019) et « Aides aux transports » (2023)",
    until="Quand OpenFisca-Paris lira l’impôt après quotient familial et distinguera les deux demandes.",
    variables=(
        "paris_pass_eligibilite_financiere",
        "paris_pass_eligibilite",
        "paris_pass_seniors",
        "paris_pass_access",
    ),
    apply=apply,
)
