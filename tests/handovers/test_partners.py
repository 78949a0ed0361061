"""The file of an instance's partners: read, or refused with what is to be mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import override_settings

from mesaides.handovers.partners import Partner, partners
from tests.handovers.declared import TOWN, declared


def test_a_declared_partner_is_read_whole(town: Partner) -> None:
    assert (town.slug, town.name, town.kind.slug) == ("mairie-exemple", "Mairie d’Exemple", "situation")
    assert town.scope == frozenset(TOWN["champs"])
    assert (town.host, town.origin) == ("demarches.exemple.fr", "https://demarches.exemple.fr")


def test_without_a_file_there_is_no_partner() -> None:
    with override_settings(TRANSMISSIONS=""):
        assert partners() == {}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"genre": "fax"}, "« genre » est l’un de"),
        ({"nom": "  "}, "« nom » est vide"),
        ({"but": 3}, "« but » est vide"),
        ({"retour": "http://demarches.exemple.fr/"}, "« retour » est une adresse entière"),
        ({"retour": "demarches.exemple.fr"}, "« retour » est une adresse entière"),
        ({"retour": "https://exemple.fr/#ici"}, "« retour » est une adresse entière"),
        ({"empreinte": "clef en clair"}, "« empreinte » est le SHA-256"),
        ({"champs": []}, "« champs » est la liste"),
        ({"champs": {"a": "logement.loyer"}}, "« a » n’est pas un champ qui se transmet"),
        ({"champs": ["logement.loyer", "demandeur"]}, "« demandeur » n’est pas un champ qui se transmet"),
        ({"genre": "apa", "champs": ["logement.loyer"]}, "« logement.loyer » n’est pas un champ qui se transmet"),
        ({"telephone": "3646"}, "écrivez ces lignes, et elles seules"),
    ],
)
def test_a_partner_wrongly_declared_is_refused(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    with declared(tmp_path, mairie_exemple=TOWN | changes) as file, pytest.raises(ImproperlyConfigured) as refusal:
        partners()
    assert told in str(refusal.value)
    assert str(file) in str(refusal.value)


FORM = {name: value for name, value in TOWN.items() if name != "empreinte"} | {"genre": "demarche-simplifiee"}


def test_a_demarche_has_no_key_and_names_its_own_fields(tmp_path: Path) -> None:
    with declared(tmp_path, mairie_exemple=FORM | {"champs": {"champ_Q2hhbXAtMQ==": "logement.loyer"}}):
        found = partners()["mairie-exemple"]
    assert (found.fingerprint, found.fields) == ("", {"champ_Q2hhbXAtMQ==": "logement.loyer"})
    assert not found.kind.is_fetched


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (["logement.loyer"], "pour une adresse préremplie"),
        ({"loyer": "logement.loyer"}, "« loyer » n’est pas le nom d’un champ de la démarche"),
        ({"champ_a": "demandeur.revenus"}, "« demandeur.revenus » n’est pas un champ qui se transmet"),
    ],
)
def test_a_demarche_wrongly_declared_is_refused(tmp_path: Path, fields: Any, told: str) -> None:
    with declared(tmp_path, mairie_exemple=FORM | {"champs": fields}), pytest.raises(ImproperlyConfigured) as refusal:
        partners()
    assert told in str(refusal.value)


def test_a_line_that_lacks_is_told(tmp_path: Path) -> None:
    lacking = {name: value for name, value in TOWN.items() if name != "conservation"}
    with declared(tmp_path, mairie_exemple=lacking), pytest.raises(ImproperlyConfigured, match="conservation"):
        partners()


@pytest.mark.parametrize("text", ["- une liste", "a: [", "Mairie D’Exemple: {}", "mairie: texte"])
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "partenaires.yaml").write_text(text, "utf-8")
    with override_settings(TRANSMISSIONS=str(tmp_path / "partenaires.yaml")), pytest.raises(ImproperlyConfigured):
        partners()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    missing = str(tmp_path / "absent.yaml")
    with override_settings(TRANSMISSIONS=missing), pytest.raises(ImproperlyConfigured, match="ne se lit pas"):
        partners()
