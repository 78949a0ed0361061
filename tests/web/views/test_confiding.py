"""« Confier mon dossier »: made, seen, opened by who helps, taken back."""

from __future__ import annotations

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from mesaides.simulations.confiding.models import ConfidedLink
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit
from mesaides.web.presenting.confiding import TAKEN
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = pytest.mark.django_db


def link_on(response: HttpResponse) -> str:
    """The path of the link that the page shows."""
    shown = re.search(r"<code>https?://[^/]+(/simulation/[^<]+)/</code>", response.content.decode())
    assert shown
    return shown[1]


def confided(client: Client, address: str) -> str:
    assert client.post(f"{address}/confier/", {"geste": "confier"})["Location"] == f"{address}/confier/"
    return link_on(client.get(f"{address}/confier/"))


def test_what_the_link_gives_is_said_before_it_is_made(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/confier/")
    assert heading_of(response) == "Confier mon dossier"
    assert re.search(
        r"Qui aura ce lien pourra lire et corriger vos réponses, et voir vos aides, jusqu’au \d+(er)? \w+ \d{4} inclus",
        text_of(response),
    )
    assert not ConfidedLink.objects.exists()


def test_it_is_seen_to_be_active_and_is_taken_back_in_one_click(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    link = confided(client, address)
    assert link != address
    assert "Lien actif" in text_of(client.get(f"{address}/confier/"))
    assert client.get(f"{link}/situation/").status_code == 200
    response = client.post(f"{address}/confier/", {"geste": "retirer"})
    assert response.status_code == 303
    assert client.get(f"{link}/situation/").status_code == 404
    done = client.get(response["Location"])
    assert "Lien actif" not in text_of(done)
    assert TAKEN in text_of(done).replace("\u00a0", " ")
    assert 'role="status"' in done.content.decode()


def test_a_link_that_is_active_is_never_said_to_be_taken_back(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    told = f"{address}/confier/?avis=lien-retire"
    assert TAKEN in text_of(client.get(told)).replace("\u00a0", " ")
    confided(client, address)
    assert TAKEN not in text_of(client.get(told)).replace("\u00a0", " ")


def test_who_helps_is_not_offered_to_erase_what_is_damaged(client: Client, opened: Opened) -> None:
    link = confided(client, opened(SINGLE))
    StoredVisit.objects.update(sealed=StoredVisit.objects.get().sealed[:-1])
    response = client.get(f"{link}/situation/")
    assert response.status_code == 410
    assert "/effacer/" not in response.content.decode()


def test_who_helps_starts_with_the_whole_situation_and_corrects_it(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    link = confided(client, address)
    assert client.get(f"{link}/")["Location"] == f"{link}/situation/"
    shown = client.get(f"{link}/situation/")
    assert "Dossier confié. Vous pouvez lire et corriger ces réponses" in text_of(shown)
    assert client.post(f"{link}/loyer/", {"logement-loyer": "512"}).status_code == 303
    assert find_visit(address.split("/")[2]).answers["logement.loyer"] == 512


def test_no_page_of_who_helps_leads_to_the_visit_nor_to_what_is_closed(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    link = confided(client, address)
    for page in ("situation", "recapitulatif", "loyer"):
        shown = client.get(f"{link}/{page}/")
        assert address.split("/")[2] not in shown.content.decode()
        assert not [one for one in links_of(shown) if re.search("/(effacer|confier|transmettre|courriel)/", one)]


def test_a_page_shown_before_the_link_was_made_does_not_replace_it(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    link = confided(client, address)
    assert confided(client, address) == link
    assert client.get(f"{link}/situation/").status_code == 200


def test_an_unknown_gesture_does_nothing(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert client.post(f"{address}/confier/", {"geste": "autre"}).status_code == 303
    assert not ConfidedLink.objects.exists()


def test_the_page_of_what_was_shared_says_that_a_link_is_active(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert "Personne ne peut lire vos réponses" in text_of(client.get(f"{address}/partages/"))
    confided(client, address)
    told = text_of(client.get(f"{address}/partages/"))
    assert "Votre dossier est confié par un lien, qui est actif" in told
    assert "Personne ne peut lire vos réponses" not in told


def test_erasing_the_visit_takes_the_link_with_it(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    link = confided(client, address)
    assert client.post(f"{address}/effacer/").status_code == 200
    assert not ConfidedLink.objects.exists()
    assert client.get(f"{link}/situation/").status_code == 404
