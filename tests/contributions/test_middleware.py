"""A request sees one catalogue, even if another is published while it is answered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.signals import request_finished
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from mesaides.benefits.catalogue import catalogue, newest, replace_by, with_files
from mesaides.contributions.middleware import OneCatalogue
from tests.benefits.files import BENEFIT, INSTITUTION, TEXTS, spoilt

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]

OTHER = with_files(
    TEXTS,
    {
        "catalogue/institutions/caisse-des-essais.yaml": INSTITUTION,
        "catalogue/aides/national/autre.yaml": spoilt("Prime d’essai", "Autre prime", BENEFIT),
    },
)


def names() -> str:
    return " ".join(catalogue().by_slug)


def answer(_request: HttpRequest) -> HttpResponse:
    before = names()
    replace_by(OTHER)
    return HttpResponse(f"{before}, {names()}")


def stream(_request: HttpRequest) -> StreamingHttpResponse:
    def parts() -> Iterator[str]:
        yield names()
        replace_by(OTHER)
        yield f", {names()}"

    return StreamingHttpResponse(parts())


def test_it_is_the_same_from_beginning_to_end() -> None:
    assert OneCatalogue(answer)(HttpRequest()).content == b"carte prime, carte prime"
    request_finished.send(OneCatalogue)
    assert names() == "autre"


def test_it_is_the_same_until_the_last_word_of_a_long_answer() -> None:
    response = OneCatalogue(stream)(HttpRequest())
    assert isinstance(response, StreamingHttpResponse)
    assert response.getvalue() == b"carte prime, carte prime"
    response.close()
    assert catalogue() is newest() is OTHER


def test_the_next_request_sees_the_new_one() -> None:
    OneCatalogue(answer)(HttpRequest())
    assert OneCatalogue(answer)(HttpRequest()).content == b"autre, autre"
