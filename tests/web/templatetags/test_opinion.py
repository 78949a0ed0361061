"""The opinion is asked once, of a visit that is counted."""

from django.template import Context, Template

from mesaides.simulations.visits import Visit
from mesaides.web.marks import MARKS
from mesaides.web.visiting import visiting_of

ASKED = Template("{% load opinion %}{% opinion visiting %}")


def shown(answers: dict[str, object]) -> str:
    return ASKED.render(Context({"visiting": visiting_of(Visit("jeton", answers))}))


def test_it_is_asked_then_thanked_for() -> None:
    assert "utile" in shown({MARKS: {"day": "2026-11-27", "seen": []}})
    thanks = shown({MARKS: {"day": "2026-11-27", "seen": ["avis"]}})
    assert "Merci de votre avis" in thanks
    assert "<form" not in thanks


def test_nothing_is_asked_of_a_visit_that_is_not_counted() -> None:
    assert not shown({}).strip()
