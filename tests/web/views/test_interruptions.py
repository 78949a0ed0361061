"""Back, refresh, two tabs, a page left open too long: nothing is lost nor corrupted, and the way on is told."""

from __future__ import annotations

import re
from random import Random
from typing import Any
from urllib.parse import urlencode

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from benchmarks.walking.answering import likely
from benchmarks.walking.page import Form, read_page
from mesaides.simulations.models import StoredVisit
from mesaides.simulations.visits import find_visit
from mesaides.web.presenting.needs import unanswered
from mesaides.web.visiting import visiting_of
from tests.questions.completing import everything_unknown
from tests.questions.households import COUPLE, PARENT, SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of
from tests.web.slugs import slug_of

pytestmark = pytest.mark.django_db

RENT = {"logement-loyer": "512"}


FAMILY = slug_of("statut_marital", SINGLE)
RECEIVED = slug_of("prestations_recues", SINGLE)


def family(status: str, children: int = 0) -> dict[str, str]:
    """What is posted of a couple and of children, be they asked together or apart."""
    return {"statut_marital": status, "enfants-nombre": str(children)}


def stored(address: str) -> dict[str, Any]:
    return find_visit(address.split("/")[2]).answers


def mark_of(response: HttpResponse) -> str:
    """The hidden field by which a page is recognised when it is posted."""
    found = re.search(r'<input type="hidden" name="page" value="(\w+)">', response.content.decode())
    assert found
    return found[1]


def test_a_page_that_is_no_longer_asked_says_so_and_goes_on(client: Client, opened: Opened) -> None:
    """Two tabs: the partner's page is open in one while the other says that there is no partner."""
    address = opened(COUPLE)
    client.post(f"{address}/{FAMILY}/", family("celibataire"))
    response = client.post(f"{address}/partenaire-identite/", {"conjoint-nationalite": "autre"}, follow=True)
    assert response.redirect_chain == [(f"{address}/recapitulatif/?avis=plus-posee", 303)]
    assert "ne fait pas partie de vos questions" in text_of(response)
    assert "Tout le reste est gardé" in text_of(response)


def test_an_answer_that_is_no_longer_asked_comes_back_with_its_question(client: Client, opened: Opened) -> None:
    address = opened(COUPLE)
    client.post(f"{address}/{FAMILY}/", family("celibataire"))
    assert "Votre partenaire" not in text_of(client.get(f"{address}/recapitulatif/"))
    client.post(f"{address}/{FAMILY}/", family("union_libre"))
    assert "votre partenaire" in text_of(client.get(f"{address}/recapitulatif/"))
    assert stored(address) == COUPLE


def test_a_page_answered_before_its_turn_is_kept(client: Client, opened: Opened) -> None:
    """Two tabs: the rent is posted from one while the other has just added a partner, not described yet."""
    address = opened(SINGLE)
    client.post(f"{address}/{FAMILY}/", family("marie"))
    response = client.post(f"{address}/loyer/", RENT)
    assert stored(address)["logement.loyer"] == 512
    assert response["Location"] == f"{address}/partenaire-identite/"


