"""« Transmettre ma situation », what is shown before, what leaves, and how it ends."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client, override_settings
from django.utils import timezone

from mesaides.handovers.fetching import Asked, HandoverRefused, fetch
from mesaides.handovers.models import Handover
from mesaides.simulations.visits import save_answers
from tests.handovers.declared import KEY, TOWN, declared
from tests.handovers.receiving import accepted, mark_of
from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _town(tmp_path: Path) -> Iterator[None]:
    with declared(tmp_path, mairie_exemple=TOWN):
        yield


def test_each_partner_is_told_with_its_purpose(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    shown = client.get(f"{address}/transmettre/")
    assert f"{address}/transmettre/mairie-exemple/" in links_of(shown)
    assert "Préparer votre inscription à la cantine." in text_of(shown)


def test_without_a_partner_the_page_says_so(client: Client, opened: Opened) -> None:
    with override_settings(TRANSMISSIONS=""):
        assert "Aucun service ne reprend encore vos réponses" in text_of(client.get(f"{opened(PARENT)}/transmettre/"))


def test_all_that_would_leave_is_shown_as_it_leaves(client: Client, opened: Opened) -> None:
    shown = client.get(f"{opened(PARENT)}/transmettre/mairie-exemple/")
    text = text_of(shown).replace("\u202f", " ").replace("\xa0", " ")
    assert heading_of(shown).replace("\xa0", " ") == "Transmettre ma situation"
    for told in (
        "Mairie d’Exemple, sur le site demarches.exemple.fr . Préparer votre inscription à la cantine.",
        "Votre commune, par son code Toulouse Écrit : 31555",
        "Enfant 1 : la date de naissance 14 mars 2014 Écrit : 2014-03-14",
        "Vous : les revenus nets, en euros par mois (le salaire net, avant l’impôt prélevé à la source) 1 400",
        "une heure au plus",
        "Chez ce service : jusqu’à la fin de l’année scolaire.",
        "cantine@exemple.fr",
    ):
        assert told in text
    assert len(re.findall("<dt>", shown.content.decode())) == 5
    assert not Handover.objects.exists()


def test_the_form_may_lead_to_the_partner_and_nowhere_else(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    policies = [
        client.get(f"{address}/{page}")["Content-Security-Policy"]
        for page in ("transmettre/mairie-exemple/", "partages/")
    ]
    forms = [re.search("form-action ([^;]+)", policy)[1] for policy in policies]  # type: ignore[index]  # elles l’ont toutes
    assert forms == ["'self' https://demarches.exemple.fr", "'self'"]


def test_accepting_leads_to_the_declared_address_with_a_link_that_opens_it(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    address = opened(PARENT)
    here = f"{address}/transmettre/mairie-exemple/"
    with caplog.at_level(logging.DEBUG):
        response = client.post(here, {"accord": mark_of(client.get(here))})
    there = urlsplit(response["Location"])
    assert (response.status_code, response["Referrer-Policy"]) == (303, "no-referrer")
    assert f"{there.scheme}://{there.netloc}{there.path}" == "https://demarches.exemple.fr/retour"
    given = parse_qs(there.query)
    assert given["service"] == ["cantine"]
    token = given["transmission"][0]
    assert address.split("/")[2] not in response["Location"]
    assert token not in caplog.text
    assert fetch(Asked("mairie-exemple", KEY, token), timezone.now()).values["enfants.1.date_naissance"] == "2020-09-02"


def test_nothing_leaves_without_what_was_shown(client: Client, opened: Opened) -> None:
    """No mark, another's mark, or answers changed since in another tab."""
    address = opened(PARENT)
    here = f"{address}/transmettre/mairie-exemple/"
    mark = mark_of(client.get(here))
    other = mark_of(client.get(f"{opened(SINGLE)}/transmettre/mairie-exemple/"))
    assert [client.post(here, sent).status_code for sent in ({}, {"accord": other})] == [409, 409]
    save_answers(address.split("/")[2], {"logement.loyer": 999})
    stale = client.post(here, {"accord": mark})
    assert stale.status_code == 409
    assert "Rien n’est parti" in text_of(stale)
    assert "999" in text_of(stale)
    assert not Handover.objects.exists()


def test_what_was_shared_is_told_and_withdrawn_by_one_click(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    token = parse_qs(urlsplit(accepted(client, f"{address}/transmettre/mairie-exemple/")).query)["transmission"][0]
    shown = client.get(f"{address}/partages/")
    text = text_of(shown)
    assert "Mairie d’Exemple" in text
    assert "Pas encore lu." in text
    assert "14 mars 2014" in text
    (name,) = re.findall(r'name="partage" value="(\w+)"', shown.content.decode())
    response = client.post(f"{address}/partages/", {"partage": name})
    assert (response.status_code, response["Location"]) == (303, f"{address}/partages/")
    assert "Vous n’avez rien transmis" in text_of(client.get(f"{address}/partages/"))
    with pytest.raises(HandoverRefused):
        fetch(Asked("mairie-exemple", KEY, token), timezone.now())


def test_what_was_read_is_told_as_gone(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    token = parse_qs(urlsplit(accepted(client, f"{address}/transmettre/mairie-exemple/")).query)["transmission"][0]
    assert fetch(Asked("mairie-exemple", KEY, token), timezone.now()).values["logement.loyer"] == 450
    text = text_of(client.get(f"{address}/partages/"))
    assert "Parti." in text
    assert "cantine@exemple.fr" in text
    assert "Retirer mon accord" not in text


def test_erasing_the_visit_erases_what_it_shared(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    accepted(client, f"{address}/transmettre/mairie-exemple/")
    client.post(f"{address}/effacer/")
    assert not Handover.objects.exists()


def test_an_unknown_partner_leads_to_those_there_are(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    response = client.get(f"{address}/transmettre/inconnu/")
    assert (response.status_code, response["Location"]) == (303, f"{address}/transmettre/")


def test_when_nothing_of_the_scope_was_told_nothing_can_leave(client: Client, opened: Opened, tmp_path: Path) -> None:
    with declared(tmp_path, mairie_exemple=TOWN | {"champs": ["demandeur.gir"]}):
        here = f"{opened(SINGLE)}/transmettre/mairie-exemple/"
        assert "il n’y a rien à transmettre" in text_of(client.get(here))
        assert client.post(here, {"accord": ""}).status_code == 200
    assert not Handover.objects.exists()
