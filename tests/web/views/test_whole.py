"""The whole situation on one page, as a browser without scripts sees it."""

from __future__ import annotations

import pytest
from django.test import Client

from mesaides.simulations.visits import find_visit
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.forms.test_whole_form import Untouched
from tests.web.reading import heading_of, links_of, text_of, title_of

pytestmark = pytest.mark.django_db


def shown(client: Client, address: str) -> dict[str, list[str]]:
    """What the page sends when nobody touches it."""
    sent: dict[str, list[str]] = {}
    for name, value in Untouched(client.get(f"{address}/situation/").content.decode()).sent:
        sent.setdefault(name, []).append(value)
    return sent


def test_every_chapter_is_on_the_page_with_its_access_key(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened({})}/situation/")
    assert heading_of(response) == "Toute la situation"
    html = response.content.decode()
    assert all(f'accesskey="{key}"' in html for key in "vnaisr")
    assert "à remplir : Toute la situation" in title_of(response).replace("\u00a0", " ")
    assert html.count("<h1") == 1


def test_the_first_button_which_enter_presses_saves(client: Client, opened: Opened) -> None:
    html = client.get(f"{opened({})}/situation/").content.decode()
    form = html[html.index("<form") :]
    first = form[form.index("<button") : form.index("</button>")]
    assert "Enregistrer" in first
    assert "suite" not in first


def test_saving_leads_to_the_first_question_that_waits(client: Client, opened: Opened) -> None:
    address = opened({})
    told = {"demandeur-date_naissance": ["31051990"], "demandeur-nationalite": ["francaise"]}
    response = client.post(f"{address}/situation/", shown(client, address) | told)
    assert response.status_code == 303
    assert response["Location"] == f"{address}/situation/#id_statut_marital"
    assert find_visit(address.split("/")[2]).answers == {
        "demandeur.date_naissance": "1990-05-31",
        "demandeur.nationalite": "francaise",
    }


def test_wrong_answers_show_as_typed_and_the_others_are_kept(client: Client, opened: Opened) -> None:
    address = opened({})
    told = {"demandeur-date_naissance": ["31/02/1990"], "statut_marital": ["veuf"], "enfants-nombre": ["1"]}
    response = client.post(f"{address}/situation/", shown(client, address) | told)
    assert response.status_code == 422
    assert title_of(response).startswith("Erreur")
    assert 'value="31/02/1990"' in response.content.decode()
    assert "#id_demandeur-date_naissance" in links_of(response)
    assert "votre enfant" in text_of(response), "what an answer leads to appears at once"
    assert find_visit(address.split("/")[2]).answers["statut_marital"] == "veuf"


def test_the_results_are_one_step_away(client: Client, opened: Opened) -> None:
    without = {name: answer for name, answer in SINGLE.items() if name not in {"patrimoine", "precisions"}}
    address = opened(without)
    response = client.post(f"{address}/situation/", shown(client, address))
    assert response["Location"].startswith(f"{address}/situation/#"), "untouched, the last page is not taken"
    response = client.post(f"{address}/situation/", shown(client, address) | {"suite": "resultats"})
    assert response["Location"] == f"{address}/resultats/"


def test_what_changed_in_another_tab_is_not_overwritten(client: Client, opened: Opened) -> None:
    """A child has fewer activities to choose among: the page is shown again, to be looked at."""
    address = opened({})
    before = shown(client, address)
    born = {"demandeur-date_naissance": ["01012012"], "demandeur-nationalite": ["francaise"]}
    client.post(f"{address}/situation/", before | born)
    response = client.post(f"{address}/situation/", before | {"demandeur-activites": ["inactif"]})
    assert response.status_code == 409
    assert "Des questions ont changé entre-temps" in text_of(response)
    assert "demandeur.activites" not in find_visit(address.split("/")[2]).answers
