"""What an answer is worth: a page, its absence told as a page, the home page of a site instead of it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from mesaides.links.fetching import Answer
from mesaides.territories.spelling import normalise


class Verdict(StrEnum):
    BON = "bon"
    DEPLACE = "déplacé"  # another page answers: the address is to be updated
    ABSENT = "page introuvable"  # told as an error, or as a page that says so
    ACCUEIL = "renvoie à l’accueil"
    BOUCLE = "tourne en rond"
    INJOIGNABLE = "injoignable"
    EN_PANNE = "site en panne"
    REFUSE = "refusé aux robots"  # by the site, or by its robots.txt: a person must look
    DOUTEUX = "page presque vide"


BROKEN = {Verdict.ABSENT, Verdict.ACCUEIL, Verdict.BOUCLE, Verdict.INJOIGNABLE, Verdict.EN_PANNE, Verdict.DOUTEUX}

MENDS = {
    Verdict.BON: "",
    Verdict.DEPLACE: "remplacez l’adresse par la nouvelle",
    Verdict.ABSENT: "cherchez la nouvelle page sur le site, et vérifiez que l’aide existe encore",
    Verdict.ACCUEIL: "cherchez la nouvelle page sur le site, et vérifiez que l’aide existe encore",
    Verdict.BOUCLE: "ouvrez l’adresse dans un navigateur, puis corrigez-la",
    Verdict.INJOIGNABLE: "vérifiez le nom du site, et relancez plus tard",
    Verdict.EN_PANNE: "relancez plus tard ; si cela dure, changez d’adresse",
    Verdict.REFUSE: "ouvrez l’adresse dans un navigateur : le site ne laisse pas un programme la vérifier",
    Verdict.DOUTEUX: "ouvrez l’adresse dans un navigateur : la page n’a presque pas de texte",
}


@dataclass(frozen=True, slots=True)
class Found:
    """What became of an address. `arrival`: where it leads, when elsewhere; `detail`: what the site said."""

    verdict: Verdict
    status: int | None = None
    arrival: str = ""
    detail: str = ""


REFUSALS = {401, 403, 405, 406, 429, 451, 999}
SHORTEST_TEXT = 120
"""Letters: a page of less, that no script fills, says nothing."""

_HOME = re.compile(r"/?((fr|home|accueil|index)(\.\w+)?/?)*", re.IGNORECASE)
_ERROR_PATH = re.compile(r"/(404|erreur(-?404)?|error(-?404)?|not-?found|page-?introuvable)(\.\w+)?/?$", re.IGNORECASE)
_HEADINGS = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
_ABSENCE = re.compile(
    r"\b(page (introuvable|non trouvee|inexistante|inconnue|not found)|erreur 404|error 404|404 error|not found"
    r"|page (que vous (cherchez|recherchez|demandez)|demandee|recherchee) (est introuvable|n existe (pas|plus))"
    r"|cette page n existe (pas|plus)|contenu introuvable)\b|^404\b"
)


def judged(answer: Answer, asked: str, arrival: str) -> Found:
    """The verdict on the answer that ended the redirects."""
    moved = "" if arrival == asked else arrival
    return Found(_of_status(answer) or _of_page(answer, asked, arrival), answer.status, moved)


def _of_status(answer: Answer) -> Verdict | None:
    if answer.status in REFUSALS:
        return Verdict.REFUSE
    if answer.status >= 500:
        return Verdict.EN_PANNE
    return Verdict.ABSENT if answer.status >= 400 else None


def _of_page(answer: Answer, asked: str, arrival: str) -> Verdict:
    if answer.is_html and (_says_absence(answer.text) or _ERROR_PATH.search(urlsplit(arrival).path)):
        return Verdict.ABSENT
    if is_home(arrival) and not is_home(asked):
        return Verdict.ACCUEIL
    if answer.is_html and _is_almost_empty(answer.text):
        return Verdict.DOUTEUX
    return Verdict.BON if arrival == asked else Verdict.DEPLACE


def is_home(address: str) -> bool:
    """Whether an address is that of a site as a whole."""
    parts = urlsplit(address)
    return not parts.query and bool(_HOME.fullmatch(parts.path))


def _says_absence(text: str) -> bool:
    """In the title of the page or its first heading: the words may stand anywhere else with no harm."""
    told = (normalise(_plain(heading)) for _tag, heading in _HEADINGS.findall(text))
    return any(_ABSENCE.search(heading) for heading in told)


def _is_almost_empty(text: str) -> bool:
    return "<script" not in text.lower() and len(_plain(text)) < SHORTEST_TEXT


def _plain(text: str) -> str:
    without = re.sub(r"<(style|head)\b.*?</\1>", " ", text, flags=re.IGNORECASE | re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", without)).split())
