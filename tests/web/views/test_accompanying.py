"""« Mode accompagnement »: said plainly, and one button away from a case."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT
from tests.web.reading import heading_of, text_of

pytestmark = pytest.mark.django_db


def test_the_page_says_what_is_kept_and_opens_nothing(client: Client) -> None:
    response = client.get("/accompagner/")
    assert heading_of(response) == "Mode accompagnement"
    assert text_of(response).replace("\u00a0", " ").count(f"{KEPT.days} jours") == 2
    assert "sept jours" not in text_of(response)
    assert not response.cookies
    assert not StoredVisit.objects.exists()


def test_each_case_opens_at_an_address_of_its_own_on_the_one_page(client: Client) -> None:
    first, second = (client.post("/accompagner/dossier/") for _ in range(2))
    assert re.fullmatch(r"/simulation/[\w-]{43}/situation/", first["Location"])
    assert first.status_code == 303
    assert not first.cookies
    assert first["Location"] != second["Location"]
    assert client.get(first["Location"]).status_code == 200


def test_following_a_link_opens_no_case(client: Client) -> None:
    assert client.get("/accompagner/dossier/").status_code == 405
    assert not StoredVisit.objects.exists()
