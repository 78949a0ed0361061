"""Is the service alive, and ready? Asked by what supervises it; the answer says nothing of anybody."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from mesaides.contributions.editions import current
from mesaides.engine.system import is_loaded


@never_cache
@require_safe
def alive(_request: HttpRequest) -> JsonResponse:
    """The process answers. Nothing else is asked: a database that fails is no reason to kill it."""
    return JsonResponse({"vivant": True})


@never_cache
@require_safe
def ready(_request: HttpRequest) -> JsonResponse:
    """The service can serve a visit from end to end; a 503 names what is missing. What is only to be mended is told."""
    missing = list(_missing())
    return JsonResponse(
        {"pret": not missing, "manque": missing, **_to_mend()},
        status=503 if missing else 200,
        json_dumps_params={"ensure_ascii": False},
    )


def _missing() -> Iterator[str]:
    if not is_loaded():
        yield "le modèle de la loi n’est pas chargé"
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        yield "la base de données ne répond pas"


def _to_mend() -> dict[str, list[str]]:
    """The publications that are not live: the service answers without them."""
    edition = current()
    return {"a_reparer": [str(one) for one in edition.left_out]} if edition and edition.left_out else {}
