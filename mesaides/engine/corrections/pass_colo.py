"""Pass colo: monthly brackets, and only the child who turns 11 or 12."""

from __future__ import annotations

from typing import Any

from numpy import select
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.engine.quotient_familial import NAME, declare

FIRST_BORN = 2013
"""Year of birth of the first children who had the pass, in 2024."""

AMOUNTS = {200: 350, 700: 300, 1200: 250, 1500: 200}
"""Highest « quotient familial » → euros."""


def pass_colo(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """The year of a child's 11 years, or of its 12 years when the pass was not used before."""
    born = individu("date_naissance", period).astype("datetime64[Y]").astype(int) + 1970
    turning = period.start.year - born
    concerned = individu.has_role(Famille.ENFANT) * (born >= FIRST_BORN) * (turning >= 11) * (turning <= 12)
    quotient = individu.famille(NAME, period)
    return concerned * select([quotient <= highest for highest in AMOUNTS], list(AMOUNTS.values()), default=0)


def apply(system: TaxBenefitSystem) -> None:
    declare(system)
    amend(system, "pass_colo", pass_colo, since="2024-01-01")


CORRECTION = Correction(
    slug="pass-colo",
    fault=(
        "Le modèle compare un revenu annuel à des tranches mensuelles, ce qui ne donne rien dès 1 501 € par an, et "
        "accorde le pass à toute la famille dès qu’un enfant a l’âge voulu."
    ),
    law=(
        "Le pass va à l’enfant, l’année de ses 11 ans ou, s’il n’a pas servi, l’année de ses 12 ans. Son montant "
        "dépend du quotient familial mensuel de la Caf ou de la MSA, au plus 1 500 €."
    ),
    source="Arrêté du 28 mars 2024 (JORFARTI000049339145) ; jeunes.gouv.fr, « Pass colo » ; unat-centrevaldeloire.fr",
    until="Quand OpenFisca-France calculera le quotient familial mensuel et lira l’âge de chaque enfant.",
    variables=("pass_colo", NAME),
    apply=apply,
)
