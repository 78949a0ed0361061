"""The shares of the tax law. Expected: CGI art. 194 (table of I) and 195."""

from typing import Any

import pytest

from mesaides.benefits.shares import legal_shares
from tests.benefits.cases import alone, family, situation

CHILD = {"date_naissance": "2018-02-01"}
SHARED = CHILD | {"garde_alternee": True}
OF_CONJOINT = CHILD | {"rattachement_fiscal": "conjoint"}
ELSEWHERE = CHILD | {"rattachement_fiscal": "autre"}
CARD = {"demandeur__handicap": True, "demandeur__taux_incapacite": 0.8}


@pytest.mark.parametrize(
    ("data", "shares"),
    [
        (alone(), 1),
        (family(enfants=[]), 2),
        (family(), 2.5),
        (family(enfants=[CHILD] * 2), 3),
        (family(enfants=[CHILD] * 3), 4),
        (family(enfants=[CHILD, ELSEWHERE]), 2.5),
        (family(enfants=[OF_CONJOINT]), 2.5),
        (alone(enfants=[CHILD]), 2),
        (alone(enfants=[CHILD] * 2), 2.5),
        (alone(enfants=[CHILD], statut_marital="veuf"), 2.5),
        (family(enfants=[SHARED]), 2.25),
        (family(enfants=[CHILD, CHILD, SHARED]), 3.5),
        (alone(**CARD), 1.5),
        (family(enfants=[CHILD | {"handicap": True, "taux_incapacite": 0.8}]), 3),
    ],
)
def test_the_shares_of_a_return(data: Any, shares: float) -> None:
    assert legal_shares(situation(data), "demandeur") == shares


def test_partners_who_file_apart_each_have_their_own() -> None:
    data = family(statut_marital="union_libre", enfants=[CHILD, OF_CONJOINT, OF_CONJOINT])
    assert [legal_shares(situation(data), who) for who in ("demandeur", "conjoint")] == [1.5, 2]
