"""Where a visit stands, ready to show."""

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.estimate import estimate_context
from mesaides.web.visiting import visiting_of
from tests.questions.households import SINGLE

LEFT = {field: answer for field, answer in SINGLE.items() if not field.startswith("patrimoine")}


def test_benefits_are_named_and_the_next_question_is_there() -> None:
    known = catalogue().benefits[0]
    context = estimate_context(visiting_of(Visit("jeton", LEFT)), (known.slug,), failed=False)
    assert context["benefits"] == [known]
    assert context["next_page"] == "/simulation/jeton/precisions/"
    assert (context["step"], context["step_title"]) == ({"rank": 6, "count": 7}, "Avis d’impôt et épargne")


def test_too_early_is_not_a_failure() -> None:
    visiting = visiting_of(Visit("jeton", {}))
    assert estimate_context(visiting, None, failed=False)["is_too_early"]
    assert not estimate_context(visiting, None, failed=True)["is_too_early"]
    assert not estimate_context(visiting, (), failed=False)["is_too_early"]
