"""The address of who proposes an aid."""

import pytest

from mesaides.web.forms.contribution import WRONG, AddressForm


@pytest.mark.parametrize("typed", ["", "nom", "nom@", "a@b.fr\nBcc: c@d.fr", f"{'a' * 300}@ville.fr"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    assert AddressForm({"adresse": typed}).errors["adresse"][0] == WRONG


def test_an_address_is_taken() -> None:
    assert AddressForm({"adresse": " nom@ville.fr "}).is_valid()
