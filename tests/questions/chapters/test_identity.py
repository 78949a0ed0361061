"""Who the person is: what is asked about a stay in France depends on the nationality alone."""

import pytest

from mesaides.questions.journey import Journey
from tests.questions.households import SINGLE, TODAY


@pytest.mark.parametrize(
    ("nationality", "asked"),
    [("francaise", set()), ("eee_suisse", {"duree_possession_titre_sejour"}), ("autre", {"sejour"})],
)
def test_a_stay_is_asked_of_who_is_not_french(nationality: str, asked: set[str]) -> None:
    answers = SINGLE | {"demandeur.nationalite": nationality}
    fields = {question.field for page in Journey(answers, TODAY).pages for question in page.questions}
    stays = {"demandeur.duree_possession_titre_sejour", "demandeur.sejour"} & fields
    assert stays == {f"demandeur.{name}" for name in asked}
