"""Allocation pour demandeur d'asile: the supplement without housing is paid for each adult."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "ada", _ada, since="2015-11-01")


def _ada(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    supplement = parameters(
        period
    ).prestations_sociales.solidarite_insertion.autre_solidarite.ada.supplement_non_hebergement
    not_housed = famille("asile_demandeur", period) * ~famille("place_hebergement", period).astype(bool)
    other_adults = famille("nb_parents", period) - 1
    return plain(famille, period, parameters) + not_housed * other_adults * period.days * supplement


CORRECTION = Correction(
    slug="ada-supplement-par-adulte",
    fault="Un couple sans hébergement ne reçoit qu’une fois le supplément de 7,40 € par jour.",
    law="Le supplément est versé à chaque adulte demandeur d’asile à qui aucun hébergement n’a été proposé.",
    source=(
        "Code de l’entrée et du séjour des étrangers et du droit d’asile, articles D553-8 et suivants, barème "
        "annexé ; barème repris par une association d’aide aux demandeurs d’asile : "
        "couple sans hébergement, 25 € par jour"
    ),
    until="Quand openfisca-france donnera 25 € par jour à un couple sans hébergement.",
    variables=("ada",),
    apply=apply,
)
