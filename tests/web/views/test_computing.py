"""Views that need the rights of a visit get them, or lead to what is missing."""

from __future__ import annotations

import pytest
from django.test import Client, override_settings

from tests.questions.households import PARENT, SINGLE
from tests.web.conftest import Opened

pytestmark = pytest.mark.django_db
PATHS = ("resultats", "plan", "aides/revenu-solidarite-active")


@pytest.mark.parametrize("path", PATHS)
class TestWithoutRights:
    def test_a_question_without_answer_comes_first(self, client: Client, opened: Opened, path: str) -> None:
        address = opened({})
        assert client.get(f"{address}/{path}/")["Location"].startswith(f"{address}/vous-identite/")

    def test_answers_that_contradict_each_other_lead_to_the_recap(
        self, client: Client, opened: Opened, path: str
    ) -> None:
        born = {"demandeur.date_naissance": "2012-06-01", "enfants.0.date_naissance": "2012-01-01"}
        address = opened(PARENT | born)
        assert client.get(f"{address}/{path}/")["Location"] == f"{address}/recapitulatif/"

    @pytest.mark.calcul
    def test_a_calculation_that_takes_too_long_can_be_tried_again(
        self, client: Client, opened: Opened, path: str
    ) -> None:
        address = opened(SINGLE | {"logement.loyer": 437.15})
        with override_settings(CALCUL_SECONDES=0):
            response = client.get(f"{address}/{path}/")
        assert response.status_code == 503
        assert response["Retry-After"].isdecimal()
