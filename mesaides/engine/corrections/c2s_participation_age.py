"""Complémentaire santé solidaire: the price follows the age on the first of January."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "css_participation_forfaitaire_montant_i", _price)


def _price(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """A child born since January pays the price of the youngest: its age then is below 30 all the same."""
    return plain(individu, period.this_year.first_month, parameters)


CORRECTION = Correction(
    slug="c2s-participation-age",
    fault="La participation suit l’âge du mois de la demande.",
    law="L’âge retenu est celui du 1er janvier de l’année où le droit est attribué.",
    source="Code de la sécurité sociale, article L861-11 ; service-public.fr, fiche F10027",
    until="Quand openfisca-france demandera 8 € en novembre à une personne qui a eu 30 ans en mars.",
    variables=("css_participation_forfaitaire_montant_i", "css_participation_forfaitaire"),
    apply=apply,
)
