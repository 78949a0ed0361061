"""Every page of the questionnaire, in a real browser: accessible, and no wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from mesaides.questions.exploring import visits
from mesaides.questions.journey import Journey
from mesaides.questions.order import ORDER
from mesaides.simulations.visits import open_visit, save_answers
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.django_db(transaction=True)

SHARES = 4
EVERY = {id(page) for chapter in ORDER for group in chapter.groups for page in group.pages}


def new_pages() -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Visits, each with the pages that those before it do not reach; together they reach them all."""
    missing = set(EVERY)
    for journey in visits(timezone.localdate()):
        new = {id(page.page): page.slug for page in journey.pages if id(page.page) in missing}
        if new:
            missing -= set(new)
            yield dict(journey.answers), list(new.values())
        if not missing:
            return


@cache
def found() -> list[tuple[dict[str, Any], list[str]]]:
    return list(new_pages())


def test_these_visits_reach_every_page_of_the_order() -> None:
    today = timezone.localdate()
    reached = {id(page.page) for answers, _ in found() for page in Journey(answers, today).pages}
    assert reached >= EVERY


@pytest.mark.parametrize("share", range(SHARES))
def test_every_page_is_accessible(page: Page, live_server: LiveServer, share: int) -> None:
    """Each process of the suite takes some: no visit of fifty pages is left to one at the end."""
    every = [(answers, slug) for answers, slugs in found() for slug in slugs]
    for answers, slug in every[share::SHARES]:
        visit = open_visit()
        save_answers(visit.token, answers)
        visitor = Visitor(page, "page").opens(f"{live_server.url}/simulation/{visit.token}/{slug}/")
        assert visitor.page.url.endswith(f"/{slug}/")
