"""The recap asked for by mail, from the form to the mail server."""

from __future__ import annotations

import re

import pytest
from django.http import HttpResponse
from django.test import Client, override_settings
from django.utils import timezone

from mesaides.mails import queue
from mesaides.mails.models import FollowUp, QueuedMail
from mesaides.mails.worker import all_rounds
from mesaides.questions.french import day_in_french
from mesaides.simulations.run import prepare
from tests.mails.letterbox import ADDRESS, Clock
from tests.mails.postman import part, postman
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def prepared() -> None:
    """The law of the month, learned once: no page waits for it."""
    prepare(timezone.localdate(), 0)


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def ask(client: Client, address: str, **given: str) -> HttpResponse:
    return client.post(f"{address}/courriel/", {"adresse": ADDRESS} | given)


@pytest.mark.usefixtures("prepared")
def test_the_results_offer_the_form_and_the_mail_arrives(client: Client, opened: Opened) -> None:
    """The mail tells the amounts and the benefits of the page."""
    address = opened(SINGLE)
    results = client.get(f"{address}/resultats/")
    assert f"{address}/courriel/" in links_of(results)
    assert f'action="{address}/courriel/"' in client.get(f"{address}/courriel/").content.decode()
    assert ask(client, address)["Location"] == f"{address}/courriel/demande/"
    assert heading_of(client.get(f"{address}/courriel/demande/")) == "Votre message va partir"
    with postman() as server:
        all_rounds()
    (message,) = server.received
    assert (message["To"], message["Auto-Submitted"]) == (ADDRESS, "auto-generated")
    text, html = plain(part(message, "plain")), plain(part(message, "html"))
    whole = results.context["whole"]
    for told in (whole.total, *(card.benefit.nom for card in (*whole.to_claim, *whole.perhaps))):
        assert plain(told) in text
        assert plain(told).replace("'", "&#x27;") in html
    for link in (f"http://testserver{address}/", f"http://testserver{address}/effacer/"):
        assert link in text
        assert f'href="{link}"' in html
    assert day_in_french(results.context["visiting"].journey.today) in text
    assert not QueuedMail.objects.exists()
    assert not FollowUp.objects.exists(), "nobody asked to be followed"


def test_a_follow_up_is_promised_only_when_it_is_asked_for(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    answer = ask(client, address, suivi="oui")
    assert answer["Location"] == f"{address}/courriel/demande/?suivi=oui"
    assert "Dans six jours" in text_of(client.get(answer["Location"]))
    assert FollowUp.objects.count() == 1
    client.post(f"{address}/effacer/")
    assert (QueuedMail.objects.count(), FollowUp.objects.count()) == (0, 0), "it goes with the visit"


@pytest.mark.parametrize(
    "wrong", ["", "camille", "camille@exemple.fr\nBcc: autre@exemple.fr", f"{'a' * 250}@exemple.fr"]
)
def test_a_wrong_address_is_told_and_nothing_is_kept(client: Client, opened: Opened, wrong: str) -> None:
    response = ask(client, opened(SINGLE), adresse=wrong, suivi="oui")
    assert response.status_code == 422
    assert re.search(r"Écrivez (votre|une) adresse", text_of(response))
    assert 'id="suivi" name="suivi" value="oui" aria-describedby="suivi-precision" checked' in response.content.decode()
    assert not QueuedMail.objects.exists()


def test_a_full_queue_is_told_and_how_to_do_without(
    client: Client, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "MOST", 0)
    address = opened(SINGLE)
    response = ask(client, address, suivi="oui")
    assert response.status_code == 503
    assert heading_of(response) == "Le message ne peut pas partir maintenant"
    assert f"{address}/resultats.pdf" in links_of(response)
    assert not FollowUp.objects.exists()


def test_without_a_mail_server_nothing_is_offered(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    with override_settings(COURRIELS=False):
        assert client.get(f"{address}/courriel/").status_code == 404
        assert ask(client, address).status_code == 404


def test_the_form_has_its_own_page_that_no_cache_keeps(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/courriel/")
    assert heading_of(response) == "Recevoir mes résultats par courriel"
    assert "deux semaines au plus, et vos réponses 31 jours" in plain(text_of(response)), "what a follow-up keeps"
    assert "no-store" in response["Cache-Control"]
    assert all_rounds(Clock()) == {}
