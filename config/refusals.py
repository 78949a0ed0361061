"""What is told when the service does not do what it is asked: on a page or as JSON, always with what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mesaides.api.problems import problem
from mesaides.household.errors import Fault

API = ("/api/", "/openfisca/")
"""Where answers are for programs: JSON, open to any site."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a request is refused: its status, and what the person reads."""

    name: str
    status: int
    title: str
    text: str


TOO_MANY = Reason(
    "limite",
    429,
    "Trop de demandes à la fois",
    "Beaucoup de demandes viennent d’arriver de votre connexion, ou d’un réseau que vous partagez. "
    "Attendez {delai}, puis réessayez.",
)
TOO_BIG = Reason(
    "taille",
    413,
    "Cet envoi est trop long",
    "Il contient bien plus que ce que demande la page : nous ne l’avons pas lu. "
    "Revenez à la page, et répondez plus court.",
)
BUSY = Reason(
    "file",
    503,
    "Beaucoup de monde en ce moment",
    "Beaucoup de personnes calculent leurs droits en même temps que vous. Attendez {delai}, puis réessayez.",
)
WRONG_KEY = Reason(
    "clef",
    401,
    "Clef inconnue",
    "La clef envoyée n’est pas connue. Vérifiez-la, ou n’en envoyez pas : l’API répond aussi sans clef.",
)
OUTAGE = Reason(
    "panne",
    503,
    "Nous ne pouvons rien enregistrer en ce moment",
    "Le problème vient de nous. Ce que vous venez d’envoyer n’a pas été gardé. Attendez {delai}, puis réessayez.",
)


def refused(request: HttpRequest, reason: Reason, *, after: int | None = None) -> HttpResponse:
    """The refusal, for whoever asks; `after`: the seconds to wait before asking again."""
    text = reason.text.format(delai=_delay(after))
    if request.path.startswith(API):
        response: HttpResponse = problem(reason.status, [Fault("", text)])
        response["Access-Control-Allow-Origin"] = "*"
        response["Access-Control-Expose-Headers"] = "Retry-After"
    else:
        context = {"reason": reason, "text": text, "again": request.get_full_path()}
        response = render(request, "web/refused.html", context, status=reason.status)
    if after is not None:
        response["Retry-After"] = str(after)
    response["Cache-Control"] = "no-store"
    return response


def _delay(seconds: int | None) -> str:
    if seconds is None:
        return "un instant"
    return "une minute" if seconds > 45 else f"{seconds} seconde{'s' if seconds > 1 else ''}"
