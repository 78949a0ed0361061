"""A link that was confided opens the pages that are named, and changes nothing through any other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory, override_settings
from django.urls import resolve
from django.utils import timezone

from mesaides.benefits.model import Statut
from mesaides.simulations.confiding.links import give, given_by
from mesaides.simulations.right import Result, Right
from mesaides.simulations.sealing import key_of
from mesaides.simulations.visits import Confided, Visit, find_visit
from mesaides.web.confided import OPEN
from mesaides.web.marks import MARKS, Marks
from mesaides.web.presenting.overview import benefit_context, plan_context, results_context
from mesaides.web.presenting.review import review_context
from mesaides.web.visiting import visiting_of
from tests.handovers.declared import TOWN, declared
from tests.questions.households import PARENT, TODAY
from tests.web.test_authorisation import LEAVING, WITH_TOKEN, Address, opened

pytestmark = pytest.mark.django_db

PAGES = {address.name.removeprefix("web:"): address for address in WITH_TOKEN if address.name != LEAVING}
CLOSED = {"effacer", "confier", "transmettre", "transmettre_a", "partages", "courriel", "courriel_demande"}
CLOSED |= {"ecart", "ecart_merci", "avis"}


def test_every_page_of_a_visit_is_either_open_or_closed_to_who_helps() -> None:
    assert set(PAGES) == OPEN | CLOSED, "→ Dites dans mesaides/web/confided.py si la page est ouverte à qui aide."


@pytest.mark.parametrize("name", sorted(CLOSED))
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_closed_page_says_so_and_changes_nothing(client: Client, name: str, method: str) -> None:
    address: Address = PAGES[name]
    token = opened()
    given = give(token, timezone.now())
    before = find_visit(token)
    posted = {"geste": "retirer", "avis": "oui"}
    response = getattr(client, method)(address.of(given.link), posted)
    assert response.status_code == 403
    assert "Ce lien ne permet pas cela" in response.content.decode()
    assert (find_visit(token), given_by(token, timezone.now())) == (before, given)


@pytest.mark.parametrize("name", sorted(OPEN))
def test_an_open_page_is_that_of_the_visit(client: Client, name: str) -> None:
    """Or, while an answer is missing as here, the way to its question."""
    token = opened()
    link = give(token, timezone.now()).link
    response = client.get(PAGES[name].of(link))
    assert response.status_code not in {403, 404}
    assert token not in response.content.decode() + str(response.headers)


RSA = "revenu-solidarite-active"
RESULT = Result(TODAY, (Right(RSA, Statut.CALCULE, eligible=True, amount=500),), ())
OWNER = Visit("jeton", PARENT | {MARKS: Marks(TODAY, frozenset()).kept()})
HELPER = replace(OWNER, token="lien", confided=Confided(key_of("jeton"), datetime(2026, 12, 3, 23, tzinfo=UTC)))


def shown(visit: Visit, template: str) -> str:
    """A page, or a part of one, where all that an instance may offer is on."""
    visiting = visiting_of(visit)
    contexts: dict[str, Any] = {
        "results": results_context(RESULT, visiting, {}),
        "plan": plan_context(RESULT, visiting),
        "right": benefit_context(RESULT, visiting, RSA),
        "review": review_context(visiting),
    }
    context = contexts.get(template, {"visiting": visiting})
    with override_settings(COURRIELS=True, ECARTS_CLEFS=["clef"]):
        return render_to_string(f"web/{template}.html", context, RequestFactory().get("/"))


def led_to(visit: Visit, template: str) -> set[str]:
    """The names of the pages that a page of results leads to."""
    page = shown(visit, template)
    addresses = re.findall(rf'(?:href|action)="(/simulation/{visit.token}/[^"#?]*)', page)
    return {resolve(address).url_name for address in addresses}


@pytest.mark.parametrize(
    ("template", "closed"),
    [
        ("results", {"effacer", "confier", "transmettre", "partages", "courriel", "avis"}),
        ("plan", set()),
        ("right", {"ecart"}),
    ],
)
def test_what_is_closed_is_offered_to_the_person_alone(tmp_path: Path, template: str, closed: set[str]) -> None:
    with declared(tmp_path, mairie_exemple=TOWN):
        assert led_to(OWNER, template) & CLOSED >= closed
        assert led_to(HELPER, template) & CLOSED == set()


FIRST_PERSON = re.compile(r"\b(?:je|ma|mes|moi|mon)\b|\b[jm]’", re.IGNORECASE)


def said_in_the_first_person(visit: Visit, template: str) -> list[str]:
    main = shown(visit, template).partition("<main")
    text = re.sub(r"<[^>]*>", "\n", (main[2] or main[0]).partition("</main>")[0])
    return [line.strip() for line in text.split("\n") if FIRST_PERSON.search(line)]


@pytest.mark.parametrize(
    "template",
    ["results", "right", "review", "too_long", "no_pdf", "parts/estimate", "parts/offices_link", "parts/plan_form"],
)
def test_who_helps_does_not_read_the_answers_as_their_own(template: str) -> None:
    """« Revoir mes réponses », for the person, are not those of who holds the link."""
    assert said_in_the_first_person(OWNER, template)
    assert said_in_the_first_person(HELPER, template) == []
