"""The livret d'épargne populaire: each year's ceilings from the day they apply, and last year's income too."""

from __future__ import annotations

from typing import Any

from numpy import ceil, logical_not, maximum, minimum
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.amending import Formula, amend, give_values
from mesaides.engine.correction import Correction

PARAMETERS = "taxation_capital.epargne.livret_epargne_populaire.baremes"
RATE = "taxation_capital.epargne.livret_epargne_populaire.taux"

RATES = {"2020-02-01": 0.01, "2022-02-01": 0.022, "2022-08-01": 0.046, "2023-02-01": 0.061}
"""Yearly interest, by first day; the model knows the rates since August 2023."""

FIRST_DAYS = {
    "2021-06-12": "2021-01-01",
    "2022-05-07": "2022-01-01",
    "2023-06-03": "2023-01-01",
    "2024-07-01": "2024-01-01",
    "2025-06-19": "2025-02-15",
    "2026-07-01": "2026-02-20",
}
"""By date of the consolidated code, the day the finance act in force raised the ceilings."""

CEILINGS_2020 = {
    "metropole": (11_098, 2_963, 2_963),
    "guadeloupe": (13_133, 3_137, 2_963),
    "martinique": (13_133, 3_137, 2_963),
    "la_reunion": (13_133, 3_137, 2_963),
    "guyane": (13_730, 3_779, 2_963),
}
"""Euros: first share, first half-share, each further half-share, before the factor of 1.8."""

PARTS = ("valeur_de_base", "premiere_demi_part", "demi_part_supplementaire")

FIRST_NOTICES = 5
"""May: from then on the notice of last year's income is given when the return is filed."""


def eligible(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """An income under the ceiling two years before or, once it is declared, the year before."""
    years = [period.n_2, period.last_year] if period.start.month >= FIRST_NOTICES else [period.n_2]
    enough = sum(individu.foyer_fiscal("rfr", year) <= _ceiling(individu, period, parameters, year) for year in years)
    return (enough > 0) * logical_not(individu("enfant_a_charge", period.this_year))


def _ceiling(individu: Any, period: Any, parameters: Any, year: Any) -> Any:
    """Euros a year for the shares of the return of `year`. CMF art. L221-15, CGI art. 1417."""
    rules = parameters(period).taxation_capital.epargne.livret_epargne_populaire
    amounts = rules.baremes[individu.menage("residence", period)]
    shares = individu.foyer_fiscal("nbptr", year)
    halves = 2 * maximum(shares - 1, 0)
    total = minimum(shares, 1) * amounts.valeur_de_base
    total = total + minimum(halves, 1) * amounts.premiere_demi_part
    return ceil(rules.coefficient_multiplicateur * (total + maximum(halves - 1, 0) * amounts.demi_part_supplementaire))


def rate(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """Percent a year, for the persons entitled."""
    known = parameters(period).taxation_capital.epargne.livret_epargne_populaire.taux
    return individu("livret_epargne_populaire_eligibilite", period) * 100 * known


def _apply(system: TaxBenefitSystem) -> None:
    give_values(system, RATE, RATES)
    amend(system, "livret_epargne_populaire_taux", rate, since=min(RATES))
    for place, amounts in CEILINGS_2020.items():
        for part, amount in zip(PARTS, amounts, strict=True):
            path = f"{PARAMETERS}.{place}.{part}"
            known = _values(system, path)
            raised = {first: known[day] for day, first in FIRST_DAYS.items() if day in known}
            give_values(system, path, {"2020-01-01": amount} | raised)
    amend(system, "livret_epargne_populaire_eligibilite", eligible)


def _values(system: TaxBenefitSystem, path: str) -> dict[str, float]:
    node: Any = system.parameters
    for name in path.split("."):
        node = node.children[name]
    return {value.instant_str: value.value for value in node.values_list}


CORRECTION = Correction(
    slug="livret-epargne-populaire",
    fault=(
        "Le plafond de 2020 manque, ceux des années suivantes commencent au milieu de l’année, "
        "et seul le revenu de l’avant-dernière année ouvre le droit. Le taux d’avant août 2023 ne se calcule pas."
    ),
    law=(
        "Le plafond suit chaque année le barème de l’impôt, dès la loi de finances. "
        "Un revenu de l’année précédente sous le plafond suffit, quand l’avis le montre. "
        "Le taux est fixé par arrêté : 1 % de février 2020 à janvier 2022, puis 2,2 %, 4,6 % et 6,1 %."
    ),
    source=(
        "CMF, art. L221-15 ; CGI, art. 1417, I ; loi n° 2025-127 du 14 février 2025 ; "
        "loi n° 2026-103 du 19 février 2026 ; "
        "service-public.fr, fiche F2367 (plafonds 2020 et avis de l’année suivante, 16 septembre 2020) ; "
        "arrêtés sur les taux de l’épargne réglementée (moneyvox.fr, actualité 90306)"
    ),
    until="Quand openfisca-france datera ces plafonds de la loi de finances et lira le revenu de l’année précédente.",
    variables=("livret_epargne_populaire_eligibilite", "livret_epargne_populaire_taux"),
    apply=_apply,
)
