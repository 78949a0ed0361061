"""Who is disabled for the City of Paris: whoever has one of the titles it lists."""

from __future__ import annotations

from typing import Any

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille

from mesaides.engine.amending import Formula, add_fact, amend
from mesaides.engine.correction import Correction

TITLES = ("aah", "pch", "pensions_invalidite", "rente_accident_travail")


def holds_a_title(plain: Formula, individu: Any, period: Any, parameters: Any) -> Any:
    """An adult who receives, last month or this one, one of the benefits that prove it.

    For a child, whom the City counts otherwise, the model's own rule stands.
    """
    child = individu("est_enfant_dans_famille", period)
    titled = sum(individu(title, month) > 0 for title in TITLES for month in (period.last_month, period)) > 0
    return titled + child * plain(individu, period, parameters)


def helps_the_parents(famille: Any, period: Any) -> Any:
    """Whether the allowance for parents is due, beside that of the CAF for the child."""
    return (famille("paris_logement_aspeh", period) > 0) * (famille("aeeh", period) > 0)


def apply(system: TaxBenefitSystem) -> None:
    amend(system, "paris_personne_handicapee", holds_a_title)
    add_fact(system, "paris_aspeh_due", Famille, helps_the_parents)


CORRECTION = Correction(
    slug="paris-handicap",
    fault=(
        "Un handicap reconnu suffit, quel qu’il soit : une simple reconnaissance de travailleur handicapé compte. "
        "De même pour l’enfant dont les parents reçoivent l’ASPEH."
    ),
    law=(
        "Il faut un titre : allocation aux adultes handicapés, prestation de compensation (aide humaine) ou ancienne "
        "allocation compensatrice, pension d’invalidité de deuxième ou troisième catégorie, rente d’accident du "
        "travail d’au moins 80 %. L’enfant doit ouvrir droit à l’allocation d’éducation de l’enfant handicapé."
    ),
    source="paris.fr, « Transport assistance » (29 avril 2025) et « Housing and energy assistance », listes des titres",
    until="Quand OpenFisca-Paris ne comptera plus le handicap sans titre.",
    variables=(
        "paris_personne_handicapee",
        "paris_pass_access",
        "paris_solidarite_ph",
        "paris_complement_sante_ph",
        "paris_logement_psol",
        "paris_complement_sante",
        "paris_logement",
        "paris_aspeh_due",
    ),
    apply=apply,
)
