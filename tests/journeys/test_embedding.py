"""The simulator inside another site, on another origin: as tall as its page, no cookie, nothing for strangers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import override_settings
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from config.headers import content_policy
from mesaides.figures.events import Axis, Event
from mesaides.figures.models import Count
from mesaides.instance.reading import read
from tests.instance.files import SMALL, written
from tests.journeys import steps
from tests.journeys.hosting import SHIFTS, guest, host, sample, small
from tests.journeys.visitor import WIDE, Visitor, spaced
from tests.web.paper import text_of_pdf

pytestmark = pytest.mark.django_db(transaction=True)

STARTED = "Commencer ma simulation"
STORED = "(() => { try { localStorage.essai = 1; return 'gardé'; } catch (error) { return String(error); } })()"
"""Browsers that keep third parties from cookies keep them from all storage."""
COLOUR = "getComputedStyle(document.documentElement).getPropertyValue('--blue-france-sun-113-625')"


def test_a_visit_starts_inside_the_page_of_a_town(page: Page, live_server: LiveServer) -> None:
    snippet = f'<script src="{live_server.url}/static/web/integrer.js" data-commune="31555"></script>'
    with host(small(snippet)) as town, override_settings(CONTENT_SECURITY_POLICY=content_policy([town])):
        page.goto(town)
        inside = page.frame_locator("iframe")
        expect(inside.get_by_text("Pour Toulouse")).to_be_visible()
        _is_as_tall_as_its_page(page)
        inside.get_by_role("button", name=STARTED).click()
        expect(inside.get_by_role("heading", level=1)).to_have_text(spaced("Votre âge et votre nationalité"))
        _is_as_tall_as_its_page(page)
        assert page.context.cookies() == []


def _is_as_tall_as_its_page(page: Page) -> None:
    """Nothing is hidden below the frame, nothing has to be scrolled inside it; it is never shorter than the screen."""
    page.wait_for_function(
        "height => Math.abs(document.querySelector('iframe').getBoundingClientRect().height - height) <= 1",
        arg=max(page.frames[1].evaluate("Math.ceil(document.body.getBoundingClientRect().height)"), _screen(page)),
    )
    assert page.frames[1].evaluate("document.documentElement.scrollHeight - document.documentElement.clientHeight") <= 1


def _screen(page: Page) -> int:
    return int(page.evaluate("window.innerHeight"))


@pytest.fixture
def own(tmp_path: Path) -> Iterator[str]:
    """A site that knows the town hall of the sample as a partner, with its colours; the short name of the partner."""
    made = read(written(tmp_path, SMALL.replace("  mairie:", "  mairie-demo:")))
    with override_settings(INSTANCE=made, PARTENAIRES=frozenset(made.partenaires)):
        yield "mairie-demo"


def test_the_whole_visit_from_another_site_to_the_pdf(page: Page, live_server: LiveServer, own: str) -> None:
    """No cookie nor storage may be had there; nothing jumps; the partner is counted, once; its colours are shown."""
    page.add_init_script(SHIFTS)
    page.set_viewport_size(WIDE)
    with host(sample(live_server.url)) as town, override_settings(CONTENT_SECURITY_POLICY=content_policy([town])):
        before = _finished(own)
        page.goto(town)
        visitor = _answers_inside(page)
        inside = page.frames[1]
        expect(inside.get_by_text("Les aides du thème « Logement » sont en tête.")).to_be_visible()
        assert _colour(page) == "#8a1c3b"
        assert "SecurityError" in inside.evaluate(STORED), "Ce navigateur laisse un cadre garder quelque chose."
        with page.expect_download() as download:
            inside.get_by_role("link", name="Télécharger").first.click()
        assert "AidesdeVille" in text_of_pdf(Path(download.value.path()).read_bytes())
        assert _finished(own) == before + 1
        assert [frame.evaluate("window.shifted") for frame in page.frames] == [0, 0]
        assert page.context.cookies() == []
        assert all(address.startswith((town, live_server.url)) for address in visitor.foreign)


def _answers_inside(page: Page) -> Visitor:
    """Alone, thirty-six, no income, tenant in Rennes, which the page has already said."""
    visitor = guest(page, "integration")
    page.on("request", lambda request: visitor.foreign.append(request.url))
    visitor.presses(page.frames[1].get_by_role("button", name=STARTED))
    steps.is_alone(visitor, "31/05/1990")
    visitor.answers("Où vous habitez", lambda me: me.ticks("Un logement vide (non meublé)"))
    steps.does(visitor, "Rien de tout cela")
    steps.pays(visitor, rent="450")
    steps.has_no_income(visitor)
    steps.receives_nothing(visitor)
    steps.owns(visitor, "Rien de tout cela")
    return visitor.reads("Vérifiez vos réponses").follows("Voir mes aides").reads("Vos aides possibles")


def _finished(partner: str) -> int:
    """Visits that this partner brought to their results."""
    counted = Count.objects.filter(event=Event.FINISHED, axis=Axis.PARTNER, word=partner)
    return sum(counted.values_list("number", flat=True))


def _colour(page: Page) -> str:
    return str(page.frames[1].evaluate(COLOUR)).strip()


def test_a_link_that_no_frame_may_show_opens_beside(page: Page, live_server: LiveServer) -> None:
    snippet = f'<script src="{live_server.url}/static/web/integrer.js"></script>'
    with host(small(snippet)) as town, override_settings(CONTENT_SECURITY_POLICY=content_policy([town])):
        page.goto(town)
        with page.expect_popup() as opened:
            page.frame_locator("iframe").get_by_role("link", name="Mentions légales").click()
        expect(opened.value.get_by_role("heading", level=1)).to_have_text("Mentions légales et confidentialité")
        expect(page.frame_locator("iframe").get_by_role("button", name=STARTED)).to_be_visible()


def test_a_site_that_is_not_on_the_list_shows_nothing(page: Page, live_server: LiveServer) -> None:
    with host(small(f'<iframe src="{live_server.url}/" title="essai"></iframe>')) as stranger:
        page.goto(stranger)
        expect(page.get_by_text("Après")).to_be_visible()
        expect(page.frame_locator("iframe").get_by_role("button", name=STARTED)).to_have_count(0)
