"""A follow-up answered by buttons; links record nothing."""

from __future__ import annotations

import pytest
from django.test import Client

from mesaides.mails.models import FollowUp
from tests.mails.following import asked
from tests.mails.letterbox import published
from tests.web.reading import heading_of, links_of, text_of

pytestmark = pytest.mark.django_db

ONE, OTHER = "aide-logement", "prime-activite"
FAILED = {"suivi": 1, "echec": 1, f"echec {ONE}": 1, "echec-raison": 1, "echec-raison document": 1}
UNSUBSCRIBE = "List-Unsubscribe=One-Click"
"""The whole body that mail software posts (RFC 8058, § 3.2)."""


def page(slug: str = "") -> str:
    return f"/suivi/{asked().token}/{f'{slug}/' if slug else ''}"


def test_following_every_link_of_a_mail_records_nothing(client: Client) -> None:
    whole = page()
    for told in ("deja", "demandee", "echec", "rien", "autre"):
        assert client.get(f"{whole}{ONE}/?reponse={told}").status_code == 200
    assert client.get(f"{whole}arreter/").status_code == 200
    assert client.head(f"{whole}arreter/").status_code == 200
    assert published() == {"suivi": 1}
    assert FollowUp.objects.exists()


def test_the_link_chooses_and_the_button_records(client: Client) -> None:
    about = page(ONE)
    shown = client.get(f"{about}?reponse=demandee").content.decode()
    assert 'value="demandee" required checked' in shown
    assert shown.count(" checked") == 1
    answered = client.post(about, {"reponse": "demandee"})
    assert answered["Location"] == f"{about}merci/?reponse=demandee"
    assert published() == {"suivi": 1, "demandee": 1, f"demandee {ONE}": 1}
    thanks = client.get(answered["Location"])
    assert heading_of(thanks) == "Merci, votre réponse est comptée"
    assert about.replace(ONE, OTHER) in links_of(thanks)


def test_sent_twice_an_answer_counts_once(client: Client) -> None:
    about = page(ONE)
    client.post(about, {"reponse": "demandee"})
    assert client.post(about, {"reponse": "rien"})["Location"] == about.removesuffix(f"{ONE}/")
    assert published() == {"suivi": 1, "demandee": 1, f"demandee {ONE}": 1}


def test_who_failed_is_led_to_help(client: Client) -> None:
    about = page(ONE)
    thanks = client.get(client.post(about, {"reponse": "echec", "raison_echec": "document"})["Location"])
    assert published() == FAILED
    links = links_of(thanks)
    assert f"/simulation/jeton-de-visite/aides/{ONE}/accueils/" in links
    assert "/simulation/jeton-de-visite/recapitulatif/" in links
    assert "Défenseur des droits" in text_of(thanks)


def test_a_reason_left_under_another_answer_does_not_count(client: Client) -> None:
    client.post(page(ONE), {"reponse": "demandee", "raison_rien": "temps"})
    assert published() == {"suivi": 1, "demandee": 1, f"demandee {ONE}": 1}


@pytest.mark.parametrize("given", [{}, {"reponse": "autre"}, {"reponse": "rien", "raison_rien": "document"}])
def test_a_wrong_answer_is_told_and_records_nothing(client: Client, given: dict[str, str]) -> None:
    response = client.post(page(ONE), given)
    assert response.status_code == 422
    assert "Choisissez une réponse" in text_of(response)
    assert published() == {"suivi": 1}


def test_the_last_answer_ends_it(client: Client) -> None:
    whole = page()
    for slug in (ONE, OTHER):
        thanks = client.post(f"{whole}{slug}/", {"reponse": "deja"})["Location"]
    assert "nous n’écrirons plus" in text_of(client.get(thanks))
    assert "répondu pour toutes vos aides" in text_of(client.get(whole))


def test_mail_software_stops_it_in_one_click(client: Client) -> None:
    whole = page()
    response = client.post(f"{whole}arreter/", UNSUBSCRIBE, content_type="application/x-www-form-urlencoded")
    assert response.status_code == 200
    assert heading_of(response) == "Le suivi est arrêté"
    assert not FollowUp.objects.exists()
    assert heading_of(client.get(whole)) == "Ce suivi est terminé"
    assert client.post(f"{whole}arreter/").status_code == 200, "stopped again is stopped"


def test_a_benefit_that_is_not_followed_leads_to_the_list(client: Client) -> None:
    whole = page()
    assert client.get(f"{whole}carte-avantage-sncf/")["Location"] == whole
    assert client.get(f"{whole}{ONE}/merci/")["Location"] == whole


def test_its_pages_are_nobody_else_s(client: Client) -> None:
    for address in (page(), page(ONE), f"{page()}arreter/"):
        response = client.get(address)
        assert "no-store" in response["Cache-Control"]
        assert 'name="robots" content="noindex"' in response.content.decode()
    assert "Disallow: /suivi/" in client.get("/robots.txt").content.decode()
