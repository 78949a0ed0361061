"""A visit, page after page, as a browser without scripts sees it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client, override_settings

from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit
from tests.questions.households import COUPLE, PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of, title_of

pytestmark = pytest.mark.django_db

IDENTITY = {
    "demandeur-date_naissance-jour": "31",
    "demandeur-date_naissance-mois": "5",
    "demandeur-date_naissance-annee": "1990",
    "demandeur-nationalite": "francaise",
}

LYON = {
    "logement-commune": "Lyon",
    "logement-commune-code": "69123",
    "logement-statut_occupation_logement": "locataire_vide",
}


def stored(address: str) -> dict[str, Any]:
    return find_visit(address.split("/")[2]).answers


def test_starting_opens_a_visit_at_an_address_nobody_can_guess(client: Client) -> None:
    response = client.post("/simulation/")
    assert response.status_code == 303
    found = re.fullmatch(r"/simulation/([\w-]{43})/vous-identite/", response["Location"])
    assert found, "32 random bytes are 43 characters"
    assert client.post("/simulation/")["Location"] != response["Location"]


def test_following_a_link_opens_no_visit(client: Client) -> None:
    assert client.get("/simulation/")["Location"] == "/"
    assert not StoredVisit.objects.exists()


def test_nothing_is_kept_in_the_browser(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for path in ("/", f"{address}/logement/", f"{address}/recapitulatif/"):
        assert not client.get(path).cookies
    assert not client.post("/simulation/").cookies


def test_pages_of_a_visit_are_private_and_may_be_framed(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/logement/")
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "same-origin"
    assert "X-Frame-Options" not in response
    assert 'name="robots" content="noindex"' in response.content.decode()


def test_a_question_shows_its_title_its_step_and_the_way_back(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.get(f"{address}/loyer/")
    assert heading_of(response) == "Votre loyer"
    assert "Étape 3 sur 7" in text_of(response)
    assert "Votre logement" in text_of(response)
    assert f"{address}/vous-situation/" in links_of(response)
    assert not title_of(response).startswith("Erreur")


def test_an_answer_leads_to_the_next_question(client: Client, opened: Opened) -> None:
    address = opened({})
    response = client.post(f"{address}/vous-identite/", IDENTITY)
    assert response.status_code == 303
    assert response["Location"] == f"{address}/foyer/"
    assert stored(address) == {"demandeur.date_naissance": "1990-05-31", "demandeur.nationalite": "francaise"}


def test_the_last_answer_leads_to_the_recap(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert client.post(f"{address}/precisions/", {"patrimoine": "aucun"})["Location"] == f"{address}/recapitulatif/"


def test_what_was_answered_shows_again(client: Client, opened: Opened) -> None:
    html = client.get(f"{opened(PARENT)}/vous-identite/").content.decode()
    assert re.findall(r'value="(31|5|1990)"', html) == ["31", "5", "1990"]
    assert re.search(r'value="francaise"[^>]* checked', html)


def test_a_fault_is_in_the_title_in_a_summary_and_beside_its_box(client: Client, opened: Opened) -> None:
    address = opened({})
    response = client.post(f"{address}/vous-identite/", IDENTITY | {"demandeur-date_naissance-annee": "2990"})
    assert response.status_code == 422
    assert title_of(response).startswith("Erreur : ")
    assert "#id_demandeur-date_naissance" in links_of(response)
    assert text_of(response).count("Cette date est à venir") == 2
    assert stored(address) == {}


def test_what_was_typed_wrongly_is_not_lost(client: Client, opened: Opened) -> None:
    response = client.post(f"{opened(SINGLE)}/loyer/", {"logement-loyer": "quatre cents"})
    assert 'value="quatre cents"' in response.content.decode()


def test_two_faults_are_counted(client: Client, opened: Opened) -> None:
    response = client.post(f"{opened({})}/vous-identite/", {})
    assert "2 réponses sont à corriger" in text_of(response)


def test_nobody_jumps_ahead(client: Client, opened: Opened) -> None:
    address = opened({})
    for path in ("commune", "recapitulatif", "resultats"):
        assert client.get(f"{address}/{path}/")["Location"].startswith(f"{address}/vous-identite/")


def test_a_page_that_is_not_asked_leads_where_the_visit_was_left(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for page in ("partenaire-identite", "rien"):
        assert client.get(f"{address}/{page}/")["Location"] == f"{address}/recapitulatif/?avis=plus-posee"


def test_a_visit_is_resumed_where_it_was_left(client: Client, opened: Opened) -> None:
    address = opened({name: answer for name, answer in SINGLE.items() if name.startswith("demandeur.")})
    assert client.get(f"{address}/")["Location"] == f"{address}/foyer/"
    complete = opened(SINGLE)
    assert client.get(f"{complete}/")["Location"] == f"{complete}/recapitulatif/"


def test_the_recap_tells_every_answer_and_changes_each(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    response = client.get(f"{address}/recapitulatif/")
    assert "Étape 7 sur 7" in text_of(response)
    assert "Toulouse (Haute-Garonne)" in text_of(response)
    assert f"{address}/logement/?retour=recapitulatif" in links_of(response)
    assert f"{address}/resultats/" in links_of(response)


def test_a_change_comes_back_to_the_recap(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert f"{address}/recapitulatif/" in links_of(client.get(f"{address}/loyer/?retour=recapitulatif"))
    posted = {"logement-loyer": ""}
    assert client.post(f"{address}/loyer/?retour=recapitulatif", posted)["Location"] == f"{address}/recapitulatif/"
    assert stored(address)["logement.loyer"] is None


def test_a_change_asks_only_what_becomes_necessary(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.post(f"{address}/foyer/?retour=recapitulatif", {"statut_marital": "marie", "enfants-nombre": "0"})
    assert response["Location"] == f"{address}/partenaire-identite/?retour=recapitulatif"
    again = client.get(f"{address}/recapitulatif/")["Location"]
    assert again == f"{address}/partenaire-identite/?retour=recapitulatif&avis=avant"


def test_two_tabs_do_not_lose_an_answer(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    client.post(f"{address}/logement/", LYON)
    client.post(f"{address}/vous-situation/", {"demandeur-activites": ["salarie", "etudiant"]})
    assert (stored(address)["logement.commune"], stored(address)["demandeur.activites"]) == (
        "69123",
        ["salarie", "etudiant"],
    )


def test_a_double_click_changes_nothing(client: Client, opened: Opened) -> None:
    address = opened({})
    locations = {client.post(f"{address}/vous-identite/", IDENTITY)["Location"] for _click in range(2)}
    assert locations == {f"{address}/foyer/"}


def test_answers_that_contradict_each_other_are_shown_with_the_way_to_mend_them(client: Client, opened: Opened) -> None:
    address = opened(PARENT | {"demandeur.date_naissance": "2012-06-01", "enfants.0.date_naissance": "2012-01-01"})
    response = client.get(f"{address}/recapitulatif/")
    assert title_of(response).startswith("Erreur : ")
    assert f"{address}/enfant-1-naissance/?retour=recapitulatif" in links_of(response)
    assert f"{address}/resultats/" not in links_of(response)
    assert client.get(f"{address}/resultats/")["Location"] == f"{address}/recapitulatif/"


def test_erasing_forgets_everything(client: Client, opened: Opened) -> None:
    address = opened(COUPLE)
    response = client.post(f"{address}/effacer/")
    assert "Votre simulation est effacée" in heading_of(response)
    assert not StoredVisit.objects.exists()
    assert client.get(f"{address}/recapitulatif/").status_code == 404
    assert client.post(f"{address}/effacer/").status_code == 200, "a second click says the same"
    assert client.get(f"{address}/effacer/").status_code == 404, "there is nothing left to confirm"


@pytest.mark.calcul
def test_a_calculation_that_takes_too_long_says_so_and_can_be_tried_again(client: Client, opened: Opened) -> None:
    address = opened(SINGLE | {"logement.loyer": 441.75})
    with override_settings(CALCUL_SECONDES=0):
        response = client.get(f"{address}/resultats/")
    assert response.status_code == 503
    assert heading_of(response) == "Le calcul n’a pas abouti"
    assert "Vos réponses sont gardées" in text_of(response)
    assert f"{address}/resultats/" in links_of(response)
    assert response["Retry-After"].isdecimal()
    assert "no-store" in response["Cache-Control"]
    assert heading_of(client.get(f"{address}/resultats/")) == "Vos aides possibles"


@pytest.mark.calcul
def test_results_after_a_change_are_those_of_the_new_answer(client: Client, opened: Opened) -> None:
    """The next results start from the last ones of the visit: they are those of a visit answered so at once."""
    changed = opened(SINGLE)
    client.get(f"{changed}/resultats/")
    client.post(f"{changed}/loyer/", {"logement-loyer": "120"})
    anew = opened(SINGLE | {"logement.loyer": 120})
    pages = [text_of(client.get(f"{address}/resultats/")) for address in (changed, anew, opened(SINGLE))]
    told = [page.split("Continuer plus tard")[0] for page in pages]
    assert told[0] == told[1] != told[2]


@pytest.mark.calcul
def test_the_results_tell_amounts_and_how_to_claim(client: Client, opened: Opened) -> None:
    response = client.get(f"{opened(SINGLE)}/resultats/")
    assert heading_of(response) == "Vos aides possibles"
    assert "À demander" in text_of(response)
    assert "Comment la demander" in text_of(response)
    assert "Ce que nous avons supposé" in text_of(response)
