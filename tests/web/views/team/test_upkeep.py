"""The list of what is to be checked again."""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

import pytest

from tests.team.members import reviewer
from tests.web.reading import links_of, text_of

pytestmark = pytest.mark.django_db


def test_what_is_to_be_checked_is_told_with_its_official_page() -> None:
    with patch("django.utils.timezone.localdate", return_value=date(2036, 1, 1)):
        answer = reviewer().get("/equipe/a-verifier/")
    assert "Bourse au permis d’Ajaccio Ville d’Ajaccio ajaccio-bourse-permis" in text_of(answer)
    assert "Vérifiée il y a plus d’un an" in text_of(answer)
    assert "https://www.ajaccio.fr/" in links_of(answer)
