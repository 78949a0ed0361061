"""A link that was confided opens the pages that are named, and changes nothing through any other."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.simulations.confiding.links import give, given_by
from mesaides.simulations.visits import find_visit
from mesaides.web.confided import OPEN
from tests.web.test_authorisation import LEAVING, WITH_TOKEN, Address, opened

pytestmark = pytest.mark.django_db

PAGES = {address.name.removeprefix("web:"): address for address in WITH_TOKEN if address.name != LEAVING}
CLOSED = {"effacer", "confier", "transmettre", "transmettre_a", "partages", "courriel", "courriel_demande"}
CLOSED |= {"ecart", "ecart_merci", "avis"}


def test_every_page_of_a_visit_is_either_open_or_closed_to_who_helps() -> None:
    assert set(PAGES) == OPEN | CLOSED, "→ Dites dans mesaides/web/confided.py si la page est ouverte à qui aide."


@pytest.mark.parametrize("name", sorted(CLOSED))
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_closed_page_says_so_and_changes_nothing(client: Client, name: str, method: str) -> None:
    address: Address = PAGES[name]
    token = opened()
    given = give(token, timezone.now())
    before = find_visit(token)
    posted = {"geste": "retirer", "avis": "oui"}
    response = getattr(client, method)(address.of(given.link), posted)
    assert response.status_code == 403
    assert "Ce lien ne permet pas cela" in response.content.decode()
    assert (find_visit(token), given_by(token, timezone.now())) == (before, given)


@pytest.mark.parametrize("name", sorted(OPEN))
def test_an_open_page_is_that_of_the_visit(client: Client, name: str) -> None:
    """The same answer under both addresses, but the address itself and what the page says of who is there."""
    token = opened()
    link = give(token, timezone.now()).link
    response = client.get(PAGES[name].of(link))
    assert response.status_code not in {403, 404}
    assert token not in response.content.decode() + str(response.headers)
