"""The result of a simulation as JSON: the same for the command line and the API."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.benefits.typography import typeset
from mesaides.household.published import SchemaInFrench, published
from mesaides.simulations.droit import Droit, droit
from mesaides.simulations.right import Result
from mesaides.simulations.versions import model_versions


@dataclass(frozen=True, kw_only=True, slots=True)
class Reponse:
    """A result, as JSON."""

    __pydantic_config__ = published("Réponse", "Les droits d’un foyer, un jour donné.")

    date: Annotated[datetime.date, Field(description="Le jour de la simulation.")]
    droits: Annotated[
        tuple[Droit, ...],
        Field(description="Un élément par aide ; un par personne quand l’aide va à des personnes."),
    ]
    hypotheses: Annotated[tuple[str, ...], Field(description="Ce que le calcul suppose.")]
    versions: Annotated[dict[str, str], Field(description="Les versions du modèle de la loi.")]


_ADAPTER: TypeAdapter[Reponse] = TypeAdapter(Reponse)


def answer(result: Result, known: Catalogue | None = None) -> dict[str, Any]:
    """The JSON form of a result; `known` is the catalogue its benefits come from."""
    known = known or catalogue()
    reponse = Reponse(
        date=result.date,
        droits=tuple(droit(right, known) for right in result.rights),
        hypotheses=tuple(typeset(sentence) for sentence in result.assumptions),
        versions=model_versions(),
    )
    dumped: dict[str, Any] = _ADAPTER.dump_python(reponse, mode="json")
    return dumped


def answer_schema(*, references: str = "#/$defs/{model}") -> dict[str, Any]:
    """The JSON Schema of that form."""
    return _ADAPTER.json_schema(mode="serialization", ref_template=references, schema_generator=SchemaInFrench)
