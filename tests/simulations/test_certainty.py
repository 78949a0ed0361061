"""What can be announced, and what is only possible."""

import pytest

from mesaides.benefits.model import Benefit, Statut
from mesaides.simulations.certainty import hangs_on_more, is_open, is_to_confirm
from mesaides.simulations.right import Right
from tests.simulations.benefits import benefit, declarative

ADULT = {"age": {"min": 18}}
POINT = ["Être à jour de sa cotisation."]


@pytest.mark.parametrize(
    ("aid", "to_confirm"),
    [
        (declarative([ADULT]), False),
        (declarative([ADULT], a_verifier=POINT), True),
        (declarative([{"residence": {"annees_min": 1}}]), True),
        (benefit("rsa", a_verifier=POINT), False),
        (benefit("fsl_eligibilite", a_verifier=POINT, piste=True), True),
    ],
    ids=["sans point", "un point", "une condition que personne ne demande", "calculée", "une piste"],
)
def test_a_declarative_right_with_points_to_check_is_not_promised(aid: Benefit, to_confirm: bool) -> None:
    assert is_to_confirm(Right(aid.slug, Statut.CALCULE, eligible=True), aid) is to_confirm
    assert hangs_on_more(aid) is to_confirm


@pytest.mark.parametrize(
    ("status", "eligible"),
    [(Statut.CALCULE, False), (Statut.INFORMATION_MANQUANTE, True), (Statut.DEJA_RECUE, True), (Statut.ECHEC, False)],
)
def test_what_is_not_open_is_not_to_confirm_either(status: Statut, eligible: bool) -> None:
    right = Right("carte-essai", status, eligible=eligible)
    assert not is_open(right)
    assert not is_to_confirm(right, declarative([ADULT], a_verifier=POINT))
