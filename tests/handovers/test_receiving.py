"""The partner's program of the documentation, run as it is: a person accepts, and their fields arrive there."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from pytest_django.live_server_helper import LiveServer

from mesaides.simulations.visits import open_visit, save_answers
from tests.handovers.receiving import accepted, is_down, program, read_at, receiver
from tests.questions.households import PARENT


def opened() -> str:
    visit = open_visit()
    save_answers(visit.token, PARENT)
    return f"/simulation/{visit.token}"


@pytest.mark.usefixtures("transactional_db")
def test_what_a_person_accepted_arrives_once(live_server: LiveServer, tmp_path: Path) -> None:
    client, address = Client(), opened()
    with receiver(tmp_path, live_server.url):
        there = accepted(client, f"{address}/transmettre/mairie-exemple/")
        assert read_at(there).splitlines() == [
            "logement.commune : 31555",
            "logement.loyer : 450",
            "demandeur.revenus.salaire_net : 1400",
            "enfants.0.date_naissance : 2014-03-14",
            "enfants.1.date_naissance : 2020-09-02",
        ]
        assert is_down(there), "the link was used"


@pytest.mark.usefixtures("transactional_db")
def test_what_was_withdrawn_or_erased_does_not_arrive(live_server: LiveServer, tmp_path: Path) -> None:
    client, address, other = Client(), opened(), opened()
    with receiver(tmp_path, live_server.url):
        withdrawn, erased = (accepted(client, f"{one}/transmettre/mairie-exemple/") for one in (address, other))
        name = client.get(f"{address}/partages/").content.decode().split('name="partage" value="')[1].split('"')[0]
        client.post(f"{address}/partages/", {"partage": name})
        client.post(f"{other}/effacer/")
        assert is_down(withdrawn)
        assert is_down(erased)


@pytest.mark.usefixtures("transactional_db")
def test_a_departement_receives_what_its_form_asks(live_server: LiveServer, tmp_path: Path) -> None:
    client, address = Client(), opened()
    asked = ["date_naissance", "situation_famille", "occupation", "revenus", "gir"]
    with receiver(tmp_path, live_server.url, genre="apa", champs=asked):
        assert read_at(accepted(client, f"{address}/transmettre/mairie-exemple/")).splitlines() == [
            "date_naissance : 1990-05-31",
            "situation_famille : divorce",
            "occupation : locataire",
            "revenus.salaire_net : 1400",
        ]


def test_the_program_is_short() -> None:
    assert len([line for line in program().splitlines() if line.strip()]) <= 21
