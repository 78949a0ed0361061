"""What is costly has a limit for each network, the same for all the processes; the rest has none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.core.cache import caches
from django.test import Client, RequestFactory, override_settings
from django.urls import URLPattern, URLResolver, get_resolver

from config import limits
from mesaides.contributions.models import Contribution
from mesaides.simulations.visits import open_visit

TWO = dict.fromkeys(limits.PER_MINUTE, 2)


@pytest.fixture
def strict() -> Iterator[None]:
    """Two requests a minute; a minute that does not end during a test."""
    caches["limites"].clear()
    with patch.dict(limits.PER_MINUTE, TWO), override_settings(LIMITES=1), patch("time.time", return_value=1.8e9):
        yield
    caches["limites"].clear()


@pytest.mark.usefixtures("strict")
@pytest.mark.django_db
class TestPastTheLimit:
    def test_the_api_says_so_in_french_and_when_to_come_back(self, client: Client) -> None:
        told = [client.post("/api/v1/simulations", "{", content_type="application/json") for _ in range(3)]
        assert [response.status_code for response in told] == [400, 400, 429]
        assert 1 <= int(told[-1]["Retry-After"]) <= 60
        assert told[-1]["Access-Control-Allow-Origin"] == "*"
        assert "Beaucoup de demandes" in told[-1].json()["erreurs"][0]["message"]

    def test_a_page_says_so_and_leads_back_to_itself(self, client: Client) -> None:
        address = f"/simulation/{open_visit().token}/resultats/?theme=logement"
        told = [client.get(address) for _ in range(3)]
        assert [response.status_code for response in told] == [303, 303, 429]
        assert f'href="{address}"' in told[-1].content.decode()
        assert told[-1]["Cache-Control"] == "no-store"

    def test_another_network_is_not_refused(self, client: Client) -> None:
        for _ in range(3):
            client.get("/api/v1/communes?q=Toulouse")
        other = client.get("/api/v1/communes?q=Toulouse", REMOTE_ADDR="198.51.100.7")
        assert other.status_code == 200

    def test_a_header_that_the_visitor_wrote_gives_no_other_chance(self, client: Client) -> None:
        told = [
            client.get("/api/v1/communes?q=Lyon", headers={"X-Forwarded-For": f"198.51.100.{rank}"})
            for rank in range(3)
        ]
        assert told[-1].status_code == 429

    def test_a_thousand_contributions_in_a_minute_open_two(self, client: Client) -> None:
        told = Counter(client.post("/contribuer/").status_code for _ in range(1000))
        assert told == {303: 2, 429: 998}
        assert Contribution.objects.count() == 2

    def test_pages_that_cost_nothing_have_no_limit(self, client: Client) -> None:
        assert {client.get("/").status_code for _ in range(4)} == {200}

    def test_a_cache_that_fails_closes_nothing(self, client: Client) -> None:
        nowhere = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
        with override_settings(CACHES={"default": nowhere, "limites": nowhere}):
            assert {client.get("/api/v1/communes?q=Lyon").status_code for _ in range(4)} == {200}


def names(patterns: list[URLPattern | URLResolver], prefix: str = "") -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from names(pattern.url_patterns, address)
        else:
            yield address, pattern.name or ""


def test_every_page_of_a_visit_has_a_limit() -> None:
    of_visits = [
        address for address, _name in names(get_resolver().url_patterns) if "jeton" in address or "suivi" in address
    ]
    assert of_visits
    for address in of_visits:
        path = "/" + re.sub(r"<\w+:\w+>", "abc", address)
        assert limits.group_of(RequestFactory().get(path)) in limits.PER_MINUTE, path


@pytest.mark.parametrize(
    "path",
    ["simulations", *(f"simulations/{one}" for one in ("mois", "variation", "explication", "portes", "fourchettes"))],
)
def test_what_the_api_calculates_has_a_limit(path: str) -> None:
    assert limits.group_of(RequestFactory().post(f"/api/v1/{path}")) == limits.CALCULATION
    assert limits.group_of(RequestFactory().get("/api/v1/aides")) is None


def test_a_batch_has_its_own_limit() -> None:
    assert limits.group_of(RequestFactory().post("/api/v1/simulations/lot")) == limits.LOT


def test_the_table_names_no_route_that_is_gone() -> None:
    known = {name for _address, name in names(get_resolver().url_patterns)}
    assert {name.partition(":")[2] for name in limits._GROUPS} <= known


def test_zero_takes_the_limits_away(client: Client) -> None:
    with patch.dict(limits.PER_MINUTE, TWO), override_settings(LIMITES=0):
        assert {client.get("/api/v1/communes?q=Lyon").status_code for _ in range(4)} == {200}
