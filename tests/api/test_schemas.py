"""What the API says of its own forms."""

from __future__ import annotations

import inspect

import pytest

from mesaides.api import schemas
from mesaides.api.schemas import Aide, Answered, Etape, described
from mesaides.benefits.model import Benefit, Demarche

FORMS = [
    form
    for _, form in inspect.getmembers(schemas, inspect.isclass)
    if issubclass(form, Answered) and form is not Answered
]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_the_french_description_hides_the_english_docstring(form: type[Answered]) -> None:
    published = form.model_json_schema()["description"]
    assert published.endswith(".")
    assert published != form.__doc__


def test_a_description_is_published_as_it_is_given() -> None:
    assert described("Une aide.")["json_schema_extra"] == {"description": "Une aide."}


def test_the_steps_of_the_catalogue_are_those_of_the_api() -> None:
    assert set(Etape.model_fields) == set(Demarche.model_fields)
    assert Etape.model_fields["canal"].annotation == Demarche.model_fields["canal"].annotation


def test_what_the_api_tells_of_a_benefit_is_in_the_catalogue() -> None:
    assert set(Aide.model_fields) - set(Benefit.model_fields) == {"genre", "unite", "declarative"}
