"""The form of a whole situation: touched pages are taken, others say nothing."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from hypothesis import Phase, given, settings

from mesaides.questions.journey import Journey
from mesaides.web.forms.whole_form import WholeForm, left_blank, mark_of, marked, shown_form
from tests.questions.households import PARENT, SINGLE, TODAY
from tests.questions.strategies import complete_visits


class Untouched(HTMLParser):
    """What a browser sends of a form that nobody touches."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        is_box = given.get("type") in {"radio", "checkbox"}
        if tag == "input" and given.get("name") and (not is_box or "checked" in dict(attrs)):
            self.sent.append((given["name"], given.get("value", "")))


def posted(answers: dict[str, Any], *, without: str = "", **changed: str) -> QueryDict:
    """What a browser sends of every page, as they are shown, with a few boxes changed."""
    sent: list[tuple[str, str]] = []
    for page in Journey(answers, TODAY).pages:
        if page.slug != without:
            form = shown_form(page, answers)
            sent += [(mark_of(page), marked(form)), *Untouched(form.as_div()).sent]
    named = {name.replace("__", "-"): value for name, value in changed.items()}
    return QueryDict(urlencode([*((name, value) for name, value in sent if name not in named), *named.items()]))


def sent(answers: dict[str, Any], *, confirms: bool = False, without: str = "", **changed: str) -> WholeForm:
    return WholeForm(Journey(answers, TODAY), posted(answers, without=without, **changed), confirms=confirms)


@settings(max_examples=3, phases=(Phase.explicit, Phase.generate))
@given(complete_visits())
def test_what_nobody_touched_changes_nothing(answers: dict[str, Any]) -> None:
    """Not even confirmed: every answer of a complete visit shows, and comes back, as it is."""
    form = sent(answers, confirms=True)
    assert (form.changes(), form.wrong, form.stale) == ({}, {}, {})


@settings(max_examples=3, phases=(Phase.explicit, Phase.generate))
@given(complete_visits())
def test_no_box_serves_two_pages(answers: dict[str, Any]) -> None:
    names = [name for page in Journey(answers, TODAY).pages for name in shown_form(page, answers).fields]
    assert len(names) == len(set(names))


def test_a_page_never_touched_stays_unanswered() -> None:
    form = sent({})
    assert form.changes() == {}
    assert not form.wrong


def test_a_touched_page_is_taken_with_the_meaning_it_has_in_the_path() -> None:
    without = {
        name: answer for name, answer in SINGLE.items() if not name.startswith(("demandeur.acti", "demandeur.sante"))
    }
    changes = sent(without, demandeur__activites="inactif").changes()
    assert changes["demandeur.activites"] == ["inactif"]
    assert changes["demandeur.sante"] == []
    assert "demandeur.sante?" in changes


def test_confirmed_blanks_count_where_a_blank_is_an_answer() -> None:
    without = {
        name: answer for name, answer in SINGLE.items() if name not in {"patrimoine", "precisions", "enfants.nombre"}
    }
    form = sent(without, confirms=True)
    assert form.changes()["patrimoine"] is None
    assert list(form.wrong) == ["foyer"]


def test_sound_answers_are_kept_beside_a_wrong_one() -> None:
    form = sent({}, demandeur__date_naissance="31/02/1990", demandeur__nationalite="francaise", statut_marital="veuf")
    assert form.changes() == {"demandeur.nationalite": "francaise", "statut_marital": "veuf"}
    assert set(form.wrong) == {"vous-identite", "foyer"}
    assert "31/02/1990" in form.wrong["vous-identite"].as_div()


def test_a_page_that_was_not_on_the_screen_is_not_taken() -> None:
    """Not even when its blanks are confirmed."""
    without = {name: answer for name, answer in SINGLE.items() if name not in {"patrimoine", "precisions"}}
    assert sent(without, confirms=True, without="precisions").changes() == {}


def test_a_page_that_changed_meanwhile_is_shown_again() -> None:
    shown = posted(SINGLE)
    now = SINGLE | {"demandeur.date_naissance": "2012-05-31"}
    form = WholeForm(Journey(now, TODAY), shown, confirms=True)
    assert form.stale
    assert not set(form.stale) & set(form.wrong)


def test_what_another_tab_stored_since_is_not_overwritten() -> None:
    """The page left as it was shown says nothing, even where another answer is stored by now."""
    form = WholeForm(Journey(SINGLE | {"logement.loyer": 500}, TODAY), posted(SINGLE), confirms=True)
    assert form.changes() == {}


def test_a_wrong_page_shown_again_stays_touched() -> None:
    form = sent({}, demandeur__date_naissance="31/02/1990").wrong["vous-identite"]
    assert marked(form) == f"{form.mark}."


def test_what_a_blank_says_is_told_before() -> None:
    journey = Journey(PARENT, TODAY)
    assert left_blank(journey.page("foyer")) == []
    assert any("Rien" in text or "réponse" in text for text in left_blank(journey.page("precisions")))
