"""The kinds of partners and their closed lists."""

import pytest

from mesaides.handovers.vocabulary import KINDS, is_known


@pytest.mark.parametrize("field", ["demandeur", "inconnu", "", None, ["logement.loyer"]])
def test_what_is_not_of_the_list_is_unknown(field: object) -> None:
    assert not is_known(KINDS["situation"], field)


def test_a_field_of_the_list_is_known() -> None:
    assert is_known(KINDS["situation"], "logement.loyer")


def test_each_kind_is_found_by_its_own_name() -> None:
    assert all(kind.slug == slug and kind.fields() for slug, kind in KINDS.items())
