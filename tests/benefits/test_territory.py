"""Where a benefit exists."""

from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.benefits.territory import Territoire
from mesaides.territories import find_commune

RENNES, CESSON, LILLE, PARIS_14, AJACCIO, SAINT_DENIS, MAMOUDZOU = (
    *("35238", "35051", "59350", "75114"),
    *("2A004", "97411", "97611"),
)


def territory(**places: Any) -> Territoire:
    return Territoire.model_validate(places)


@pytest.mark.parametrize(
    ("places", "inside", "outside"),
    [
        ({"communes": ["35238"]}, [RENNES], [CESSON, LILLE]),
        ({"epci": ["243500139"]}, [RENNES, CESSON], [LILLE]),
        ({"departements": ["35"]}, [RENNES, CESSON], [LILLE]),
        ({"regions": ["53", "32"]}, [RENNES, LILLE], [PARIS_14]),
        ({"communes": ["75056"]}, [PARIS_14], [RENNES]),
        ({"departements": ["75"]}, [PARIS_14], [RENNES]),
        ({"regions": ["94"]}, [AJACCIO], [RENNES]),
        ({"departements": ["2A"]}, [AJACCIO], [RENNES]),
        ({"departements": ["974"]}, [SAINT_DENIS], [MAMOUDZOU]),
        ({"regions": ["06"]}, [MAMOUDZOU], [SAINT_DENIS]),
        ({"departements": ["59"], "communes": ["35238"]}, [RENNES, LILLE], [CESSON]),
        ({"epci": ["243500139"], "sauf": {"communes": ["35238"]}}, [CESSON], [RENNES]),
    ],
)
def test_the_places_it_covers(places: Any, inside: list[str], outside: list[str]) -> None:
    found = territory(**places)
    assert all(found.covers(find_commune(code)) for code in inside)
    assert not any(found.covers(find_commune(code)) for code in outside)


@pytest.mark.parametrize(
    ("places", "says", "mend"),
    [
        ({"communes": ["75114"]}, "un arrondissement de Paris", "« 75056 »"),
        ({"communes": ["01091"]}, "une ancienne commune de", "le code de la commune d’aujourd’hui"),
        ({"communes": ["35999"]}, "35999", "d’une commune d’aujourd’hui"),
        ({"communes": ["Rennes"]}, "Rennes (35238)", "code Insee"),
        ({"departements": ["20"]}, "Aucun département", "code du département"),
        ({"regions": ["35000"]}, "Aucune région", "code Insee de la région"),
        ({"epci": ["200000000"]}, "Aucun EPCI", "SIREN"),
        ({}, "aucun lieu", "listez"),
    ],
)
def test_a_place_that_does_not_exist_is_refused(places: Any, says: str, mend: str) -> None:
    with pytest.raises(ValidationError) as caught:
        territory(**places)
    (error,) = caught.value.errors()
    assert says in error["msg"]
    assert mend in error["ctx"]["error"].mend


def test_what_is_left_out_must_be_inside() -> None:
    assert list(territory(departements=["35"], sauf={"communes": ["35238", "59350"]}).outside()) == ["59350"]
    assert not list(territory(departements=["35"]).outside())


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ({"departements": ["976"]}, True),
        ({"regions": ["06"]}, True),
        ({"communes": ["97611"]}, True),
        ({"regions": ["53"]}, False),
        ({"communes": ["35238"]}, False),
    ],
)
def test_whether_it_names_mayotte(places: Any, named: bool) -> None:
    assert territory(**places).names("976") is named


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        ({"communes": ["35238", "59350"]}, "Habiter à Rennes ou à Lille"),
        ({"regions": ["53"]}, "Habiter en région Bretagne"),
        ({"departements": ["35"]}, "Habiter dans le département d’Ille-et-Vilaine (35)"),
        ({"epci": ["243500139"]}, "Habiter dans l’intercommunalité Rennes Métropole"),
        (
            {"departements": ["35"], "sauf": {"communes": ["35238"]}},
            "Habiter dans le département d’Ille-et-Vilaine (35), mais pas à Rennes",
        ),
    ],
)
def test_it_says_where_to_live(places: Any, sentence: str) -> None:
    assert territory(**places).reason() == sentence
