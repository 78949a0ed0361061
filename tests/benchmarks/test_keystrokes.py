"""A case entered on the one page, by keyboard alone: the household is the persona's, and there is less to press."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from benchmarks.keystrokes import keys_of_the_one_page, keys_of_the_path
from mesaides.household.reading import dump, read
from mesaides.questions.situation import situation_data
from mesaides.simulations.visits import find_visit, open_visit
from tests.journeys import people
from tests.journeys.persona import household
from tests.journeys.visitor import NARROW, RULES, TOO_WIDE, WIDE

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_same_person_takes_fewer_keys_on_the_one_page(page: Page, live_server: LiveServer) -> None:
    few, visitor = keys_of_the_one_page(page, live_server.url, people.single_worker)
    today = timezone.localdate()
    answers = find_visit(visitor.token).answers
    assert dump(read(situation_data(answers, today))) == household("personne-seule-en-emploi", today)
    many, _other = keys_of_the_path(page.context.new_page(), live_server.url, people.single_worker)
    assert 0 < few < many


def test_the_one_page_is_accessible_and_fits_a_telephone(page: Page, live_server: LiveServer) -> None:
    page.goto(f"{live_server.url}/simulation/{open_visit().token}/situation/")
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        found = Axe().run(page, options={"runOnly": RULES})
        assert found.violations_count == 0, found.generate_report()
        assert not page.evaluate(TOO_WIDE)
