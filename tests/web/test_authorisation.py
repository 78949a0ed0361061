"""Every address that takes a token refuses all that is not the token of a living visit, and refuses it alike."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from mesaides.mails.followups import find, stop_by_link
from mesaides.simulations.confiding.links import give, take_back
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.retention import KEPT
from mesaides.simulations.sealing import row_name
from mesaides.simulations.visits import forget, open_visit, save_answers
from tests.mails.following import asked
from tests.questions.households import PARENT

pytestmark = pytest.mark.django_db

TOKEN = "jeton"  # noqa: S105 - le nom de la partie de l’adresse
OTHERS = {
    "slug": "revenu-solidarite-active",
    "way": "page-officielle",
    "whose": "site",
    "table": "parcours",
    "page": "vous-identite",
    "kind": "region",
    "place": "53-bretagne",
    "path": "variables",
    "code": "code",
    "numero": "1",
    "rappel": "inconnu",
    "texte": "accueil-titre",
    "nom": "anne",
}
"""An example of each other part of an address. A new part goes here, unless it is a secret: then it is a `jeton`."""

DRAFT = "brouillon"
"""The secret part of the addresses of a contribution: tests/web/views/test_contribute.py."""

FOLLOW_UP = "suivi"
"""The secret part of the addresses that a follow-up by mail gives."""

ERASING, LEAVING = "web:effacer", "web:aller"
ELSE = {
    (ERASING, "post"): 200,
    (ERASING, "head"): 405,
    (LEAVING, "get"): 302,
    (LEAVING, "head"): 302,
    (LEAVING, "post"): 405,
}
"""What is answered otherwise than by a 404. Erasing says that it is erased, whether or not it ever was; the way out to
a public address of the catalogue stays open."""


class Address(NamedTuple):
    """A named address of the site, and the names of its parts."""

    name: str
    parts: tuple[str, ...]

    def of(self, token: str, **others: str) -> str:
        return reverse(self.name, kwargs={part: (OTHERS | others).get(part, token) for part in self.parts})


def addresses(resolver: URLResolver, space: str = "") -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, f"{space}{pattern.namespace}:" if pattern.namespace else space)
        elif isinstance(pattern, URLPattern):
            yield Address(f"{space}{pattern.name or ''}", tuple(pattern.pattern.regex.groupindex))


ALL = list(addresses(get_resolver()))
WITH_TOKEN = [address for address in ALL if TOKEN in address.parts]
OF_A_FOLLOW_UP = [address for address in ALL if FOLLOW_UP in address.parts]
EVERY = pytest.mark.parametrize("address", WITH_TOKEN, ids=lambda address: address.name)


def refused_tokens() -> dict[str, str]:
    """What is not the token of a living visit, beside visits that live."""
    living, deleted, confided = opened(), opened(), opened()
    gone, back = given(deleted), given(confided)
    forget(deleted)
    take_back(confided)
    return {
        "wrong": secrets.token_urlsafe(32),
        "truncated": living[:-1],
        "cut in half": living[:21],
        "longer": f"{living}A",
        "in other case": living.swapcase(),
        "with another last letter": living[:-1] + ("A" if living[-1] != "A" else "B"),
        "with a space": f"{living} ",
        "with a null": f"{living}\0",
        "expired, not purged yet": open_visit(now=timezone.now() - KEPT).token,
        "deleted": deleted,
        "guessed": "1",
        "guessed from an example": "jeton",
        "the name of its row": row_name(living),
        "of another form": "é" * 43,
        "a link taken back": back,
        "a link of a visit that was deleted": gone,
        "a link cut": given(living)[:-1],
        "a link past its day": give(open_visit().token, timezone.now() - KEPT).link,
    }


def opened() -> str:
    token = open_visit().token
    save_answers(token, {"demandeur.date_naissance": "1937-05-31"})
    return token


def given(token: str) -> str:
    """The link that confides a visit."""
    return give(token, timezone.now()).link


def shape(response: HttpResponse, token: str = "") -> tuple[int, dict[str, str], bytes]:
    """All of a response but the second at which it was given, and the token that a page repeats."""
    varies = {"Expires", "Content-Length"} if token else {"Expires"}
    headers = {name: value for name, value in response.items() if name not in varies}
    content = response.content.replace(token.encode(), b"jeton") if token else response.content
    return response.status_code, headers, content


def test_addresses_with_a_token_are_found_and_no_part_is_unknown() -> None:
    assert len(WITH_TOKEN) >= 10
    unknown = {part for address in ALL for part in address.parts} - {TOKEN, FOLLOW_UP, DRAFT, *OTHERS}
    assert not unknown, f"→ Ajoutez un exemple de {unknown} à OTHERS, ou nommez « {TOKEN} » ce qui ouvre une visite."


@EVERY
@pytest.mark.parametrize("method", ["get", "post", "head"])
def test_all_that_is_not_a_living_token_is_refused_alike(client: Client, address: Address, method: str) -> None:
    shapes = {why: shape(getattr(client, method)(address.of(token))) for why, token in refused_tokens().items()}
    expected = shapes["wrong"]
    assert [why for why, found in shapes.items() if found != expected] == []
    assert expected[0] == ELSE.get((address.name, method), 404)
    assert expected[1]["Cache-Control"].endswith("private")


@EVERY
def test_a_living_token_is_not_refused(client: Client, address: Address) -> None:
    assert client.get(address.of(opened())).status_code != 404


@pytest.mark.parametrize(
    "address", [one for one in WITH_TOKEN if one.name != LEAVING], ids=lambda address: address.name
)
def test_a_damaged_visit_shows_the_same_page_everywhere_and_no_traceback(client: Client, address: Address) -> None:
    token = opened()
    StoredVisit.objects.update(sealed=b"\x01abime")
    response = client.get(address.of(token))
    assert response.status_code == 410
    assert "Vos réponses ne peuvent plus être lues" in response.content.decode()


@EVERY
def test_the_token_of_another_visit_shows_nothing_of_this_one(client: Client, address: Address) -> None:
    """A visit with answers changes nothing of what is shown of another."""
    other = open_visit().token
    before = shape(client.get(address.of(other)))
    save_answers(open_visit().token, PARENT)
    assert shape(client.get(address.of(other))) == before


def test_a_wrong_token_erases_nothing(client: Client) -> None:
    living = opened()
    for token in refused_tokens().values():
        client.post(f"/simulation/{token}/effacer/")
    assert client.get(f"/simulation/{living}/vous-identite/").status_code == 200


@pytest.mark.parametrize("address", OF_A_FOLLOW_UP, ids=lambda address: address.name)
@pytest.mark.parametrize("method", ["get", "post", "head"])
def test_all_that_is_not_a_living_follow_up_is_answered_alike(client: Client, address: Address, method: str) -> None:
    """A follow-up that was stopped is told to be over, so is one that never was; the token of a visit opens none."""
    living, stopped = asked(), asked(visit="une-autre")
    stop_by_link(stopped.token)
    tokens = [secrets.token_urlsafe(32), living.token[:-1], f"{living.token}A", stopped.token, "jeton", opened()]
    shapes = [shape(getattr(client, method)(address.of(token, slug=living.benefits[0])), token) for token in tokens]
    assert all(found == shapes[0] for found in shapes)
    assert find(living.token) == living
