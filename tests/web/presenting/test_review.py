"""The recap, ready to show."""

from mesaides.simulations.visits import Visit
from mesaides.web.presenting.review import contradictions, review_context
from mesaides.web.visiting import visiting_of
from tests.questions.households import PARENT, SINGLE


def test_every_line_can_be_changed_and_comes_back() -> None:
    context = review_context(visiting_of(Visit("jeton", SINGLE)))
    lines = [line for part in context["parts"] for line in part["lines"]]
    assert lines[0]["address"] == "/simulation/jeton/vous-identite/?retour=recapitulatif"
    assert all(line["address"].endswith("?retour=recapitulatif") for line in lines)
    assert context["step"] == {"rank": 7, "count": 7}
    assert context["faults"] == []


def test_contradictions_lead_to_the_page_that_mends_them() -> None:
    wrong = PARENT | {"demandeur.date_naissance": "2012-06-01", "enfants.0.date_naissance": "2012-01-01"}
    (fault,) = contradictions(visiting_of(Visit("jeton", wrong)))
    assert fault["address"] == "/simulation/jeton/enfant-1-naissance/?retour=recapitulatif"
    assert fault["page"] == "Votre premier enfant"
    assert fault["message"]
