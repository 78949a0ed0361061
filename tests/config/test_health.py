"""What supervises the service learns whether it lives, and whether it can serve a visit."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection
from django.test import Client

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.editions import adopt
from mesaides.contributions.layers import Edition, LeftOut
from mesaides.engine.system import system


def test_a_process_that_answers_is_alive(client: Client) -> None:
    """Without the database: the test would fail if it were asked."""
    response = client.get("/sante/")
    assert (response.status_code, response.json()) == (200, {"vivant": True})
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_a_service_with_its_model_and_its_database_is_ready(client: Client) -> None:
    system()
    response = client.get("/sante/pret/")
    assert (response.status_code, response.json()) == (200, {"pret": True, "manque": []})


@pytest.mark.django_db
def test_what_is_missing_is_named(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise DatabaseError("mot de passe refusé")

    monkeypatch.setattr("config.health.is_loaded", lambda: False)
    monkeypatch.setattr(connection, "cursor", fails)
    response = client.get("/sante/pret/")
    assert response.status_code == 503
    assert response.json() == {
        "pret": False,
        "manque": ["le modèle de la loi n’est pas chargé", "la base de données ne répond pas"],
    }


@pytest.mark.django_db
def test_a_publication_left_out_is_told_and_takes_nothing_away(client: Client) -> None:
    adopt(Edition(1, catalogue(), left_out=(LeftOut("catalogue/aides/commune/bourse.yaml", "illisible."),)))
    told = client.get("/sante/pret/").json()
    assert told["a_reparer"] == [
        "La publication de catalogue/aides/commune/bourse.yaml est laissée de côté : illisible."
    ]
