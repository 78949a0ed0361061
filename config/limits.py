"""How much one network may ask in a minute: what is costly has a limit, so that nobody takes everybody's place."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, ResolverMatch, resolve
from django_ratelimit.core import get_usage

from config.addresses import mark_of
from config.refusals import TOO_MANY, refused

logger = logging.getLogger(__name__)

A_MINUTE = 60

CALCULATION, PDF, MAIL, OPENING, ANSWER = "calculs", "pdf", "courriels", "ouvertures", "reponses"
SEARCH, ESTIMATE, OFFICES, LOT = "recherches", "estimations", "accueils", "lots"
DRAFT, DRAFTING, LOGIN = "brouillons", "contributions", "connexions"

PER_MINUTE = {CALCULATION: 120, PDF: 20, MAIL: 20, OPENING: 60, ANSWER: 600, SEARCH: 300, ESTIMATE: 240, OFFICES: 60}
PER_MINUTE |= {DRAFT: 30, DRAFTING: 120, LOGIN: 30}
PER_MINUTE |= {LOT: 10}  # chacun jusqu’à mille foyers ; leur calcul attend son tour, par paquets (config/turns.py)
"""Large, because a school, a town hall or a telephone company shows one address for many people."""

_GROUPS = {
    "web:commencer": OPENING,
    "web:ouvrir_dossier": OPENING,
    "web:reprendre": ANSWER,
    "web:question": ANSWER,
    "web:situation": ANSWER,
    "web:garder_version": ANSWER,
    "web:recapitulatif": ANSWER,
    "web:effacer": ANSWER,
    "web:estimation": ESTIMATE,
    "web:accueils": OFFICES,
    "web:accueils_aide": OFFICES,
    "web:pdf": PDF,
    "web:courriel": MAIL,
    "web:courriel_demande": ANSWER,
    "web:aller": ANSWER,
    "web:ecart_merci": ANSWER,
    "web:avis": ANSWER,
    "web:suivi": ANSWER,
    "web:suivi_aide": ANSWER,
    "web:suivi_merci": ANSWER,
    "web:suivi_arreter": ANSWER,
    "web:entretien": DRAFTING,
    "web:entretien_arreter": ANSWER,
    "web:signaler": DRAFT,
    "web:contribuer": DRAFT,
    "web:contribution": ANSWER,
    "web:contribution_page": DRAFTING,
    "web:contribution_fiche": DRAFTING,
    "web:contribution_envoyer": MAIL,
    "web:contribution_confirmer": DRAFTING,
    "web:equipe_connexion": LOGIN,
    "web:equipe_exemples": CALCULATION,
    "web:communes": SEARCH,
    "api:places": SEARCH,
    "web:transmettre": ANSWER,
    "web:partages": ANSWER,
    "web:confier": ANSWER,
    "api:transmissions": ANSWER,
    "api:batch": LOT,
    "openfisca": CALCULATION,
}
PARTNER = "mesaides.partenaire"
"""Where a request says whose key it came with (config/keys.py): no visitor can write it."""

_OF_A_VISIT, _API = "jeton", "api"


def group_of(request: HttpRequest) -> str | None:
    """Which limit counts a request; what is not known here, in a visit or sent to the API, is taken to calculate."""
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return None
    return _GROUPS.get(match.view_name, CALCULATION if _may_calculate(request, match) else None)


def _may_calculate(request: HttpRequest, match: ResolverMatch) -> bool:
    return _OF_A_VISIT in match.kwargs or (match.namespace == _API and request.method == "POST")


class Limits:
    """Refuse, with a 429 and the time to wait, what a network asks past its limit."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        group = group_of(request)
        wait = _wait(request, group) if group else None
        return self._get_response(request) if wait is None else refused(request, TOO_MANY, after=wait)


def _wait(request: HttpRequest, group: str) -> int | None:
    """The seconds to wait before asking again; `None` when there is nothing to wait for."""
    more = settings.API_CLEFS_LIMITES if PARTNER in request.META else 1
    limit = int(PER_MINUTE[group] * settings.LIMITES * more)
    if not limit:
        return None
    try:
        usage = get_usage(request, group=group, key=_mark, rate=(limit, A_MINUTE), increment=True)
    except Exception as error:  # noqa: BLE001 - un cache en panne ne ferme pas le site : la file borne encore les calculs
        logger.warning("Le cache des limites ne répond pas : %s", type(error).__name__)
        return None
    return max(1, usage["time_left"]) if usage and usage["should_limit"] else None


def _mark(_group: str, request: HttpRequest) -> str:
    partner = request.META.get(PARTNER)
    return f"clef {partner}" if partner else mark_of(request)
