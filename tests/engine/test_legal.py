"""The texts behind a formula, and the parameters that it takes."""

from __future__ import annotations

import numpy
import pytest

from mesaides.engine.legal import Listener, described, references_on
from mesaides.engine.system import system

BASE = "prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa"
APRIL = "2026-04-01"


@pytest.mark.parametrize(
    ("raw", "texts"),
    [
        (None, ()),
        ("CSS L821-1", ("CSS L821-1",)),
        (["a", "b"], ("a", "b")),
        ({"title": "Décret", "href": "https://exemple.fr"}, ("Décret — https://exemple.fr",)),
        ({"2020-01-01": "ancien", "2026-01-01": ["neuf"], "2027-01-01": "à venir"}, ("neuf",)),
        ({"2027-01-01": "à venir"}, ()),
    ],
)
def test_the_texts_in_force_on_a_day(raw: object, texts: tuple[str, ...]) -> None:
    assert references_on(raw, "2026-11-01") == texts


def test_what_a_formula_takes_is_heard_with_its_date() -> None:
    """The base of the RSA is 651,69 € from April 2026 (décret 2026-220)."""
    listener = Listener(system().get_parameters_at_instant)
    rsa = listener("2026-11-01").prestations_sociales.solidarite_insertion.minima_sociaux.rsa
    assert not listener.taken, "a node is not a value"
    assert rsa.rsa_m.montant_de_base_du_rsa == 651.69
    ((name, day),) = listener.taken
    assert name == BASE
    taken = described(name, day, 651.69)
    assert (taken.value, taken.since) == (651.69, APRIL)
    assert any("2026-220" in text for text in taken.references)


def test_several_values_taken_at_once_have_no_date_of_their_own() -> None:
    taken = described(BASE.rpartition(".")[0], "2026-11-01", numpy.array([1.0, 2.0]))
    assert (taken.value, taken.since) == ((1.0, 2.0), None)
