"""Whole visits in a real browser that do not go straight: by keyboard, back, double click, estimate, failure."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import override_settings
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.household.reading import dump, read
from mesaides.questions.situation import situation_data
from mesaides.simulations.visits import find_visit, forget, open_visit, save_answers
from tests.journeys import people
from tests.journeys.keyboard import KeyboardVisitor
from tests.journeys.persona import household
from tests.journeys.visitor import NARROW, Visitor
from tests.questions.households import PARENT, SINGLE
from tests.web.slugs import slug_of

pytestmark = pytest.mark.django_db(transaction=True)

UNDER_WAY = {field: answer for field, answer in PARENT.items() if not field.startswith("patrimoine")}
RENT, SAVINGS, RECEIVED = (slug_of(field, PARENT) for field in ("logement.loyer", "patrimoine", "prestations_recues"))
SHIFT = """() => new Promise(resolve => new PerformanceObserver(list =>
    resolve(list.getEntries().reduce((total, entry) => total + entry.value, 0))
).observe({type: "layout-shift", buffered: true}) || setTimeout(() => resolve(0), 500))"""


def stored(answers: dict[str, Any]) -> str:
    """The token of a visit that holds these answers."""
    visit = open_visit()
    save_answers(visit.token, answers)
    return visit.token


def answers_of(visitor: Visitor) -> dict[str, Any]:
    """What was answered, without the lists of boxes that were shown."""
    stored = find_visit(visitor.token).answers
    return {field: answer for field, answer in stored.items() if not field.endswith("?")}


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (people.single_without_income, "personne-seule-sans-revenu"),
        (people.single_parent_in_work, "parent-seul-en-emploi"),
    ],
    ids=["personne seule", "parent"],
)
def test_a_whole_visit_is_done_with_the_keyboard_alone(
    page: Page, live_server: LiveServer, answer: Any, name: str
) -> None:
    """The same visits with a mouse have each page examined (test_whole_visits.py)."""
    visitor = KeyboardVisitor(page, f"clavier-{name}", examines=False).opens(live_server.url).starts()
    answer(visitor)
    visitor.reads("Vérifiez vos réponses")
    today = timezone.localdate()
    assert dump(read(situation_data(answers_of(visitor), today))) == household(name, today)


def test_going_back_in_the_browser_then_on_again_keeps_everything(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "retour-arriere").opens(f"{live_server.url}/simulation/{stored(SINGLE)}/{RENT}/")
    visitor.types("Quel est votre loyer", "512").goes_on()
    page.wait_for_url("**/vous-revenus/")
    page.go_back()
    expect(page.get_by_label("Quel est votre loyer")).to_have_value("512")
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quels revenus")
    page.reload()
    visitor.goes_on()
    page.wait_for_url(f"**/{RECEIVED}/")
    assert answers_of(visitor) == SINGLE | {"logement.loyer": 512}


def test_a_double_click_goes_one_page_on(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "double-clic").opens(f"{live_server.url}/simulation/{stored(SINGLE)}/{RENT}/")
    page.get_by_role("button", name="Continuer").dblclick()
    page.wait_for_url("**/vous-revenus/")
    visitor.sees_an_accessible_page()


def test_two_tabs_that_disagree_are_told_and_lead_on(page: Page, live_server: LiveServer) -> None:
    """The page of the rent is open in a tab; the other says that the home is owned."""
    token = stored(SINGLE)
    first = Visitor(page, "deux-onglets").opens(f"{live_server.url}/simulation/{token}/{RENT}/")
    save_answers(token, {"logement.statut_occupation_logement": "proprietaire"})
    first.goes_on()
    first.reads("Vérifiez vos réponses")
    expect(page.get_by_role("status").filter(has_text="ne fait pas partie de vos questions")).to_be_visible()


def test_a_page_that_changed_is_shown_again_with_what_was_answered(page: Page, live_server: LiveServer) -> None:
    token = stored(SINGLE)
    visitor = Visitor(page, "page-changee").opens(f"{live_server.url}/simulation/{token}/{RECEIVED}/")
    save_answers(token, {"enfants.nombre": 3})
    visitor.goes_on().reads("Recevez-vous déjà une de ces aides ?")
    expect(page).to_have_title(re.compile("^À vérifier"))
    expect(page.get_by_role("status").filter(has_text="Cette page a changé")).to_be_visible()
    expect(page.get_by_label("Aucune de ces aides")).to_be_checked()


def test_a_visit_erased_in_another_tab_says_so(page: Page, live_server: LiveServer) -> None:
    token = stored(SINGLE)
    visitor = Visitor(page, "efface-ailleurs").opens(f"{live_server.url}/simulation/{token}/{RENT}/")
    forget(token)
    visitor.goes_on().reads("Simulation introuvable")
    expect(page.get_by_role("button", name="Commencer une simulation")).to_be_visible()


def test_a_calculation_that_is_stopped_says_so_and_can_be_tried_again(page: Page, live_server: LiveServer) -> None:
    token = stored(SINGLE | {"logement.loyer": 447.25})
    with override_settings(CALCUL_SECONDES=0):
        visitor = Visitor(page, "trop-long").opens(f"{live_server.url}/simulation/{token}/resultats/")
        visitor.reads("Le calcul n’a pas abouti")
    expect(page.get_by_role("link", name="Réessayer")).to_have_attribute("href", f"/simulation/{token}/resultats/")


def test_the_count_of_benefits_comes_after_the_page_and_moves_nothing(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "estimation", estimates=True)
    visitor.opens(f"{live_server.url}/simulation/{stored(UNDER_WAY)}/{SAVINGS}/")
    line = page.get_by_role("status")
    expect(line).to_contain_text(re.compile("Au moins .* il reste des questions"), timeout=120_000)
    visitor.sees_an_accessible_page()
    page.set_viewport_size(NARROW)
    page.reload()
    expect(line).to_contain_text("Au moins", timeout=120_000)
    assert page.evaluate(SHIFT) == 0
    visitor.follows("Voir où j’en suis").reads("Où en êtes-vous ?")
    visitor.follows("Continuer")
    page.wait_for_url(f"**/{SAVINGS}/")


def test_the_count_of_benefits_is_a_page_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "estimation-sans-script", scripts=False)
        visitor.page.set_default_timeout(120_000)
        visitor.opens(f"{live_server.url}/simulation/{stored(UNDER_WAY)}/{SAVINGS}/")
        expect(visitor.page.get_by_role("status")).to_be_empty()
        visitor.follows("Voir où j’en suis").reads("Où en êtes-vous ?")
        expect(visitor.page.get_by_text("Ce n’est pas le résultat")).to_be_visible()


def test_a_visit_is_erased_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "effacer-sans-script", scripts=False)
        visitor.opens(f"{live_server.url}/simulation/{stored(SINGLE)}/{RENT}/")
        visitor.follows("Effacer ma simulation").reads("Effacer votre simulation ?")
        visitor.page.get_by_role("button", name="Effacer ma simulation").click()
        visitor.reads("Votre simulation est effacée")


def test_a_name_typed_before_the_scripts_are_there_is_looked_for_all_the_same(
    page: Page, live_server: LiveServer
) -> None:
    """A slow telephone: the page is shown, and one types, before htmx has come."""
    begun = {field: SINGLE[field] for field in list(SINGLE)[: list(SINGLE).index("logement.commune")]}
    token, late = stored(begun), []
    page.route("**/htmx*.js", lambda route: late.append(route))
    page.goto(f"{live_server.url}/simulation/{token}/{slug_of('logement.commune', SINGLE)}/", wait_until="commit")
    page.get_by_label("Dans quelle commune").fill("nantes")
    late[0].continue_()
    expect(page.get_by_role("radio", name="Nantes (44000)")).to_be_visible()