def test_a_page_asked_for_before_its_turn_says_what_comes_first(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    client.post(f"{address}/{FAMILY}/", family("marie"))
    response = client.get(f"{address}/loyer/", follow=True)
    assert "Avant la page demandée" in text_of(response)
    assert heading_of(response) == "L’âge et la nationalité de votre partenaire"


def test_a_page_that_changed_since_it_was_opened_is_shown_again(client: Client, opened: Opened) -> None:
    """A box that was never shown is not taken for an answer: the benefits offered depend on the family."""
    address = opened(SINGLE)
    mark = mark_of(client.get(f"{address}/{RECEIVED}/"))
    client.post(f"{address}/{FAMILY}/", family("celibataire", 2))
    client.post(f"{address}/{RECEIVED}/", {"prestations_recues": "prestations_recues.rsa", "page": mark})
    assert stored(address)["prestations_recues"] == []


def test_a_page_that_changed_keeps_what_was_answered_and_asks_to_check_it(client: Client, opened: Opened) -> None:
    address = opened(PARENT)
    mark = mark_of(client.get(f"{address}/{RECEIVED}/"))
    client.post(f"{address}/{FAMILY}/", family("divorce"))
    response = client.post(f"{address}/{RECEIVED}/", {"prestations_recues": "prestations_recues.rsa", "page": mark})
    assert response.status_code == 409
    assert "Cette page a changé" in text_of(response)
    assert re.search(r'value="prestations_recues.rsa"[^>]* checked', response.content.decode())
    again = {"prestations_recues": "prestations_recues.rsa", "page": mark_of(response)}
    assert client.post(f"{address}/{RECEIVED}/", again).status_code == 303
    assert stored(address)["prestations_recues"] == ["prestations_recues.rsa"]


def test_new_boxes_are_asked_about_with_what_was_ticked(client: Client, opened: Opened) -> None:
    """« Aucune de ces aides » was answered without children: the benefits of families were not in the list."""
    address = opened(SINGLE)
    client.post(f"{address}/{RECEIVED}/", {"prestations_recues": "aucun"})
    client.post(f"{address}/{FAMILY}/?retour=recapitulatif", family("celibataire", 1))
    born = {
        f"enfants-0-date_naissance-{part}": text for part, text in zip(("jour", "mois", "annee"), "425", strict=True)
    }
    born["enfants-0-date_naissance-annee"] = str(timezone.localdate().year - 2)
    client.post(f"{address}/enfant-1-naissance/?retour=recapitulatif", born)
    response = client.get(f"{address}/recapitulatif/", follow=True)
    assert heading_of(response) == "Recevez-vous déjà une de ces aides ?"
    assert re.search(r'value="aucun"[^>]* checked', response.content.decode())
    assert "propose de nouveaux choix" in text_of(client.get(f"{address}/{RECEIVED}/"))
    again = client.post(f"{address}/{RECEIVED}/?retour=recapitulatif", {"prestations_recues": "aucun"})
    assert again["Location"] == f"{address}/recapitulatif/"


def test_a_page_posted_as_it_was_shown_is_taken(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    mark = mark_of(client.get(f"{address}/loyer/"))
    assert client.post(f"{address}/loyer/", RENT | {"page": mark}).status_code == 303
    assert mark_of(client.get(f"{address}/loyer/")) == mark, "an answer to the page does not change the page"


def test_an_answer_to_an_erased_visit_says_that_it_is_erased(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    client.post(f"{address}/effacer/")
    for response in (client.post(f"{address}/loyer/", RENT), client.get(f"{address}/loyer/")):
        assert response.status_code == 404
        assert heading_of(response) == "Simulation introuvable"
        assert 'action="/simulation/"' in response.content.decode(), "the way on: another simulation"
    assert not StoredVisit.objects.exists()


@pytest.mark.parametrize("token", ["", "x", "../..", "é" * 50, "0" * 5000])
def test_a_damaged_address_is_not_found(client: Client, opened: Opened, token: str) -> None:
    opened(SINGLE)
    response = client.get(f"/simulation/{token}/recapitulatif/")
    assert response.status_code == 404


def test_a_very_long_answer_is_refused_in_plain_words_and_not_sent_back_whole(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for field in ("logement.loyer", "logement.commune"):
        everything = {
            "logement-statut_occupation_logement": "locataire_vide",
            field.replace(".", "-"): "neuf" * 10_000,
        }
        response = client.post(f"{address}/{slug_of(field, SINGLE)}/", everything)
        assert response.status_code == 422
        assert len(response.content) < 50_000
        assert "Une réponse est à corriger" in text_of(response)
    assert stored(address) == SINGLE


@pytest.mark.parametrize(
    ("posted", "status", "heading", "told"),
    [
        ({"logement-loyer": "9" * 3_000_000}, 413, "Cet envoi est trop long", "répondez plus court"),
        (
            {f"champ{n}": "1" for n in range(2_000)},
            400,
            "Cet envoi n’a pas pu être lu",
            "vos réponses précédentes sont gardées",
        ),
    ],
)
def test_a_message_too_large_to_be_read_is_refused_in_french(
    client: Client, opened: Opened, posted: dict[str, str], status: int, heading: str, told: str
) -> None:
    address = opened(SINGLE)
    response = client.post(f"{address}/loyer/", urlencode(posted), content_type="application/x-www-form-urlencoded")
    assert (response.status_code, heading_of(response)) == (status, heading)
    assert told in text_of(response)
    assert stored(address) == SINGLE


@pytest.mark.calcul
def test_erasing_is_offered_on_every_page_and_asks_once(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for page in (FAMILY, "recapitulatif", "resultats"):
        assert f"{address}/effacer/" in links_of(client.get(f"{address}/{page}/"))
    response = client.get(f"{address}/effacer/")
    assert heading_of(response) == "Effacer votre simulation ?"
    assert f"{address}/" in links_of(response), "one may change one’s mind"
    assert stored(address) == SINGLE


@pytest.mark.calcul
def test_the_address_to_come_back_is_given_on_every_page(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for page in (FAMILY, "recapitulatif", "resultats"):
        assert f"http://testserver{address}/" in text_of(client.get(f"{address}/{page}/"))


def test_an_answer_missing_from_the_results_leads_back_to_them(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    assert f"{address}/resultats/" in links_of(client.get(f"{address}/loyer/?retour=resultats"))
    assert client.post(f"{address}/loyer/?retour=resultats", RENT)["Location"] == f"{address}/resultats/"


def test_what_a_change_makes_necessary_comes_before_the_results(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    response = client.post(f"{address}/vous-revenus/?retour=resultats", {"demandeur-revenus": "salaire_net"})
    salary = slug_of("demandeur.revenus.salaire_net", SINGLE | {"demandeur.revenus": ["salaire_net"]})
    assert response["Location"] == f"{address}/{salary}/?retour=resultats"
    paid = {"demandeur-revenus-salaire_net-montant": "900"}
    assert client.post(response["Location"], paid)["Location"] == f"{address}/resultats/"


@pytest.mark.parametrize("base", [SINGLE, PARENT, COUPLE], ids=["personne seule", "parent", "couple"])
def test_whatever_is_unknown_is_one_click_away_and_comes_back(
    client: Client, opened: Opened, base: dict[str, Any]
) -> None:
    """Each kind of question, once answered, leads to the results, or first to what it makes necessary."""
    answers = everything_unknown(base, timezone.localdate())
    pages = {need.address.split("/")[3] for need in unanswered(visiting_of(find_visit(opened(answers).split("/")[-1])))}
    assert pages
    for page in pages:
        place = f"{opened(answers)}/{page}/?retour=resultats"
        form = read_page(200, place, client.get(place).content.decode()).question
        assert form
        left = next(found for seed in range(50) if (found := client.post(place, drawn(form, seed))).status_code == 303)
        assert left["Location"].endswith(("/resultats/", "?retour=resultats"))


def drawn(form: Form, seed: int) -> dict[str, Any]:
    return likely(form, Random(seed))  # noqa: S311 - des réponses d’essai


def test_an_address_cannot_send_elsewhere(client: Client, opened: Opened) -> None:
    address = opened(SINGLE)
    for query in ("retour=//ailleurs.example/", "retour=effacer", "avis=<b>", "avis=rien"):
        response = client.get(f"{address}/loyer/?{query}")
        assert response.status_code == 200
        assert "ailleurs" not in response.content.decode()
        assert 'role="status"' not in response.content.decode()
