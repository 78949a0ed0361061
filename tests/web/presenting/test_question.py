"""A page of questions, ready to show."""

from __future__ import annotations

from django.http import QueryDict

from mesaides.simulations.visits import Visit
from mesaides.web.forms import PageForm
from mesaides.web.presenting.question import back_from, faults_of, question_context
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.households import PARENT


def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def test_the_page_has_its_texts_its_step_and_its_reasons() -> None:
    page = visiting().journey.page("commune")
    context = question_context(visiting(), page, PageForm(page, PARENT), returns=False)
    assert context["title"] == "Dans quelle commune habitez-vous\u202f?"
    assert context["is_single"]
    assert context["step"] == {"rank": 3, "count": 7, "title": "Votre logement"}
    assert context["whys"]
    assert context["uses_search"]


def test_a_fault_leads_to_its_box() -> None:
    page = visiting().journey.page("loyer")
    form = PageForm(page, PARENT, QueryDict("logement-loyer=x"))
    assert faults_of(form)[0]["target"] == "id_logement-loyer"


def test_the_way_back() -> None:
    journey = visiting().journey
    assert back_from(visiting(), journey.page("commune"), returns=True) == "/simulation/jeton/recapitulatif/"
    assert back_from(visiting(), journey.page("commune"), returns=False) == "/simulation/jeton/isolement/"
    assert back_from(visiting(), journey.pages[0], returns=False) == "/"
