"""A copy of the database after a hundred visits tells nothing of what was answered: name, amount, commune or date."""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from django.test import Client

from mesaides.handovers.consents import give
from mesaides.handovers.models import Handover
from mesaides.handovers.parcels import Item, Parcel
from mesaides.handovers.partners import partners
from mesaides.simulations.backups import _environment
from mesaides.simulations.confiding.links import give as confide
from mesaides.simulations.confiding.models import ConfidedLink
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit, open_visit, save_answers
from tests.canaries import leaked
from tests.handovers.declared import TOWN, declared
from tests.simulations.databases import apart, shared_database, written

BY_USE_CASE, BY_HTTP = 90, 10
# Des communes de Corse : leur code a une lettre, qu’aucune date ni aucune empreinte n’écrit par hasard.
COMMUNES = {"2A004": "Ajaccio", "2A247": "Porto-Vecchio", "2B096": "Corte", "2A272": "Sartène", "2A041": "Bonifacio"}


class Person(NamedTuple):
    """What one visit says, and nobody else."""

    name: str
    born: str
    rent: float
    code: str
    commune: str

    @property
    def answers(self) -> dict[str, Any]:
        return {
            "demandeur.prenom": self.name,
            "demandeur.date_naissance": self.born,
            "logement.commune": self.code,
            "logement.nom": self.commune,
            "logement.loyer": self.rent,
        }

    @property
    def planted(self) -> list[str]:
        year, month, day = self.born.split("-")
        amounts = [str(self.rent), str(self.rent).replace(".", ",")]
        return [self.name, self.born, f"{day}/{month}/{year}", self.code, self.commune, *amounts]


def person(number: int) -> Person:
    code, commune = [*COMMUNES.items()][number % len(COMMUNES)]
    born = f"{1937 + number % 50}-05-{1 + number % 28:02}"
    return Person(f"Zénobie-{number:03}", born, 6000.37 + number, code, commune)


PEOPLE = [person(number) for number in range(BY_USE_CASE + BY_HTTP)]
PLANTED = sorted({value for one in PEOPLE for value in one.planted})


@pytest.fixture
def file(transactional_db: None, tmp_path: Path) -> Iterator[Path | None]:
    with shared_database(tmp_path) as file:
        yield file


def by_use_case(one: Person) -> str:
    token = open_visit().token
    save_answers(token, one.answers)
    return token


def by_http(one: Person) -> str:
    """The pages as a browser posts them; a name is asked on none."""
    client = Client()
    address = client.post("/simulation/")["Location"].rpartition("/vous-identite/")[0]
    year, month, day = (part.lstrip("0") for part in one.born.split("-"))
    born = dict(zip(("annee", "mois", "jour"), (year, month, day), strict=True))
    identity = {f"demandeur-date_naissance-{part}": text for part, text in born.items()}
    home = {"logement-commune": one.commune, "logement-commune-code": one.code}
    for page, posted in {
        "vous-identite": identity | {"demandeur-nationalite": "francaise"},
        "foyer": {"statut_marital": "celibataire", "enfants-nombre": "0"},
        "logement": home | {"logement-statut_occupation_logement": "locataire_vide"},
        "loyer": {"logement-loyer": str(one.rent).replace(".", ",")},
    }.items():
        assert client.post(f"{address}/{page}/", posted).status_code == 303
    return address.split("/")[2]


def handed_over(one: Person, token: str) -> str:
    """All that a person said, given to a partner that has not come yet: its link."""
    items = (Item(name, name, name, value, str(value)) for name, value in one.answers.items())
    return give(token, partners()["mairie-exemple"], Parcel(tuple(items)), datetime.now(UTC))


def dumped(file: Path | None) -> bytes:
    """All the bytes of the database: SQLite's files, or what pg_dump gives, with its bytes written out."""
    if file:
        return written(file)
    pg_dump = shutil.which("pg_dump")
    assert pg_dump, "pg_dump manque : installez les outils clients de PostgreSQL."
    dump = subprocess.run([pg_dump], env=os.environ | _environment(), capture_output=True, check=True).stdout  # noqa: S603 - commande écrite ici
    return dump + b"".join(bytes.fromhex(found.decode()) for found in re.findall(rb"\\x([0-9a-f]+)", dump))


def test_a_dump_of_a_hundred_visits_handed_over_and_confided_tells_nothing(file: Path | None, tmp_path: Path) -> None:
    def lived() -> tuple[bytes, list[str]]:
        tokens = [by_use_case(one) for one in PEOPLE[:BY_USE_CASE]] + [by_http(one) for one in PEOPLE[BY_USE_CASE:]]
        for one, token in zip(PEOPLE, tokens, strict=True):
            kept = find_visit(token).answers
            assert (kept["logement.loyer"], kept["logement.commune"]) == (one.rent, one.code)
        assert StoredVisit.objects.count() == BY_USE_CASE + BY_HTTP
        with declared(tmp_path, mairie_exemple=TOWN):
            links = [handed_over(one, token) for one, token in zip(PEOPLE, tokens, strict=True)]
        confided = [confide(token, datetime.now(UTC)).link for token in tokens[-BY_HTTP:]]
        assert (Handover.objects.count(), ConfidedLink.objects.count()) == (len(links), BY_HTTP)
        return dumped(file), [
            *tokens,
            *links,
            *confided,
            TOWN["nom"],
            "mairie-exemple",
        ]  # the connection is open: SQLite's journal is still there

    dump, secrets = apart(lived)
    assert len(dump) > 3 * 4096 * len(PEOPLE)
    assert leaked([*PLANTED, *secrets], dump) == []


def test_what_is_searched_for_would_be_found(file: Path | None) -> None:
    """The same search on the same dump, where one visit is written in clear and another in base64."""
    clear, hidden = PEOPLE[3], PEOPLE[7]

    def lived() -> bytes:
        now = datetime.now(UTC)
        secret = base64.b64encode(f"x{hidden.name}".encode())
        StoredVisit.objects.create(token_hash="a", sealed=str(clear.answers).encode(), kept_until=now)
        StoredVisit.objects.create(token_hash="b", sealed=secret, kept_until=now)
        return dumped(file)

    found = leaked(PLANTED, apart(lived))
    assert {clear.name, clear.born, str(clear.rent), clear.code, clear.commune, hidden.name} <= set(found)
