"""Allocation de rentrée scolaire: the exceptional supplement of the year 2020."""

from __future__ import annotations

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import give_values
from mesaides.engine.correction import Correction

RATES = "prestations_sociales.prestations_familiales.education_presence_parentale.ars.ars_m"
SUPPLEMENT = 0.2426
USUAL = {"taux_primaire": 0.8972, "taux_college": 0.9467, "taux_lycee": 0.9795}


def apply(system: TaxBenefitSystem) -> None:
    for name, rate in USUAL.items():
        give_values(system, f"{RATES}.{name}", {"2020-08-01": rate + SUPPLEMENT, "2021-01-01": rate})


CORRECTION = Correction(
    slug="ars-2020",
    fault="La majoration exceptionnelle de la rentrée 2020, environ 100 € par enfant, n’est pas comptée.",
    law=(
        "À la rentrée 2020, chaque taux est majoré de 24,26 points de la base mensuelle des allocations "
        "familiales : 469,97 €, 490,39 € et 503,91 € nets selon l’âge."
    ),
    source="Décret 2020-985 du 5 août 2020 ; service-public.fr, fiche F1878 (29 juillet 2020)",
    until="Quand openfisca-france donnera 503,91 € nets pour un enfant de 16 ans à la rentrée 2020.",
    variables=("ars",),
    apply=apply,
)
