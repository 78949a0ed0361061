"""Nothing that is far too long is read: the page says so, in French."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client

from mesaides.simulations.visits import open_visit

FORM = "application/x-www-form-urlencoded"


@pytest.mark.django_db
def test_a_form_that_no_page_sends_is_not_read(client: Client) -> None:
    address = f"/simulation/{open_visit().token}/vous-identite/"
    told = client.post(address, "a=" + "x" * settings.LONGEST_FORM, content_type=FORM)
    assert told.status_code == 413
    assert "Cet envoi est trop long" in told.content.decode()
    assert f'href="{address}"' in told.content.decode()


@pytest.mark.django_db
def test_a_form_of_a_thousand_fields_is_not_read(client: Client) -> None:
    fields = "&".join(f"champ{rank}=1" for rank in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1))
    told = client.post(f"/simulation/{open_visit().token}/vous-identite/", fields, content_type=FORM)
    assert told.status_code == 400
    assert "n’a pas pu être lu" in told.content.decode()


def test_a_length_that_is_no_number_is_refused(client: Client) -> None:
    assert client.post("/simulation/", CONTENT_LENGTH="-1").status_code == 413


def test_the_api_keeps_its_own_limit_and_its_own_words(client: Client) -> None:
    told = client.post("/api/v1/simulations", " " * (256 * 1024 + 1), content_type="application/json")
    assert told.status_code == 413
    assert "256 ko au plus" in told.json()["erreurs"][0]["message"]
