"""« Avant, après »: two situations side by side."""

from __future__ import annotations

import re

import pytest
from django.test import Client, override_settings

from tests.questions.households import COUPLE, PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]


def test_a_birth_opens_the_allowance_for_a_young_child(client: Client, opened: Opened) -> None:
    """Under three years, below the ceiling of incomes (code de la sécurité sociale, art. L531-1 and L531-3)."""
    address = opened(PARENT)
    response = client.get(f"{address}/et-si/avant-apres/")
    told = re.sub(r"\s+", " ", text_of(response))
    appears = told.partition("Ce qui apparaît")[2].partition("Ce qui change")[0]
    assert heading_of(response) == "Et si… avant, après"
    assert "Allocation de base pour un jeune enfant pas de droit" in appears
    assert f"{address}/et-si/?varie=salaire" in links_of(response)
    assert "no-store" in response["Cache-Control"]
    assert 'value="separation"' not in response.content.decode()


def test_a_couple_may_separate(client: Client, opened: Opened) -> None:
    """Alone and without income, the person who asks has the RSA that the partner's wage closed."""
    response = client.get(f"{opened(COUPLE)}/et-si/avant-apres/?evenement=separation")
    told = re.sub(r"\s+", " ", text_of(response))
    assert "Sans votre partenaire" in told
    assert "Revenu de solidarité active" in told.partition("Ce qui apparaît")[2].partition("Ce qui change")[0]


def test_a_calculation_that_takes_too_long_is_said(client: Client, opened: Opened) -> None:
    with override_settings(CALCUL_SECONDES=0):
        assert client.get(f"{opened(SINGLE)}/et-si/avant-apres/").status_code == 503


def test_a_move_asks_for_a_commune_before_it_compares(client: Client, opened: Opened) -> None:
    """Toulouse is in zone II of the housing benefit, Paris in zone I: the ceiling of rent is another (arrêté du
    27 septembre 2019, art. 7)."""
    address = f"{opened(SINGLE)}/et-si/avant-apres/?evenement=demenagement"
    asked, unknown, moved = (
        re.sub(r"\s+", " ", text_of(client.get(f"{address}{place}")))
        for place in ("", "&commune=Nullepartville", "&commune=75013")
    )
    assert "Dans quelle commune" in asked
    assert "d’aides par mois" not in asked + unknown
    assert "Nous ne trouvons pas la commune" in unknown
    assert "À Paris 13e" in moved
    assert "Aide au logement" in moved.partition("Ce qui change")[2].partition("Ce qui reste")[0]
