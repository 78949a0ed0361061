"""In a visit, a link to a claim goes by a page of ours; elsewhere, it is the address itself."""

import pytest
from django.template import Context, Template

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import Visit
from mesaides.web.marks import MARKS
from mesaides.web.visiting import Visiting, visiting_of

BENEFIT = catalogue().benefit("revenu-solidarite-active")
OUT = Template("{% load outward %}{% outward benefit benefit.page_officielle %}")
LABEL = Template("{% load outward %}{% claim_label visiting %}")


def visiting(**variants: str) -> Visiting:
    marks = {"day": "2026-11-27", "seen": [], "variants": variants}
    return visiting_of(Visit("jeton", {MARKS: marks} if variants else {}))


def test_a_link_of_a_visit() -> None:
    told = OUT.render(Context({"benefit": BENEFIT, "visiting": visiting()}))
    assert told == "/simulation/jeton/aller/revenu-solidarite-active/page-officielle/"


@pytest.mark.parametrize("context", [{}, {"visiting": None}])
def test_a_link_elsewhere(context: dict[str, None]) -> None:
    assert OUT.render(Context({"benefit": BENEFIT} | context)) == BENEFIT.page_officielle


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        ({}, "Faire la demande"),
        ({"bouton-demande": "faire"}, "Faire la demande"),
        ({"bouton-demande": "commencer"}, "Commencer la demande"),
    ],
)
def test_the_button_says_what_was_drawn(drawn: dict[str, str], expected: str) -> None:
    assert LABEL.render(Context({"visiting": visiting(**drawn)})) == expected
