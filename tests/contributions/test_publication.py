"""What cannot be made live says so."""

import pytest

from mesaides.contributions.publication import PublicationError, publish


def test_it_never_says_that_it_published_what_it_did_not() -> None:
    with pytest.raises(PublicationError, match="aide-essai"):
        publish("aide-essai", "nom: Aide d’essai\n", "anne")
