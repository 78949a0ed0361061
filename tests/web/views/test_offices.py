"""The pages of offices, from a directory of this machine."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client, override_settings

from tests.offices.directory import CAF, FAILURES, Served, record
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of, title_of

pytestmark = pytest.mark.django_db
RSA = "aides/revenu-solidarite-active"
PUBLIC = "https://lannuaire.service-public.gouv.fr/navigation"
UNREACHED, NONE = "Nous n’avons pas pu joindre l’annuaire", "Aucun accueil trouvé"


def test_the_offices_of_a_benefit_with_all_that_is_useful(client: Client, opened: Opened, served: Served) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/{RSA}/accueils/")
    told = text_of(response)
    assert heading_of(response) == "Accueils près de chez vous"
    assert "Revenu de solidarité active" in title_of(response)
    assert told.index("Caf de Haute-Garonne - Toulouse") < told.index("Caf de Haute-Garonne - Muret")
    assert told.index("Caf de Haute-Garonne - Muret") < told.index("France services - Toulouse")
    assert "24 rue Riquet" in told
    assert "Du lundi au vendredi : de 9 h à 12 h 30" in told
    assert {"tel:0561000000", "mailto:accueil@exemple.fr", "https://exemple.fr/accueil"} <= set(links_of(response))
    assert f"{address}/{RSA}/" in links_of(response)
    assert UNREACHED not in told
    assert NONE not in told
    assert "no-store" in response["Cache-Control"]


def test_the_offices_around_the_household(client: Client, opened: Opened, served: Served) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/accueils/")
    assert "France services - Toulouse" in text_of(response)
    assert f"{address}/resultats/" in links_of(response)
    assert 'code_type_service_local="france_services"' in served.asked[0][1]["where"]


def test_nothing_of_the_visit_is_sent_to_the_directory(client: Client, opened: Opened, served: Served) -> None:
    address = opened(SINGLE)
    client.get(f"{address}/{RSA}/accueils/")
    sent = html.unescape(str(served.asked))
    assert address.rpartition("/")[2] not in sent
    assert re.findall(r"31555|1990|revenu|celibataire|450", sent) == ["31555"]


@pytest.mark.parametrize("failure", FAILURES)
def test_a_directory_that_fails_is_told_with_other_ways(
    client: Client, opened: Opened, served: Served, failure: str
) -> None:
    served.failure = failure
    response = client.get(f"{opened(SINGLE)}/{RSA}/accueils/")
    assert response.status_code == 200
    assert UNREACHED in text_of(response)
    assert NONE not in text_of(response)
    assert {f"{PUBLIC}/caf", "https://www.caf.fr/", "tel:3230"} <= set(links_of(response))


def test_a_slow_directory_is_left_and_told(client: Client, opened: Opened, served: Served) -> None:
    served.failure = "corps goutte à goutte"
    with override_settings(ANNUAIRE_SECONDES=0.3):
        assert UNREACHED in text_of(client.get(f"{opened(SINGLE)}/{RSA}/accueils/"))


def test_no_office_is_told_otherwise_than_no_answer(client: Client, opened: Opened, served: Served) -> None:
    served.in_charge = {}
    response = client.get(f"{opened(SINGLE)}/{RSA}/accueils/")
    assert NONE in text_of(response)
    assert "Toulouse" in text_of(response)
    assert UNREACHED not in text_of(response)
    assert {f"{PUBLIC}/caf", "https://www.caf.fr/"} <= set(links_of(response))


def test_who_helps_shows_even_when_who_pays_has_no_office(client: Client, opened: Opened, served: Served) -> None:
    del served.in_charge["31555", "caf"]
    told = text_of(client.get(f"{opened(SINGLE)}/{RSA}/accueils/"))
    assert told.index(NONE) < told.index("France services - Toulouse")


def test_what_the_directory_says_is_never_markup(client: Client, opened: Opened, served: Served) -> None:
    served.records = [record(CAF, "<script>alert(1)</script>", site_internet="javascript:alert(1)")]
    page = client.get(f"{opened(SINGLE)}/{RSA}/accueils/").content.decode()
    assert "<script>alert" not in page
    assert "javascript:" not in page


@pytest.mark.parametrize("slug", ["aide-urgence-violences-conjugales", "inconnue"])
def test_a_benefit_that_no_result_shows_leads_to_its_public_page(
    client: Client, opened: Opened, served: Served, slug: str
) -> None:
    response = client.get(f"{opened(SINGLE)}/aides/{slug}/accueils/")
    assert (response.status_code, response["Location"]) == (303, f"/aides/{slug}/")
    assert served.asked == []


def test_a_visit_without_a_commune_is_led_to_its_questions(client: Client, opened: Opened, served: Served) -> None:
    address = opened({})
    response = client.get(f"{address}/accueils/")
    assert response.status_code == 303
    assert response["Location"].startswith(f"{address}/")
    assert served.asked == []


def test_a_visit_that_does_not_exist_has_no_offices(client: Client, served: Served) -> None:
    assert client.get("/simulation/inconnue/accueils/").status_code == 404


@pytest.mark.calcul
def test_off_the_pages_lead_to_the_public_directory(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/{RSA}/accueils/")
    assert (response.status_code, response["Location"]) == (303, f"{PUBLIC}/caf")
    assert f"{PUBLIC}/caf" in links_of(client.get(f"{address}/{RSA}/"))


@pytest.mark.calcul
def test_the_results_and_a_benefit_lead_to_the_offices_without_asking(
    client: Client, opened: Opened, served: Served
) -> None:
    address = opened(SINGLE)
    assert f"{address}/accueils/" in links_of(client.get(f"{address}/resultats/"))
    assert f"{address}/accueils/" in links_of(client.get(f"{address}/plan/"))
    assert f"{address}/{RSA}/accueils/" in links_of(client.get(f"{address}/{RSA}/"))
    assert served.asked == []
