"""The whole situation, by chapter."""

from __future__ import annotations

from mesaides.questions.order import ORDER
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.whole import anchor_of, whole_context
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.households import COUPLE, SINGLE


def visiting(answers: dict[str, object]) -> Visiting:
    return visiting_of(Visit("jeton", answers))


def test_every_page_asked_is_there_once_in_the_order_of_the_path() -> None:
    shown = visiting(COUPLE)
    chapters = whole_context(shown, {}, {})["chapters"]
    assert [part["slug"] for chapter in chapters for part in chapter["pages"]] == [
        page.slug for page in shown.journey.pages
    ]
    assert [chapter["slug"] for chapter in chapters] == [chapter.slug for chapter in ORDER]
    assert [chapter["key"] for chapter in chapters] == ["v", "m", "l", "n", "a", "i"]
    assert chapters[-1]["next"] is None


def test_what_waits_is_counted_and_says_what_a_blank_means() -> None:
    told = whole_context(visiting({}), {}, {})
    parts = {part["slug"]: part for chapter in told["chapters"] for part in chapter["pages"]}
    assert told["waiting"] == len(parts)
    assert parts["vous-identite"]["blank"] == []
    assert parts["precisions"]["blank"]
    assert whole_context(visiting(SINGLE), {}, {})["waiting"] == 0


def test_the_keyboard_goes_on_at_the_first_box_of_a_page() -> None:
    assert anchor_of(visiting({}).journey.page("vous-identite")) == "id_demandeur-date_naissance"


def test_answers_that_contradict_each_other_lead_to_their_page() -> None:
    told = whole_context(visiting(COUPLE | {"conjoint.date_naissance": "2012-01-01"}), {}, {})
    assert all(fault["slug"] for fault in told["contradictions"])
