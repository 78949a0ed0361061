"""The OpenAPI description: what ninja derives from the views, and the real forms of a household and of its answer."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.conf import settings
from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.renderers import JSONRenderer

from mesaides.api.examples import SITUATION, answer_example
from mesaides.api.problems import PROBLEM_JSON
from mesaides.api.samples import BODIES, samples
from mesaides.household.reading import schema as household_schema
from mesaides.simulations.answer import answer_schema

REFERENCES = "#/components/schemas/{model}"

Json = dict[str, Any]


class Renderer(JSONRenderer):
    """JSON that a person can read: accents as they are."""

    json_dumps_params: Json = {"ensure_ascii": False}  # noqa: RUF012 - déclaré ainsi par ninja


class DescribedAPI(NinjaAPI):
    """An interface whose description also holds the household and the answer."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        described = super().get_openapi_schema(**options)
        described["info"]["title"] = settings.INSTANCE.nom
        forms = described["components"]["schemas"]
        for path, methods in described["paths"].items():
            for operation in methods.values():
                _illustrate(operation, path)
        forms |= {name: _without_docstring(form) for name, form in forms.items()} | self._forms
        return described

    @property
    def _forms(self) -> Json:
        """The examples name benefits: they follow the catalogue."""
        reply = self._plain_forms["Reponse"] | {"examples": [answer_example()]}
        return self._plain_forms | {"Reponse": reply}

    @cached_property
    def _plain_forms(self) -> Json:
        household = _parts("Situation", household_schema(references=REFERENCES))
        household["Situation"]["examples"] = [SITUATION]
        return household | _parts("Reponse", answer_schema(references=REFERENCES))


def _illustrate(operation: Json, path: str) -> None:
    """Give an operation its programs, and what they send."""
    name = operation["operationId"]
    operation["x-codeSamples"] = samples(name, path)
    if name in BODIES:
        operation["requestBody"]["content"]["application/json"]["example"] = BODIES[name]


def _without_docstring(form: Json) -> Json:
    """A closed list without the English docstring of its class."""
    return {key: value for key, value in form.items() if "enum" not in form or key != "description"}


def _parts(name: str, schema: Json) -> Json:
    """A schema and its definitions, each under its name."""
    return schema.pop("$defs") | {name: {key: value for key, value in schema.items() if key != "$schema"}}


def content(name: str, media: str = "application/json") -> Json:
    """A content of this form."""
    return {"content": {media: {"schema": {"$ref": REFERENCES.format(model=name)}}}}


def answers(**described: str) -> Json:
    """What each status means, in French: `answers(s200="Les aides")`; errors have their own form."""
    statuses = {int(key.removeprefix("s")): text for key, text in described.items()}
    return {
        "responses": {
            status: {"description": text} | (content("Erreurs", PROBLEM_JSON) if status >= 400 else {})
            for status, text in statuses.items()
        }
    }
