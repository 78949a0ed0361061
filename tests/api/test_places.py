"""Communes over HTTP."""

import pytest
from django.test import Client


def test_a_place_has_the_code_that_a_household_needs(client: Client) -> None:
    (place,) = client.get("/api/v1/communes", {"q": "2A004"}).json()["communes"]
    assert (place["code"], place["nom"], place["departement"], place["region"]) == (
        "2A004",
        "Ajaccio",
        "Corse-du-Sud",
        "Corse",
    )
    assert place["codes_postaux"] == ["20000", "20090", "20167"]
    assert place["population"] > 50_000


def test_an_arrondissement_tells_its_own_code_and_its_commune(client: Client) -> None:
    (place,) = client.get("/api/v1/communes", {"q": "75014"}).json()["communes"]
    assert (place["code"], place["commune"], place["code_postal"]) == ("75114", "75056", "75014")


def test_the_number_of_answers_is_limited(client: Client) -> None:
    assert len(client.get("/api/v1/communes", {"q": "saint"}).json()["communes"]) == 10
    assert len(client.get("/api/v1/communes", {"q": "saint", "limite": 50}).json()["communes"]) == 50


def test_nothing_found_is_an_answer(client: Client) -> None:
    assert client.get("/api/v1/communes", {"q": "zzzzzz"}).json() == {"communes": []}


@pytest.mark.parametrize(
    ("parameters", "champ", "message"),
    [
        ({}, "q", "Ce paramètre est obligatoire."),
        ({"q": ""}, "q", "Ce paramètre est vide\u202f: écrivez ce que vous cherchez."),
        ({"q": "a" * 101}, "q", "Ce paramètre est trop long\u202f: le nom d’une commune suffit."),
        ({"q": "a", "limite": "51"}, "limite", "«\u202f51\u202f» est trop grand\u202f: au plus 50."),
        ({"q": "a", "limite": "0"}, "limite", "«\u202f0\u202f» est trop petit\u202f: au moins 1."),
        ({"q": "a", "limite": "dix"}, "limite", "«\u202fdix\u202f» n’est pas un nombre entier."),
    ],
)
def test_a_wrong_parameter_is_named(client: Client, parameters: dict[str, str], champ: str, message: str) -> None:
    response = client.get("/api/v1/communes", parameters)
    assert response.status_code == 422
    assert response.json()["erreurs"] == [{"champ": champ, "message": message}]
