"""« Mettre Mes Aides sur votre site », and a visit that starts with its commune."""

from __future__ import annotations

import pytest
from django.test import Client, override_settings

from mesaides.instance.model import Instance
from mesaides.simulations.visits import find_visit
from mesaides.web.presenting.first_theme import FIRST_THEME
from tests.web.reading import heading_of, text_of


def test_the_page_gives_what_to_copy(client: Client) -> None:
    with override_settings(PARTENAIRES=frozenset({"mairie"})):
        response = client.get("/integrer/?partenaire=mairie&commune=31555")
    told = text_of(response)
    assert heading_of(response) == "Mettre Mes Aides sur votre site"
    assert 'data-partenaire="mairie" data-commune="31555"' in told
    assert "Toulouse" in told


def test_what_is_unknown_is_told_and_left_out(client: Client) -> None:
    told = text_of(client.get("/integrer/?partenaire=inconnu&commune=31000"))
    assert "Aucune commune n’a ce code" in told
    assert "Ce nom n’est pas encore connu ici" in told
    assert "data-" not in told


@pytest.mark.django_db
def test_a_visit_may_start_with_its_commune(client: Client) -> None:
    shown = client.get("/?commune=31555")
    assert "Pour Toulouse" in text_of(shown)
    assert 'action="/simulation/?commune=31555"' in shown.content.decode()
    token = client.post("/simulation/?commune=31555")["Location"].split("/")[2]
    assert find_visit(token).answers["logement.commune"] == "31555"


@pytest.mark.django_db
def test_a_visit_may_start_with_a_theme_to_show_first(client: Client) -> None:
    shown = client.get("/?theme=logement&commune=31555")
    assert "d’abord les aides du thème « Logement »" in text_of(shown)
    assert 'action="/simulation/?commune=31555&amp;theme=logement"' in shown.content.decode()
    token = client.post("/simulation/?theme=logement")["Location"].split("/")[2]
    assert find_visit(token).answers[FIRST_THEME] == "logement"
    other = client.post("/simulation/?theme=inconnu")["Location"].split("/")[2]
    assert FIRST_THEME not in find_visit(other).answers


def test_the_page_gives_the_theme_and_the_name_of_the_site(client: Client) -> None:
    with override_settings(INSTANCE=Instance(nom="Landes aides")):
        told = text_of(client.get("/integrer/?theme=logement"))
    assert 'data-theme="logement" data-titre="Landes aides : à quelles aides avez-vous droit ?"' in told
    assert "data-theme" not in text_of(client.get("/integrer/?theme=rien"))


@pytest.mark.django_db
def test_a_commune_that_is_none_changes_nothing(client: Client) -> None:
    assert 'action="/simulation/"' in client.get("/?commune=%3Cb%3E").content.decode()
    token = client.post("/simulation/?commune=00000")["Location"].split("/")[2]
    assert "logement.commune" not in find_visit(token).answers
