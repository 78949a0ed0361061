"""Who lives in the household: each answer says one marital status, and whether one is alone since a short time."""

import pytest

from mesaides.household.choices import StatutMarital
from mesaides.questions.situation import situation_data
from tests.questions.households import SINGLE, TODAY


@pytest.mark.parametrize(
    ("answer", "status", "recent"),
    [
        ("celibataire", StatutMarital.CELIBATAIRE, False),
        ("separation_recente", StatutMarital.DIVORCE, True),
        ("divorce", StatutMarital.DIVORCE, False),
        ("veuvage_recent", StatutMarital.VEUF, True),
        ("veuf", StatutMarital.VEUF, False),
    ],
)
def test_who_is_alone_says_since_when(answer: str, status: StatutMarital, *, recent: bool) -> None:
    data = situation_data(SINGLE | {"statut_marital": answer}, TODAY)
    assert (data["statut_marital"], data["rsa_isolement_recent"]) == (status, recent)


def test_the_number_of_children_leads_to_others_and_is_no_field_of_the_household() -> None:
    assert "nombre" not in str(situation_data(SINGLE, TODAY).get("enfants", ""))
