"""What a page tells when one did not come to it as expected: nothing was lost, and the way on is here."""

from __future__ import annotations

from django.http import HttpRequest

from mesaides.benefits.typography import typeset
from mesaides.web.visiting import NOTICE

NO_LONGER_ASKED, FIRST, CHANGED, RENEWED = "plus-posee", "avant", "page-changee", "page-completee"

NOTICES = {
    NO_LONGER_ASKED: (
        "La page demandée ne fait pas partie de vos questions : une autre réponse a peut-être changé entre-temps. "
        "Tout le reste est gardé, continuez ici."
    ),
    FIRST: "Avant la page demandée, il reste à répondre ici. Vos autres réponses sont gardées.",
    CHANGED: (
        "Cette page a changé depuis que vous l’avez ouverte, parce qu’une autre réponse a changé. "
        "Vérifiez votre réponse, puis continuez."
    ),
    RENEWED: (
        "D’après vos autres réponses, cette page propose de nouveaux choix. Vérifiez votre réponse, puis continuez."
    ),
}


def notice_of(request: HttpRequest) -> str:
    """The notice that an address names; empty when there is none of that name."""
    notice = request.GET.get(NOTICE, "")
    return notice if notice in NOTICES else ""


def told(notice: str) -> str:
    """Its text; empty for none."""
    return typeset(NOTICES.get(notice, ""))
