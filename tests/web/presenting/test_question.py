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
    page = visiting().journey.page("logement")
    context = question_context(visiting(), page, PageForm(page, PARENT), returns="")
    assert context["title"] == "Où vous habitez"
    assert not context["is_single"]
    assert context["step"] == {"rank": 1, "count": 7, "title": "Vous"}
    assert context["whys"]
    assert context["action"] == "/simulation/jeton/logement/"
    assert context["is_complete"]


def test_a_fault_leads_to_its_box() -> None:
    page = visiting().journey.page("loyer")
    form = PageForm(page, PARENT, QueryDict("logement-loyer=x"))
    (fault,) = faults_of(form)
    assert fault["target"] == "id_logement-loyer"
    assert fault["message"].startswith("Quel est votre loyer, sans les charges")
    assert "n’est pas un montant" in fault["message"]


def test_the_only_question_of_a_page_is_not_told_twice() -> None:
    page = visiting().journey.page("aides-recues")
    (fault,) = faults_of(PageForm(page, PARENT, QueryDict("")))
    assert fault["message"].startswith("Cochez au moins une réponse")


def test_the_way_back() -> None:
    journey = visiting().journey
    home = journey.page("logement")
    assert back_from(visiting(), home, returns="recapitulatif") == "/simulation/jeton/recapitulatif/"
    assert back_from(visiting(), journey.page("loyer"), returns="") == "/simulation/jeton/enfant-2-naissance/"
    assert back_from(visiting(), journey.pages[0], returns="") == "/"
