"""What is offered instead of an unknown name."""

import pytest

from mesaides.household.names import known_at, nearest, place_of, plain


def test_the_fields_beside_a_place() -> None:
    assert "scolarite" in known_at(["enfants", 0, "etudes", "scolarité"])
    assert "garde_alternee" in known_at(["enfants", 0, "garde"])
    assert "garde_alternee" not in known_at(["conjoint", "garde"])
    assert "rfr" in known_at(["impots", "2024", "revenu"])
    assert "demandeur" in known_at(["demandeurs"])


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("loyer", "logement"),
        ("statut_marital", ""),
        ("date_naissance", "demandeur"),
        ("scolarite", "demandeur.etudes"),
        ("garde_alternee", "enfants"),
        ("rien", None),
    ],
)
def test_where_a_field_belongs(name: str, place: str | None) -> None:
    assert place_of(name) == place


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Salarié", "salarie"), ("retraitée", "retraite"), ("chomeurs", "chomeur"), ("astronaute", None)],
)
def test_the_nearest_name_forgives_accents_and_slips(name: str, meant: str | None) -> None:
    assert nearest(name, ["salarie", "chomeur", "retraite"]) == meant


def test_a_plain_name_has_no_accent_capital_or_hyphen() -> None:
    assert plain("Garde Alternée") == plain("garde-alternee") == "garde_alternee"
