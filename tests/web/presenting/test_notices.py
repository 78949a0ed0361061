"""What is told to who did not come as expected."""

import pytest
from django.test import RequestFactory

from mesaides.web.presenting.notices import FIRST, NOTICES, notice_of, told


@pytest.mark.parametrize(("query", "name"), [("avis=avant", FIRST), ("avis=autre", ""), ("", "")])
def test_an_address_names_its_notice(rf: RequestFactory, query: str, name: str) -> None:
    assert notice_of(rf.get(f"/?{query}")) == name


def test_every_notice_reassures_and_shows_the_way() -> None:
    assert told("") == ""
    for name in NOTICES:
        assert "gardé" in told(name) or "Vérifiez" in told(name)
