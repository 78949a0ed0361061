"""Benefits as a catalogue file declares them, made to try one thing."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.model import Benefit
from mesaides.engine import Computed, Demand, Outcome
from mesaides.simulations.demands import demands_of

EXAMPLE = {"nom": "Personne seule", "situation": {}, "attendu": {"eligible": True}, "source": "Barème imaginaire."}

SHOWN = {
    "nom": "Prime d’essai",
    "institution": "caisse-des-essais",
    "themes": ["famille"],
    "description": "Une aide imaginaire, assez longue à décrire pour que le catalogue la prenne telle quelle, ici.",
    "demarches": [{"canal": "en_ligne", "texte": "Faites la demande sur le site."}],
    "page_officielle": "https://exemple.fr/fiche",
    "sources": [{"titre": "Code des essais, article 1"}],
    "verifie_le": "2026-11-22",
    "exemples": [EXAMPLE, EXAMPLE],
}
"""What a file says beside the rule."""


def benefit(variable: str = "rsa", *, calcul: Any = None, montant: Any = None, **parts: Any) -> Benefit:
    """A monthly benefit of the present household, unless told."""
    rule = {"calcul": {"variable": variable} | (calcul or {}), "montant": {"genre": "mensuel"} | (montant or {})}
    return Benefit.model_validate(SHOWN | {"slug": variable.replace("_", "-")} | rule | parts)


def declarative(conditions: Any, *, montant: Any = None, **parts: Any) -> Benefit:
    """A benefit of 150 € for the demandeur, that these conditions decide, unless told."""
    rule = {"pour": "demandeur", "conditions": conditions, "montant": montant or {"genre": "unique", "valeur": 150}}
    return Benefit.model_validate(SHOWN | {"slug": "carte-essai"} | rule | parts)


def found(asked: Benefit, *outcomes: Outcome | dict[str, Any] | float) -> dict[Demand, Outcome]:
    """The outcomes of a benefit's demands, in their order; a number is the household's, a mapping each person's."""
    return dict(zip(demands_of(asked), map(_outcome, outcomes), strict=True))


def _outcome(given: Any) -> Outcome:
    if isinstance(given, dict):
        return Computed(given)
    return Computed({"": given}) if isinstance(given, (int, float)) else given
