"""An officer describes an aid, sees it work, sends it; hostile input does no harm."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from mesaides.contributions.drafts import find
from mesaides.contributions.models import Contribution, State
from mesaides.contributions.preview import previewed
from mesaides.contributions.transitions import ask_for_changes
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import letter_of
from tests.contributions.typed import PERMIT, answers
from tests.web.reading import text_of

pytestmark = pytest.mark.django_db

HOSTILE = "\"><script>alert(1)</script>{{ 7|add:'7' }}"


def _opened(client: Client) -> str:
    return str(client.post("/contribuer/")["Location"])


def _token(link: str) -> str:
    return link.split("/")[2]


def _filled(client: Client) -> str:
    link = _opened(client)
    Contribution.objects.update(answers=answers())
    return link


def _confirmed(client: Client) -> str:
    link = _filled(client)
    shown = previewed(find(_token(link)), date.today()).households  # noqa: DTZ011 - le jour du serveur, comme la page
    client.post(
        f"{link}apercu/", {box: told for one in shown for box, told in ((one.box, "oui"), (one.seen, one.mark))}
    )
    return link


def test_looking_at_the_page_opens_nothing(client: Client) -> None:
    assert client.get("/contribuer/").status_code == 200
    assert not Contribution.objects.exists()


def test_page_by_page_to_the_preview(client: Client) -> None:
    link = _opened(client)
    assert link in client.get(link).content.decode()
    for page, typed in PERMIT.items():
        response = client.post(f"{link}{page}/", typed)
        assert response.status_code == 303, text_of(response)
    told = text_of(client.get(f"{link}apercu/"))
    assert "Versée une fois, 400 €" in told
    assert "avoir entre 18 et 25 ans" in told
    assert "Bourse d’essai au permis" in text_of(client.get(f"{link}fiche/"))


def test_what_is_wrong_is_kept_and_told_at_its_field(client: Client) -> None:
    link = _opened(client)
    response = client.post(f"{link}conditions/", {"age_min": "dix-huit", "a_verifier": "Être inscrit."})
    page = response.content.decode()
    assert response.status_code == 422
    assert 'value="dix-huit"' in page
    assert 'href="#id_age_min"' in page
    assert 'value="dix-huit"' in client.get(f"{link}conditions/").content.decode()


def test_searching_moves_nowhere(client: Client) -> None:
    link = _opened(client)
    response = client.post(f"{link}institution/", {"institution_recherche": "Vannes", "chercher": "oui"})
    assert response.status_code == 200
    assert "Vannes (commune, 56260)" in response.content.decode()


def test_it_is_sent_by_the_link_of_the_mail_and_then_closed(client: Client) -> None:
    link = _confirmed(client)
    assert client.post(f"{link}envoyer/", {"adresse": "nom@ville.fr"}).status_code == 200
    found = re.search(r"https?://[^/]+(/contribuer/\S+/confirmer/\S+)", letter_of(QueuedMail.objects.get()).text)
    assert found
    assert client.get(found[1]).status_code == 200
    assert find(_token(link)).state == State.BROUILLON
    assert client.post(found[1]).status_code == 303
    assert find(_token(link)).state == State.ENVOYEE
    assert client.post(found[1]).status_code == 409
    before = find(_token(link)).answers
    client.post(f"{link}aide/", {"nom": "Autre"})
    assert find(_token(link)).answers == before
    ask_for_changes(find(_token(link)), "anne", "Quel plafond ?")
    assert "Quel plafond ?" in text_of(client.get(link))
    assert client.post(f"{link}aide/", PERMIT["aide"]).status_code == 303


def test_nothing_is_sent_before_the_households_are_confirmed(client: Client) -> None:
    link = _filled(client)
    assert client.post(f"{link}envoyer/", {"adresse": "nom@ville.fr"}).status_code == 422
    assert not QueuedMail.objects.exists()


def test_a_disputed_answer_leads_back_to_its_condition(client: Client) -> None:
    link = _filled(client)
    (_inside, outside, _far) = previewed(find(_token(link)), date.today()).households  # noqa: DTZ011 - comme la page
    response = client.post(f"{link}apercu/", {outside.box: "non", outside.seen: outside.mark})
    assert f'href="{link}conditions/#id_age_min"' in response.content.decode()


def test_an_error_opens_a_form_that_is_filled(client: Client) -> None:
    address = "/aides/ajaccio-bourse-permis/signaler/"
    assert client.get(address).status_code == 200
    link = str(client.post(address)["Location"])
    assert find(_token(link)).corrects == "ajaccio-bourse-permis"
    assert "Bourse au permis d’Ajaccio" in client.get(f"{link}aide/").content.decode()


def test_what_the_law_computes_is_not_corrected_by_a_form(client: Client) -> None:
    address = "/aides/revenu-solidarite-active/signaler/"
    assert "OpenFisca" in text_of(client.post(address))
    assert not Contribution.objects.exists()
    assert client.get("/aides/inconnue/signaler/").status_code == 404


def test_script_in_every_field_is_shown_as_text(client: Client) -> None:
    link = _opened(client)
    for page, typed in PERMIT.items():
        client.post(f"{link}{page}/", dict.fromkeys(typed, HOSTILE))
        shown = client.get(f"{link}{page}/").content.decode()
        assert "<script>alert" not in shown
    assert "<script>alert" not in client.get(f"{link}apercu/").content.decode()


def test_ten_megabytes_are_refused_before_they_are_read(client: Client) -> None:
    link = _opened(client)
    assert client.post(f"{link}aide/", {"description": "a" * 10_000_000}).status_code == 413
    assert find(_token(link)).answers == {}


@pytest.mark.parametrize("page", ["inconnue", "admin", "..", "catalogue"])
def test_a_page_that_does_not_exist_is_not_found(client: Client, page: str) -> None:
    assert client.get(f"{_opened(client)}{page}/").status_code == 404


@pytest.mark.parametrize("ending", ["", "aide/", "apercu/", "fiche/", "envoyer/", "confirmer/x/"])
def test_another_s_draft_is_not_opened_without_its_link(client: Client, ending: str) -> None:
    _filled(client)
    reference = Contribution.objects.get().reference
    for token in ("1", reference, "é" * 43, "brouillon"):
        response = client.post(f"/contribuer/{token}/{ending}", {"nom": "Autre"})
        assert response.status_code in (404, 405)
        assert "Bourse d’essai" not in response.content.decode()
    assert Contribution.objects.get().answers == answers()


def test_no_post_changes_the_state_or_what_is_kept_of_a_file(client: Client) -> None:
    link = _opened(client)
    client.post(f"{link}aide/", {"nom": "X", "state": "acceptee", "origine": "nom: x", "conditions_reste": "0"})
    one = find(_token(link))
    assert one.state == State.BROUILLON
    assert not {"state", "origine", "conditions_reste"} & one.answers.keys()
