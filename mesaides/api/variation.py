"""A household along what varies: what it receives at each point; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from mesaides.api.bodies import HOUSEHOLD, as_json, described_body, fields_of, is_number, received, sent_json
from mesaides.api.variation_forms import Courbe, PointCalcule, Varie
from mesaides.household.errors import Fault, SituationError
from mesaides.household.incomes import MAXIMUM
from mesaides.household.rules import contradictions
from mesaides.household.situation import Situation
from mesaides.simulations.assumptions import assumptions_of
from mesaides.simulations.monthly import monthly_amounts, not_counted, opened
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.resources import resources_of
from mesaides.simulations.variants import Change, Point, aged, earning, partner_earning, renting, simulate_along
from mesaides.simulations.versions import model_versions

router = Router(tags=["Simulations"])

MOST_POINTS = 101
OLDEST = 120


CHANGES: dict[Varie, Change] = {
    Varie.SALAIRE: earning,
    Varie.SALAIRE_CONJOINT: partner_earning,
    Varie.LOYER: renting,
    Varie.AGE: aged,
}
FIELDS = ("situation", "varie", "points")
PROPERTIES: dict[str, Any] = {
    "situation": HOUSEHOLD,
    "varie": {
        "enum": [str(one) for one in Varie],
        "description": "Ce qui varie. salaire, salaire_conjoint : le salaire net du demandeur, ou du conjoint, en "
        "euros chaque mois. loyer : en euros par mois, sans les charges. age : celui du demandeur, en années entières.",
        "examples": ["salaire"],
    },
    "points": {
        "type": "array",
        "items": {"type": "number", "minimum": 0, "maximum": MAXIMUM},
        "minItems": 1,
        "maxItems": MOST_POINTS,
        "description": "Les valeurs, dans l’ordre de la réponse.",
        "examples": [[0, 500, 1000, 1500]],
    },
}


@router.post(
    "/simulations/variation",
    response=Courbe,
    operation_id="variation",
    summary="Les aides d’un foyer quand un salaire, un loyer ou un âge varie",
    openapi_extra=described_body("Un foyer, ce qui varie, et les points.", PROPERTIES, FIELDS, "Les points, calculés."),
)
def variation(request: HttpRequest) -> HttpResponse:
    """Tout le reste de la situation est gardé ; une aide reçue qui suit les revenus est recalculée."""
    deadline = request_deadline()
    situation, varies, values = _asked(sent_json(request))
    points = simulate_along(situation, CHANGES[varies], values, deadline=deadline)
    told = Courbe(
        date=situation.date,
        varie=varies,
        points=[_point(situation, CHANGES[varies], point) for point in points],
        hypotheses=list(assumptions_of(situation)),
        versions=model_versions(),
    )
    return as_json(told.model_dump(mode="json"), "no-store")


def _point(situation: Situation, change: Change, point: Point) -> PointCalcule:
    amounts, incomes = monthly_amounts(point.result), resources_of(change(situation, point.value)).total
    return PointCalcule(
        valeur=point.value,
        revenus=incomes,
        aides=amounts,
        total=round(incomes + sum(amounts.values()), 2),
        ouvertes=sorted(opened(point.result)),
        inconnues=sorted(not_counted(point.result)),
    )


def _asked(sent: object) -> tuple[Situation, Varie, list[float]]:
    """What is asked; raises `SituationError`, whose faults name what is wrong."""
    told = fields_of(sent, FIELDS, FIELDS)
    situation = received(told["situation"])
    if told["varie"] not in [*Varie]:
        raise SituationError([Fault("varie", f"Choisissez parmi : {', '.join(Varie)}.")])
    varies = Varie(told["varie"])
    faults = list(_faults(situation, varies, told["points"]))
    if faults:
        raise SituationError(faults)
    return situation, varies, [float(value) for value in told["points"]]


def _faults(situation: Situation, varies: Varie, points: object) -> Iterator[Fault]:
    if varies is Varie.SALAIRE_CONJOINT and situation.conjoint is None:
        yield Fault("varie", "Il n’y a pas de conjoint dans ce foyer.")
    elif not isinstance(points, list) or not 1 <= len(points) <= MOST_POINTS:
        yield Fault("points", f"Donnez une liste de 1 à {MOST_POINTS} nombres.")
    else:
        for rank, value in enumerate(points):
            yield from (Fault(f"points.{rank}", message) for message in _wrong(situation, varies, value))


def _wrong(situation: Situation, varies: Varie, value: Any) -> Iterator[str]:
    """What is wrong with a value: by itself, then in this household (a parent younger than the children)."""
    if not is_number(value, 0, OLDEST if varies is Varie.AGE else MAXIMUM):
        yield "Ce n’est pas un nombre possible ici."
    elif varies is Varie.AGE and value != int(value):
        yield "Donnez un âge en années entières."
    else:
        yield from (fault.message for fault in contradictions(CHANGES[varies](situation, value)))
