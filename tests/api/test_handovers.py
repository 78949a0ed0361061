"""Hand-overs over HTTP: what was consented, once; every refusal the same, to the byte."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from mesaides.handovers.consents import KEPT, consents_of, withdraw
from mesaides.handovers.partners import Partner, partners
from tests.handovers.declared import KEY, TOWN, declared
from tests.handovers.giving import VISIT, link_to

pytestmark = pytest.mark.django_db
PLACE = "/api/v1/transmissions"
HERE = "https://demarches.exemple.fr"


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Partner]:
    with declared(tmp_path, mairie_exemple=TOWN, autre=TOWN):
        yield partners()["mairie-exemple"]


def basic(name: str, key: str = KEY) -> str:
    return f"Basic {base64.b64encode(f'{name}:{key}'.encode()).decode()}"


def comes(client: Client, sent: Any, identity: str = basic("mairie-exemple"), **headers: str) -> HttpResponse:
    told = {"Authorization": identity} | headers
    return client.post(PLACE, json.dumps(sent), content_type="application/json", headers=told)


def fresh(partner: Partner) -> str:
    return link_to(partner, now=timezone.now())


def test_the_partner_receives_what_was_consented_and_for_what(client: Client, town: Partner) -> None:
    response = comes(client, {"lien": fresh(town)}, Origin=HERE)
    assert response.status_code == 200
    told = response.json()
    assert (told["partenaire"], told["objet"]) == ("mairie-exemple", town.purpose)
    assert told["champs"] == {"logement.loyer": 7017.17, "demandeur.revenus.salaire_net": 1400}
    assert timezone.datetime.fromisoformat(told["accord"]) <= timezone.now()
    assert response["Cache-Control"] == "no-store"
    assert response["Access-Control-Allow-Origin"] == HERE


def test_it_may_ask_for_less(client: Client, town: Partner) -> None:
    response = comes(client, {"lien": fresh(town), "champs": ["logement.loyer"]})
    assert response.json()["champs"] == {"logement.loyer": 7017.17}


def refusals(client: Client, town: Partner) -> Iterator[tuple[str, HttpResponse]]:
    """Each with a link that nothing but this refuses."""
    used = fresh(town)
    comes(client, {"lien": used})
    yield "reused", comes(client, {"lien": used})
    yield "expired", comes(client, {"lien": link_to(town, now=timezone.now() - KEPT - timedelta(seconds=1))})
    yield "tampered", comes(client, {"lien": fresh(town)[:-2] + "AA"})
    yield "not a link", comes(client, {"lien": 3})
    yield "another audience", comes(client, {"lien": fresh(town)}, basic("autre"))
    yield "wider scope", comes(client, {"lien": fresh(town), "champs": ["demandeur.handicap"]})
    yield "no scope", comes(client, {"lien": fresh(town), "champs": "logement.loyer"})
    yield "foreign origin", comes(client, {"lien": fresh(town)}, Origin="https://ailleurs.exemple.fr")
    for why, identity in {"no key": "", "wrong key": basic("mairie-exemple", "x"), "not basic": "Bearer x"}.items():
        yield why, comes(client, {"lien": fresh(town)}, identity)
    yield "not base64", comes(client, {"lien": fresh(town)}, "Basic é".encode().decode("latin-1"))
    withdrawn = link_to(town, visit="z" * 43, now=timezone.now())
    withdraw("z" * 43, consents_of("z" * 43, timezone.now())[0].name)
    yield "withdrawn", comes(client, {"lien": withdrawn})


def test_every_refusal_is_the_same(client: Client, town: Partner) -> None:
    found = dict(refusals(client, town))
    shapes = {why: (one.status_code, dict(one.items()), one.content) for why, one in found.items()}
    assert len(shapes) == 13
    assert [why for why, shape in shapes.items() if shape != shapes["reused"]] == []


def test_a_refusal_has_the_form_of_the_standard_and_opens_nothing(client: Client, town: Partner) -> None:
    """RFC 9457, section 3.1: type, title, status."""
    response = comes(client, {"lien": "x"}, Origin="https://ailleurs.exemple.fr")
    assert response["Content-Type"].startswith("application/problem+json")
    told = response.json()
    assert (told["type"], told["title"], told["status"]) == ("about:blank", "Accès refusé", 403)
    assert "expir" not in told["erreurs"][0]["message"]
    assert response["Cache-Control"] == "no-store"


def test_a_key_sent_by_the_page_of_another_site_opens_nothing(client: Client, town: Partner) -> None:
    """Any page may send a key to the API: here the site that it comes from must be the partner's."""
    token = fresh(town)
    assert comes(client, {"lien": token}, Origin="https://ailleurs.exemple.fr").status_code == 403
    assert comes(client, {"lien": token}, Origin=HERE).status_code == 200


@pytest.mark.parametrize(("sent", "status"), [({}, 422), ({"lien": "x", "tout": True}, 422), ([], 422)])
def test_what_has_another_form_is_told(client: Client, sent: object, status: int) -> None:
    assert comes(client, sent).status_code == status


def test_nothing_of_a_visit_is_told(client: Client, town: Partner) -> None:
    assert VISIT not in comes(client, {"lien": fresh(town)}).content.decode()
