"""What a person may answer about a benefit, some days after their simulation, and why."""

from __future__ import annotations

from enum import StrEnum


class Answer(StrEnum):
    """One a benefit."""

    HAD = "deja"
    CLAIMED = "demandee"
    FAILED = "echec"
    NOTHING = "rien"


ANSWERS = {
    Answer.HAD: "Je l’avais déjà",
    Answer.CLAIMED: "Je l’ai demandée",
    Answer.FAILED: "J’ai essayé, sans y arriver",
    Answer.NOTHING: "Je n’ai rien fait",
}

_OTHER = {"autre": "Une autre raison"}

WHYS = {
    Answer.FAILED: {
        "complique": "La démarche est trop compliquée",
        "document": "Il me manque un document",
        "panne": "Le site ou le formulaire n’a pas marché",
        "silence": "Je n’ai pas eu de réponse",
        "refus": "On me l’a refusée",
    }
    | _OTHER,
    Answer.NOTHING: {
        "temps": "Je n’ai pas encore eu le temps",
        "comment": "Je ne sais pas comment faire",
        "doute": "Je ne pense pas y avoir droit",
        "faible": "Le montant ne vaut pas la démarche",
        "crainte": "J’ai peur de devoir rembourser ensuite",
        "inutile": "Je n’en ai pas besoin",
    }
    | _OTHER,
}
"""Asked after these two answers; never required."""


def is_why(answer: Answer, why: str) -> bool:
    """Whether `why` is a reason of this answer; no reason is one."""
    return not why or why in WHYS.get(answer, {})
