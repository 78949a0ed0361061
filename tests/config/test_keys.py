"""A key gives more to a partner; a wrong one is refused, none is fine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pytest
from django.core.cache import caches
from django.test import Client, override_settings

from config import limits
from mesaides.figures.events import Axis, Event
from mesaides.figures.keys import fingerprint, made
from mesaides.figures.models import Count

KEY = made()


def repr_without_key(sent: str | None) -> str:
    """The name of a test, the same in every process: the key is drawn by each."""
    return repr(sent).replace(KEY, "CLEF")


BATCH, ONE = "/api/v1/simulations/lot", "/api/v1/simulations"


@pytest.fixture(autouse=True)
def partner() -> Iterator[None]:
    with override_settings(API_CLEFS={fingerprint(KEY): "ville"}, PARTENAIRES=frozenset({"ville"})):
        yield


def send(client: Client, authorization: str | None, address: str = ONE, body: str = "{") -> Any:
    headers = {"Authorization": authorization} if authorization is not None else {}
    return client.post(address, body, content_type="application/json", headers=headers)


@pytest.mark.parametrize(
    "sent", ["Bearer rien", "Bearer", "", f"Basic {KEY}", KEY, f"Bearer {KEY} {KEY}"], ids=repr_without_key
)
def test_a_wrong_key_is_refused_as_a_problem(client: Client, sent: str) -> None:
    told = send(client, sent)
    assert (told.status_code, told["WWW-Authenticate"]) == (401, "Bearer")
    assert told["Content-Type"].startswith("application/problem+json")
    assert (told.json()["title"], told["Access-Control-Allow-Origin"]) == ("Clef inconnue", "*")


@pytest.mark.parametrize("sent", [None, f"Bearer {KEY}", f"bearer  {KEY}"], ids=repr_without_key)
def test_a_known_key_is_let_in_and_so_is_none(client: Client, sent: str | None) -> None:
    assert send(client, sent).status_code == 400


def test_a_page_reads_no_key(client: Client) -> None:
    assert client.get("/", headers={"Authorization": "Bearer rien"}).status_code == 200


@pytest.mark.django_db
def test_a_key_multiplies_the_limits_whatever_the_network(client: Client) -> None:
    caches["limites"].clear()
    two = patch.dict(limits.PER_MINUTE, dict.fromkeys(limits.PER_MINUTE, 2))
    with two, override_settings(LIMITES=1, API_CLEFS_LIMITES=3), patch("time.time", return_value=1.8e9):
        assert [send(client, None).status_code for _ in range(3)] == [400, 400, 429]
        assert [send(client, f"Bearer {KEY}").status_code for _ in range(7)] == [400] * 6 + [429]
    caches["limites"].clear()


@pytest.mark.django_db
def test_each_household_calculated_for_a_partner_is_counted_and_nobody_elses() -> None:
    client, body = Client(), '{"situations": ["a", "b", "c"]}'
    for sent in (f"Bearer {KEY}", f"Bearer {KEY}", None):
        assert send(client, sent, BATCH, body).getvalue().count(b"\n") == 3
    assert send(client, f"Bearer {KEY}", BATCH, "{").status_code == 400
    assert Count.objects.get(event=Event.API, axis=Axis.PARTNER, word="ville").number == 6
