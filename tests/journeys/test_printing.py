"""The pages of results on paper, printed by a real browser from a dark screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import open_visit, save_answers
from tests.questions.households import SINGLE
from tests.web.paper import text_of_pdf, told

[CLAIM, *_] = [step.lien for step in catalogue().benefit("revenu-solidarite-active").demarches if step.lien]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def dark(browser: Browser) -> Iterator[Page]:
    """A page of a browser whose theme is dark, without scripts."""
    with browser.new_context(locale="fr-FR", color_scheme="dark", java_script_enabled=False) as context:
        yield context.new_page()


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("resultats", "Documents à préparer"),
        ("plan", "À demander au plus tard"),
        ("aides/revenu-solidarite-active", f"Ouvrir la démarche : {CLAIM}"),
    ],
)
def test_a_page_prints_what_serves_on_paper(dark: Page, live_server: LiveServer, name: str, printed: str) -> None:
    visit = open_visit()
    save_answers(visit.token, SINGLE)
    dark.goto(f"{live_server.url}/simulation/{visit.token}/{name}/")
    dark.emulate_media(media="print")
    for role in ("banner", "navigation", "button", "contentinfo"):
        for one in dark.get_by_role(role).all():  # type: ignore[arg-type]  # names of roles
            expect(one).to_be_hidden()
    for link in dark.locator("main a[data-adresse]").all():
        expect(link).to_have_css("white-space", "normal")  # its address, printed after it, may be long
    text = text_of_pdf(dark.pdf(prefer_css_page_size=True))
    assert told(printed) in text
    for useless in ("Faire la demande", "Filtrer", "Télécharger", "Effacer ma simulation"):
        assert told(useless) not in text
