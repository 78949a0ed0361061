"""Unemployment benefit after part-time work, and its floor."""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import Individu

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


class are_quotite(Variable):  # type: ignore[misc]  # noqa: N801 - OpenFisca is not typed and names variables by their class
    value_type = float
    default_value = 1.0
    entity = Individu
    definition_period = DateUnit.MONTH
    label = "Horaire du dernier emploi, rapporté à l’horaire légal"


def daily_benefit(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Euros a day, before any deduction. Règlement d’assurance chômage, art. 14 to 16."""
    rates = parameters(period).chomage.allocations_assurance_chomage.are.allocation
    wage = individu("are_sjr_gele", period)
    part = numpy.minimum(individu("are_quotite", period), 1)
    mixed = part * rates.partie_fixe + numpy.round(rates.partie_prop * wage, 2)
    proportional = numpy.round(rates.pourcentage_sjr_seuil * wage, 2)
    floor = part * rates.minimum_hors_mayotte
    ceiling = numpy.round(rates.pourcentage_sjr_plafond * wage, 2)
    best = numpy.maximum(numpy.maximum(mixed, proportional), floor)
    return individu("are_eligible", period) * numpy.round(numpy.minimum(best, ceiling), 2)


def apply(system: TaxBenefitSystem) -> None:
    system.add_variable(are_quotite)
    amend(system, "are_allocation_journaliere_super_brute_tx_plein", daily_benefit)


CORRECTION = Correction(
    slug="are-temps-partiel",
    fault=(
        "Le modèle donne la partie fixe entière après un emploi à temps partiel, et n’applique pas l’allocation "
        "journalière minimale."
    ),
    law=(
        "L’allocation journalière ne peut être inférieure à l’allocation minimale (32,13 € au 1er juillet 2025). La "
        "partie fixe et cette allocation minimale sont réduites en proportion de l’horaire. Le tout reste limité à "
        "75 % du salaire journalier de référence."
    ),
    source=(
        "Règlement général annexé à la convention du 15 novembre 2024 relative à l’assurance chômage, art. 14 à 16 "
        "(arrêté du 19 décembre 2024, JO du 20 décembre 2024)"
    ),
    until="Quand OpenFisca-France réduira l’allocation en proportion de l’horaire.",
    variables=("are_allocation_journaliere_super_brute_tx_plein", "are_allocation_nette_mensuelle", "are_quotite"),
    apply=apply,
)
