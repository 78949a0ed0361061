"""From the results to the mail, back to the visit, and six days later to an answer that is counted once."""

from __future__ import annotations

import re
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.figures import publishing
from mesaides.figures.events import Event
from mesaides.figures.recording import Happening, add
from mesaides.mails.worker import all_rounds
from mesaides.simulations.visits import save_answers
from tests.journeys.visitor import CAPTURES, EXAMINED, RULES, Visitor
from tests.mails.letterbox import Clock, published
from tests.mails.postman import part, postman
from tests.questions.households import SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

WIDTHS = (360, 640)
FIRST, SECOND = "revenu-solidarite-active", "aide-logement"
"""The first two benefits of the plan, in its order."""


def test_results_are_mailed_resumed_and_followed_up(page: Page, live_server: LiveServer) -> None:
    visitor, clock = Visitor(page, "courriel"), Clock(timezone.now())
    others_before()
    before = acts()
    with postman() as server:
        asks_for_the_recap(visitor, started(page, live_server.url))
        clock.goes_on(timedelta(minutes=1))
        all_rounds(clock)
        clock.goes_on(timedelta(days=5))
        all_rounds(clock)
        (recap,) = server.received
        looks_at(page, recap, "recapitulatif")
        visitor.opens(link_of(recap, "simulation")).reads("Vérifiez vos réponses")
        clock.goes_on(timedelta(days=1))
        all_rounds(clock)
        all_rounds(clock)
    _, asked = server.received
    looks_at(page, asked, "suivi")
    answers(visitor, asked)
    after = acts()
    assert {act: after[act] - before[act] for act in after} == dict.fromkeys(("courriel", "suivi"), 1)
    moved = {told: number for told, number in published().items() if told.startswith(("demandee", "echec"))}
    assert moved == {
        "demandee": 1,
        f"demandee {FIRST}": 1,
        "echec": 1,
        f"echec {SECOND}": 1,
        "echec-raison": 1,
        "echec-raison document": 1,
    }


def started(page: Page, address: str) -> str:
    """A visit opened from the home page, as it is counted, and whose questions are answered."""
    page.goto(address)
    page.get_by_role("button", name="Commencer ma simulation").click()
    token = page.url.split("/")[4]
    save_answers(token, SINGLE)
    return f"{address}/simulation/{token}"


def acts() -> dict[str, int]:
    """What the public table tells of mails and follow-ups."""
    cache.clear()
    publication = publishing.published()
    assert publication is not None
    table = publication.table("demarches")
    assert table is not None
    return {row.slug: int(row.values[0] or 0) for row in table.rows if row.slug in {"courriel", "suivi"}}


def others_before() -> None:
    """Enough visits of other people, with a mail or without, for the public figures to be told."""
    for other in range(60):
        mailed = (Event.MAILED, Event.FOLLOWED) if other % 3 == 0 else ()
        add([Happening(one) for one in (Event.STARTED, Event.FINISHED, *mailed)])


def asks_for_the_recap(visitor: Visitor, address: str) -> None:
    visitor.opens(f"{address}/resultats/").reads("Vos aides possibles")
    page = visitor.page
    visitor.follows("Recevoir mes résultats par courriel").reads("Recevoir mes résultats par courriel")
    page.get_by_role("button", name="Recevoir mes résultats").click()
    visitor.reads("Recevoir mes résultats par courriel")
    visitor.types("Votre adresse électronique", "camille@exemple.fr").ticks("Demandez-moi dans six jours")
    page.get_by_role("button", name="Recevoir mes résultats").click()
    visitor.reads("Votre message va partir")


def answers(visitor: Visitor, asked: EmailMessage) -> None:
    """A link chooses, the button counts; who failed finds help."""
    page = visitor.page
    claimed, failed = links_of(asked, "demandee")[0], links_of(asked, "echec")[1]
    visitor.opens(claimed).sees_an_accessible_page()
    expect(page.get_by_label("Je l’ai demandée")).to_be_checked()
    assert "demandee" not in published()
    page.get_by_role("button", name="Envoyer ma réponse").click()
    visitor.reads("Merci, votre réponse est comptée")
    visitor.opens(failed).ticks("Il me manque un document")
    page.get_by_role("button", name="Envoyer ma réponse").click()
    visitor.reads("Merci, votre réponse est comptée")
    expect(page.get_by_role("link", name="Trouver un accueil près de chez moi")).to_be_visible()
    page.goto(claimed)
    visitor.reads("Vos aides : où en êtes-vous ?")


def link_of(message: EmailMessage, word: str) -> str:
    return re.findall(rf"https?://\S+/{word}/\S+", part(message, "plain"))[0]


def links_of(message: EmailMessage, answer: str) -> list[str]:
    return re.findall(rf"https?://\S+\?reponse={answer}\b", part(message, "plain"))


def looks_at(page: Page, message: EmailMessage, name: str) -> None:
    """The mail as a mail reader shows it: it fits a telephone, and can be read aloud."""
    page.goto("about:blank")  # away from the site, whose policy would strip the styles of the mail
    page.set_content(part(message, "html"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if CAPTURES:
            page.screenshot(path=str(Path(CAPTURES) / f"courriel-{name}-{width}.png"), full_page=True)
    found = Axe().run(page, options=EXAMINED | {"runOnly": [rule for rule in RULES if rule != "best-practice"]})
    assert found.violations_count == 0, found.generate_report()
    if CAPTURES:
        (Path(CAPTURES) / f"courriel-{name}.txt").write_text(part(message, "plain"), "utf-8")
        (Path(CAPTURES) / f"courriel-{name}.html").write_text(part(message, "html"), "utf-8")
