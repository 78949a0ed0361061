"""A record of the directory, read field by field."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.benefits.choices import Accueil
from mesaides.offices.model import Office
from mesaides.offices.reading import SELECTED, office
from tests.offices.directory import CAF, record

WHOLE = record(CAF, "Caf de Haute-Garonne")
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
)


def read(**others: Any) -> Office:
    found = office(WHOLE | others, Accueil.CAF)
    assert found
    return found


def test_a_whole_record() -> None:
    assert read() == Office(
        kind=Accueil.CAF,
        name="Caf de Haute-Garonne",
        address=("24 rue Riquet", "31000 Toulouse"),
        commune="31555",
        phone="05 61 00 00 00",
        mail="accueil@exemple.fr",
        site="https://exemple.fr/accueil",
        page="https://lannuaire.exemple.fr/occitanie/haute-garonne/1",
        hours=("Du lundi au vendredi\u202f: de 9\u00a0h à 12\u00a0h\u00a030",),
    )


def test_all_that_is_read_is_asked_for() -> None:
    assert set(SELECTED) == set(WHOLE)


def test_the_address_is_where_to_go_rather_than_where_to_write() -> None:
    to_write = {"type_adresse": "Adresse postale", "code_postal": "31046", "nom_commune": "Toulouse Cedex 9"}
    to_go = {"type_adresse": "Adresse", "complement1": "Bâtiment B", "numero_voie": "24 rue Riquet"}
    assert read(adresse=json.dumps([to_write, to_go])).address == ("Bâtiment B", "24 rue Riquet")
    assert read(adresse=json.dumps([to_write])).address == ("31046 Toulouse Cedex 9",)


def test_the_address_does_not_say_the_name_again() -> None:
    address = {"type_adresse": "Adresse", "complement1": WHOLE["nom"], "numero_voie": "24 rue Riquet"}
    assert read(adresse=json.dumps([address])).address == ("24 rue Riquet",)


@pytest.mark.parametrize("field", [name for name in WHOLE if name not in {"id", "nom"}])
@pytest.mark.parametrize("bad", [None, 3, "", "[", "[null]", [], {}, "javascript:alert(1)", "<b>", [["x"]]])
def test_a_malformed_field_hides_no_other(field: str, bad: object) -> None:
    names = {"code_insee_commune": "commune", "adresse": "address", "telephone": "phone", "adresse_courriel": "mail"}
    names |= {"site_internet": "site", "url_service_public": "page", "plage_ouverture": "hours"}
    found, whole = read(**{field: bad}), read()
    assert not getattr(found, names[field])
    assert all(getattr(found, name) == getattr(whole, name) for name in names.values() if name != names[field])


@pytest.mark.parametrize("name", [None, "", "  ", 3, ["Caf"]])
def test_a_record_without_a_name_is_no_office(name: object) -> None:
    assert office(WHOLE | {"nom": name}, Accueil.CAF) is None


def test_the_first_value_of_the_right_form_is_kept() -> None:
    assert read(adresse_courriel="voir le site ; un@exemple.fr;deux@exemple.fr").mail == "un@exemple.fr"
    assert read(telephone=json.dumps([{"valeur": "voir le site"}, {"valeur": "39 49"}])).phone == "39 49"


@given(st.dictionaries(st.sampled_from(sorted(WHOLE)), JSON | JSON.map(json.dumps)))
def test_nothing_makes_a_record_fail(others: dict[str, Any]) -> None:
    found = office(WHOLE | others, Accueil.CAF)
    assert found is None or found.name
