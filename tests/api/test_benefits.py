"""The catalogue over HTTP."""

import pytest
from django.test import Client
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Niveau, Theme

RSA = "revenu-solidarite-active"


def shown() -> tuple[Benefit, ...]:
    """The benefits that have not ended."""
    return catalogue().on(timezone.localdate()).benefits


def test_every_benefit_is_listed(client: Client) -> None:
    found = client.get("/api/v1/aides").json()
    assert found["nombre"] == len(found["aides"]) == len(shown())
    assert {aide["slug"] for aide in found["aides"]} == {benefit.slug for benefit in shown()}


@pytest.mark.parametrize("theme", list(Theme))
def test_only_those_of_a_theme(client: Client, theme: Theme) -> None:
    found = client.get("/api/v1/aides", {"theme": theme.value}).json()["aides"]
    assert {aide["slug"] for aide in found} == {one.slug for one in shown() if theme in one.themes}


@pytest.mark.parametrize("niveau", list(Niveau))
def test_only_those_of_a_level(client: Client, niveau: Niveau) -> None:
    found = client.get("/api/v1/aides", {"niveau": niveau.value}).json()["aides"]
    assert {aide["slug"] for aide in found} == {one.slug for one in shown() if one.niveau is niveau}


def test_an_unknown_theme_is_refused(client: Client) -> None:
    response = client.get("/api/v1/aides", {"theme": "jardinage"})
    assert response.status_code == 422
    (error,) = response.json()["erreurs"]
    assert error["champ"] == "theme"
    assert "jardinage" in error["message"]


def test_one_benefit_in_full(client: Client) -> None:
    found = client.get(f"/api/v1/aides/{RSA}").json()
    benefit = catalogue().benefit(RSA)
    assert (found["nom"], found["genre"], found["unite"]) == (benefit.nom, "mensuel", "€")
    assert found["institution"]["nom"] == catalogue().institution_of(benefit).nom
    assert [step["canal"] for step in found["demarches"]] == [step.canal for step in benefit.demarches]
    assert found["verifie_le"] == benefit.verifie_le.isoformat()
    assert "exemples" not in found


@pytest.mark.parametrize("slug", [benefit.slug for benefit in catalogue().benefits])
def test_every_benefit_can_be_told(client: Client, slug: str) -> None:
    assert client.get(f"/api/v1/aides/{slug}").json()["slug"] == slug


def test_an_unknown_benefit_is_not_found(client: Client) -> None:
    response = client.get("/api/v1/aides/inconnue")
    assert response.status_code == 404
    assert "inconnue" in response.json()["erreurs"][0]["message"]
