"""What a catalogue file holds: the rules that one field alone does not tell."""

import pytest
from pydantic import ValidationError

from mesaides.benefits.model import Attendu, Source


@pytest.mark.parametrize("given", [{"montant": 0}, {"eligible": False}, {"statut": "echec"}])
def test_an_example_expects_at_least_one_thing(given: dict[str, object]) -> None:
    assert Attendu.model_validate(given).tolerance == 0.01


@pytest.mark.parametrize("given", [{}, {"tolerance": 1}, {"personne": "demandeur"}])
def test_an_example_that_expects_nothing_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match=r"« montant », « eligible » ou « statut »"):
        Attendu.model_validate(given)


def test_texts_are_typeset() -> None:
    assert Source(titre="Art. L1 : l'aide").titre == "Art. L1\u202f: l’aide"


def test_a_value_never_changes() -> None:
    source = Source(titre="Article premier")
    with pytest.raises(ValidationError, match="frozen"):
        source.titre = "Article 2"
