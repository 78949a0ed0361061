"""Free national museums: by residence, not by nationality."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def gratuite(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Whoever is asked about lives in France, hence in the European Union."""
    ages = parameters(period).prestations_sociales.education.gratuite_musees_monuments
    age = individu("age", period)
    return (age >= ages.age_min) * (age <= ages.age_max)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "gratuite_musees_monuments", gratuite)


CORRECTION = Correction(
    slug="musees",
    fault="Le modèle déduit la résidence de la nationalité : un jeune étranger qui vit en France n’y aurait pas droit.",
    law="La gratuité va aux jeunes de 18 à 25 ans qui habitent dans l’Union européenne, de toute nationalité.",
    source="service-public.gouv.fr, fiche F20348",
    until="Quand OpenFisca-France lira le lieu de résidence.",
    variables=("gratuite_musees_monuments",),
    apply=apply,
)
