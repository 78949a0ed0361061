"""Whole visits in a real browser: the household built is the persona's, and the rights are its rights.

Every page reached is examined by axe-core at 360 and 1280 pixels (`Visitor.sees_an_accessible_page`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.benefits.typography import typeset
from mesaides.household.reading import dump, read
from mesaides.questions.situation import situation_data
from mesaides.simulations.run import simulate
from mesaides.simulations.visits import find_visit, open_visit, save_answers
from mesaides.web.presenting.results import Results, Told, present
from mesaides.web.visiting import visiting_of
from tests.journeys import people
from tests.journeys.persona import household
from tests.journeys.visitor import Visitor
from tests.questions.households import SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

PERSONAS = [
    (people.single_without_income, "personne-seule-sans-revenu"),
    (people.single_parent_in_work, "parent-seul-en-emploi"),
    (people.retired_couple, "couple-retraite"),
]


@pytest.mark.parametrize(("answer", "name"), PERSONAS, ids=[name for _answer, name in PERSONAS])
def test_a_visit_gives_the_household_and_the_rights_of_the_persona(
    page: Page, live_server: LiveServer, answer: Callable[[Visitor], None], name: str
) -> None:
    visitor = Visitor(page, name).opens(live_server.url).starts()
    answer(visitor)
    visitor.reads("Vérifiez vos réponses").follows("Voir mes aides").reads("Vos aides possibles")

    today = timezone.localdate()
    visit = find_visit(visitor.token)
    assert dump(read(situation_data(visit.answers, today))) == household(name, today)
    assert shown(page) == expected(present(simulate(read(household(name, today))), visiting_of(visit)))
    assert visitor.foreign == [], "no page asks anything of another site"
    assert page.context.cookies() == []


def test_a_visit_works_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    """The commune is found with one more page; months show all together; nothing else changes."""
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "sans-javascript", scripts=False).opens(live_server.url).starts()
        people.single_without_income(visitor)
        visitor.reads("Vérifiez vos réponses").follows("Voir mes aides").reads("Vos aides possibles")
        today = timezone.localdate()
        answers = find_visit(visitor.token).answers
        assert dump(read(situation_data(answers, today))) == household("personne-seule-sans-revenu", today)


def test_a_fault_is_announced_and_leads_to_its_box(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "faute").opens(live_server.url).starts()
    visitor.dates("Quelle est votre date de naissance", "31/02/1990").goes_on()
    expect(page).to_have_title(re.compile("^Erreur"))
    visitor.sees_an_accessible_page()
    visitor.follows("Cette date n’existe pas")
    expect(page.get_by_label("Jour", exact=True)).to_be_focused()


def test_a_page_is_answered_with_the_keyboard_alone(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "clavier").opens(live_server.url).starts()
    page.get_by_label("Jour", exact=True).focus()
    for key in ("31", "Tab", "5", "Tab", "1990", "Tab", " "):
        page.keyboard.press(key) if key in ("Tab", " ") else page.keyboard.type(key)
    page.keyboard.press("Enter")
    visitor.reads("Votre foyer")


def test_communes_are_suggested_while_one_types(page: Page, live_server: LiveServer) -> None:
    before = {field: answer for field, answer in SINGLE.items() if not field.startswith("logement.")}
    visitor = Visitor(page, "commune").opens(f"{live_server.url}{stored(before)}/")
    visitor.reads("Où vous habitez").types("Dans quelle commune", "guere")
    expect(page.get_by_role("radio", name="Guéret (23000)")).to_be_visible()
    visitor.sees_an_accessible_page().ticks("Guéret", "Pas de logement stable").goes_on()
    visitor.reads("Votre situation")


def test_a_change_from_the_recap_comes_back_to_it(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "modifier").opens(f"{live_server.url}{stored(SINGLE)}/")
    visitor.reads("Vérifiez vos réponses").follows("Modifier Loyer sans les charges")
    visitor.answers("Votre loyer", lambda me: me.types("Quel est votre loyer", "500"))
    visitor.reads("Vérifiez vos réponses")
    expect(page.get_by_text("500 € par mois")).to_be_visible()


def test_a_visit_is_erased(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "effacer").opens(f"{live_server.url}{stored(SINGLE)}/")
    visitor.reads("Vérifiez vos réponses")
    address = page.url
    visitor.follows("Effacer ma simulation").reads("Effacer votre simulation ?")
    page.get_by_role("button", name="Effacer ma simulation").click()
    visitor.reads("Votre simulation est effacée")
    page.goto(address)
    visitor.reads("Simulation introuvable")


@pytest.mark.parametrize(
    "path", ["/aides/", "/aides/revenu-solidarite-active/", "/confidentialite/", "/accessibilite/", "/perdu/"]
)
def test_the_other_pages_are_accessible(page: Page, live_server: LiveServer, path: str) -> None:
    Visitor(page, "pages").opens(live_server.url + path)


def stored(answers: dict[str, Any]) -> str:
    """The address of a visit that holds these answers."""
    visit = open_visit()
    save_answers(visit.token, answers)
    return f"/simulation/{visit.token}"


def shown(page: Page) -> list[tuple[str, list[str]]]:
    """The benefits to claim that the page shows, with their amounts."""
    section = page.locator("section[aria-labelledby=a-demander]")
    for rest in section.locator(".suite-repliee > summary").all():
        rest.click()
    cards = section.locator("article").all()
    return [
        (
            card.get_by_role("heading", level=3).inner_text(),
            [_plain(text) for text in card.locator(".aide__montant").all_inner_texts()],
        )
        for card in cards
    ]


def expected(results: Results) -> list[tuple[str, list[str]]]:
    return [(card.benefit.nom, [_plain(_told(told)) for told in card.told]) for card in results.to_claim]


def _told(told: Told) -> str:
    return f"{told.amount} pour {told.persons}" if told.persons else told.amount


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", typeset(text)).strip()
