"""Between what and what the rights that miss an answer stand; nothing is kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import Field

from mesaides.api.bodies import HOUSEHOLD, as_json, described_body, fields_of, received, sent_json
from mesaides.api.schemas import Answered, described
from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.ranges.range import Named, Range, ranges_of
from mesaides.simulations.run import simulate

router = Router(tags=["Simulations"])

FIELDS = ("situation",)
PROPERTIES: dict[str, Any] = {"situation": HOUSEHOLD}


class Fourchette(Answered):
    """Between what and what one right stands."""

    model_config = described("Un droit dont une réponse manque : ce que donnent toutes les réponses possibles.")

    aide: str = Field(description="Le nom court de l’aide.")
    personne: str | None = Field(description="La personne : « demandeur », « enfants.0 »… ; null : le foyer.")
    ouvre: bool | None = Field(
        description="Le droit est ouvert, ou fermé, quelle que soit la réponse ; null : elle décide."
    )
    minimum: float | None = Field(
        description="Le plus petit montant, 0 si le droit peut être fermé ; null : sans montant."
    )
    maximum: float | None = Field(description="Le plus grand montant ; null : un droit sans montant.")
    precise: str | None = Field(description="Le champ dont la réponse laisse le moins d’écart ; null : aucun.")
    montants_essayes: bool = Field(description="Un champ inconnu est un montant : beaucoup ont été essayés, pas tous.")
    partielle: bool = Field(
        description="Toutes les réponses n’ont pas pu être essayées : l’écart peut être plus grand."
    )


class Fourchettes(Answered):
    """The ranges of a household."""

    model_config = described("Les droits dont une réponse manque. Les autres n’ont pas de fourchette.")

    fourchettes: list[Fourchette] = Field(description="Une par droit ; vide : aucune réponse ne manque.")


@router.post(
    "/simulations/fourchettes",
    response=Fourchettes,
    operation_id="fourchettes",
    summary="Entre combien et combien se tient un droit dont une réponse manque",
    openapi_extra=described_body(
        "Un foyer, dont des réponses manquent.", PROPERTIES, FIELDS, "Les droits incertains, et leurs bornes."
    ),
)
def ranges(request: HttpRequest) -> HttpResponse:
    """Toutes les réponses possibles à ce qui manque sont calculées ensemble."""
    deadline = request_deadline()
    situation = received(fields_of(sent_json(request), FIELDS, FIELDS)["situation"])
    rights = [
        one for one in simulate(situation, deadline=deadline).rights if not catalogue().benefit(one.benefit).discrete
    ]
    found = ranges_of(rights, situation, deadline=deadline)
    told = Fourchettes(fourchettes=[_told(named, one) for named, one in found.items()])
    return as_json(told.model_dump(mode="json"), "no-store")


def _told(named: Named, one: Range) -> Fourchette:
    return Fourchette(
        aide=named[0],
        personne=named[1],
        ouvre=one.opens,
        minimum=one.low,
        maximum=one.high,
        precise=one.narrowing,
        montants_essayes=one.is_sampled,
        partielle=one.is_partial,
    )
