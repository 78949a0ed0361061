"""What is already certain: a line brought by a script, a page without one, nothing when it cannot be told."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.test import Client, override_settings

from mesaides.web.views.estimate import _one_at_a_time
from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of
from tests.web.slugs import slug_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]

SCRIPT: dict[str, Any] = {"headers": {"HX-Request": "true"}}
SAVINGS = slug_of("patrimoine", PARENT)
UNDER_WAY = {field: answer for field, answer in PARENT.items() if not field.startswith("patrimoine")}


def test_the_line_is_asked_for_after_the_page_and_is_a_link_without_script(client: Client, opened: Opened) -> None:
    address = opened(UNDER_WAY)
    response = client.get(f"{address}/{SAVINGS}/")
    assert f'hx-get="{address}/estimation/" hx-trigger="load' in response.content.decode()
    assert f"{address}/estimation/" in links_of(response)
    assert "repérée" not in text_of(response), "no page waits for it"


def test_the_line_tells_what_is_certain_and_that_questions_remain(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(UNDER_WAY)}/estimation/", **SCRIPT)
    assert response.status_code == 200
    assert "<html" not in response.content.decode()
    assert text_of(response).strip().startswith("Au moins ")
    assert "il reste des questions" in text_of(response)
    assert "€" not in text_of(response), "an amount would be taken for the result"
    assert "no-store" in response["Cache-Control"]


def test_the_page_names_what_is_certain_and_leads_on(client: Client, opened: Opened) -> None:
    address = opened(UNDER_WAY)
    response = client.get(f"{address}/estimation/")
    assert heading_of(response) == "Où en êtes-vous ?"
    assert "Ce n’est pas le résultat" in text_of(response)
    assert f"{address}/{SAVINGS}/" in links_of(response)


def test_too_early_changes_nothing_of_the_line_and_is_said_on_the_page(client: Client, opened: Opened) -> None:
    address = opened({})
    assert client.get(f"{address}/estimation/", **SCRIPT).status_code == 204
    assert "Il est trop tôt" in text_of(client.get(f"{address}/estimation/"))


def test_a_complete_visit_has_no_estimate(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert client.get(f"{address}/estimation/", **SCRIPT).status_code == 204
    assert client.get(f"{address}/estimation/")["Location"] == f"{address}/recapitulatif/"
    assert f"{address}/estimation/" not in links_of(client.get(f"{address}/loyer/"))


@pytest.mark.parametrize("too_long", [True, False], ids=["trop long", "serveur occupé"])
def test_an_estimate_that_fails_shows_nothing_and_logs_why(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture, *, too_long: bool
) -> None:
    address = opened(UNDER_WAY | {"logement.loyer": 431.25})
    held = not too_long and _one_at_a_time.acquire(blocking=False)
    try:
        with override_settings(CALCUL_SECONDES=0 if too_long else 20), caplog.at_level(logging.WARNING, "mesaides"):
            assert client.get(f"{address}/estimation/", **SCRIPT).status_code == 204
            page = client.get(f"{address}/estimation/")
    finally:
        if held:
            _one_at_a_time.release()
    assert page.status_code == 200
    assert "Vos réponses sont gardées" in text_of(page)
    told = [record.getMessage() for record in caplog.records if record.name.startswith("mesaides.web")]
    reason = "TooLongError" if too_long else "le serveur est occupé"
    assert told == [f"Pas d’estimation en cours de simulation : {reason}"] * 2
    assert address.split("/")[-1] not in str(told)


def test_after_a_failure_the_next_estimate_is_made(client: Client, opened: Opened) -> None:
    address = opened(UNDER_WAY | {"logement.loyer": 433.75})
    with override_settings(CALCUL_SECONDES=0):
        client.get(f"{address}/estimation/", **SCRIPT)
    assert "Au moins" in text_of(client.get(f"{address}/estimation/", **SCRIPT))
