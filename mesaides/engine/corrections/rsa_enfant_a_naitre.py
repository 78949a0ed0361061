"""RSA: an expected child opens the right before 25, as a born one does."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, role
from mesaides.engine.correction import Correction


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "rsa_eligibilite", _is_eligible, since="2010-01-01")


def _is_eligible(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    parent = famille.members.has_role(role(famille, "parent"))
    not_student = famille.any(parent * ~famille.members("etudiant", period))
    lawful = famille.any(parent * famille.members("rsa_condition_nationalite", period))
    expecting = famille("enceinte_fam", period) * not_student * lawful * famille("rsa_eligibilite_tns", period)
    return plain(famille, period, parameters) | expecting


CORRECTION = Correction(
    slug="rsa-enfant-a-naitre",
    fault="Un couple de moins de 25 ans qui attend son premier enfant n’a pas droit au RSA.",
    law="Il faut avoir plus de 25 ans, ou assumer la charge d’un ou plusieurs enfants nés ou à naître.",
    source="Code de l’action sociale et des familles, article L262-4 (1°)",
    until="Quand openfisca-france ouvrira le RSA à un couple de 22 ans qui attend un enfant.",
    variables=("rsa_eligibilite", "rsa"),
    apply=apply,
)
