"""A batch: many households in, one line for each in the answer, sent as they are calculated; nothing is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any

from django.http import HttpRequest, StreamingHttpResponse
from django.utils import timezone
from ninja import Router

from mesaides.api.bodies import described_body, fields_of, sent_json
from mesaides.api.description import REFERENCES
from mesaides.api.problems import FAILURE, told
from mesaides.benefits.catalogue import catalogue
from mesaides.household.errors import Fault, SituationError
from mesaides.household.situation import Situation
from mesaides.simulations.answer import answer
from mesaides.simulations.intake import receive
from mesaides.simulations.lots import Fate, simulate_each
from mesaides.simulations.patience import TooLongError
from mesaides.simulations.right import Result

router = Router(tags=["Simulations"])

Json = dict[str, Any]

MOST = 1_000
"""Households of a batch."""

LARGEST = 4 * 1024 * 1024
"""Bytes: four kilobytes for each household, ten times what an ordinary one takes."""

FIRST, TOGETHER = 5, 100
"""Households calculated in one turn: those of the first, and the most there may be."""

SECONDS = 2.0
"""How long a turn should last, for the visitors who wait for theirs."""

COUNTED = "mesaides.foyers"
"""Where the server reads how many households a call holds, to count them for a partner (config/keys.py)."""

NDJSON = "application/x-ndjson"
FIELDS = ("situations", "aides")
PROPERTIES: Json = {
    "situations": {
        "type": "array",
        "minItems": 1,
        "maxItems": MOST,
        "description": "Les foyers, dans l’ordre où vous voulez leurs droits. "
        "Un foyer qui ne convient pas n’arrête pas les autres : son problème est dit à son rang.",
        "items": {"anyOf": [{"$ref": REFERENCES.format(model="Situation")}, {}]},
    },
    "aides": {
        "type": "array",
        "description": "Les noms courts des aides à garder dans la réponse ; sans ce champ, toutes.",
        "items": {"type": "string"},
        "examples": [["revenu-solidarite-active", "prime-activite"]],
    },
}
LINE: Json = {
    "type": "object",
    "required": ["rang"],
    "description": "Une ligne de la réponse : les droits d’un foyer, ou ce qui a empêché de les calculer.",
    "properties": {
        "rang": {"type": "integer", "description": "Le rang du foyer dans l’envoi, à partir de 0."},
        "reponse": {"$ref": REFERENCES.format(model="Reponse")},
        "probleme": {"$ref": REFERENCES.format(model="Erreurs")},
    },
}


def _described() -> Json:
    """The description: as for one household, but the answer is in lines."""
    text = f"De 1 à {MOST} foyers, et s’il le faut les aides à garder dans la réponse."
    described = described_body(text, PROPERTIES, FIELDS[:1], "Une ligne de JSON par foyer, dans l’ordre.")
    described["responses"][200]["content"] = {NDJSON: {"schema": LINE}}
    return described


@router.post(
    "/simulations/lot",
    operation_id="lot",
    summary="Calculer les droits de beaucoup de foyers",
    openapi_extra=_described(),
)
def batch(request: HttpRequest) -> StreamingHttpResponse:
    """La réponse part à mesure que les foyers sont calculés, une ligne chacun. Rien n’est conservé."""
    asked = fields_of(sent_json(request, LARGEST), FIELDS, FIELDS[:1])
    households, kept = _households(asked["situations"]), _kept(asked["aides"]) if "aides" in asked else None
    request.META[COUNTED] = len(households)
    response = StreamingHttpResponse(_parts(households, kept), content_type=f"{NDJSON}; charset=utf-8")
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"  # nginx laisse alors passer chaque ligne dès qu’elle est là
    return response


def _households(sent: object) -> Sequence[object]:
    if not isinstance(sent, list) or not 1 <= len(sent) <= MOST:
        raise SituationError([Fault("situations", f"Envoyez une liste de 1 à {MOST} situations.")])
    return sent


def _kept(sent: object) -> frozenset[str]:
    """The benefits to tell."""
    if not isinstance(sent, list):
        raise SituationError([Fault("aides", "Envoyez une liste de noms courts d’aides.")])
    known = catalogue().by_slug
    unknown = [rank for rank, slug in enumerate(sent) if not isinstance(slug, str) or slug not in known]
    if unknown:
        message = "Ce n’est pas le nom court d’une aide. La liste est à /api/v1/aides."
        raise SituationError([Fault(f"aides.{rank}", message) for rank in unknown])
    return frozenset(sent)


def _parts(households: Sequence[object], kept: frozenset[str] | None) -> Iterator[str]:
    """The lines of the answer, some at a time: each part is calculated when it is asked for."""
    start, size = 0, FIRST
    while chunk := households[start : start + size]:
        began = monotonic()
        lines = "".join(_line(start + rank, fate, kept) for rank, fate in enumerate(_fates(chunk)))
        start, size = start + size, next_size(size, monotonic() - began)  # sans le temps que prend le client à lire
        yield lines


def next_size(size: int, seconds: float) -> int:
    """How many households to calculate in the next turn, after one of that many that lasted so long.

    Together they cost much less than apart; those that are like nobody seen before cost more.
    """
    if seconds > SECONDS:
        return max(1, size // 2)
    return min(TOGETHER, 2 * size) if seconds < SECONDS / 2 else size


def _fates(households: Sequence[object]) -> Iterator[Fate]:
    """What becomes of each household: those that are sound are calculated together."""
    read = [_read(one) for one in households]
    found = iter(simulate_each([one for one in read if isinstance(one, Situation)]))
    return (next(found) if isinstance(one, Situation) else one for one in read)


def _read(sent: object) -> Situation | SituationError:
    try:
        return receive(sent, timezone.localdate())
    except SituationError as error:
        return error


def _line(rank: int, fate: Fate, kept: frozenset[str] | None) -> str:
    outcome = {"reponse": _told(fate, kept)} if isinstance(fate, Result) else {"probleme": _problem(fate)}
    return json.dumps({"rang": rank, **outcome}, ensure_ascii=False) + "\n"


def _told(result: Result, kept: frozenset[str] | None) -> Json:
    whole = answer(result)
    if kept is not None:
        whole["droits"] = [right for right in whole["droits"] if right["aide"] in kept]
    return whole


def _problem(error: Exception) -> Json:
    if isinstance(error, SituationError):
        return told(422, error.faults)
    if isinstance(error, TooLongError):
        return told(503, [Fault("", str(error))])
    return told(500, [Fault("", FAILURE)])
