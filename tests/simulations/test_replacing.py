"""National benefits that are not told to those whom a local one serves."""

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.replacing import without_replaced
from mesaides.simulations.right import Right
from tests.simulations.benefits import benefit, declarative

NATIONAL = benefit("fsl_eligibilite", montant={"genre": "oui_non"})
LOCAL = declarative([{"age": {"max": 25}}], remplace_en_partie=NATIONAL.slug)


@pytest.mark.parametrize(
    ("status", "eligible", "hidden"),
    [
        (Statut.CALCULE, True, True),
        (Statut.INFORMATION_MANQUANTE, None, True),
        (Statut.DEJA_RECUE, False, True),
        (Statut.CALCULE, False, False),
        (Statut.NON_DISPONIBLE, False, False),
        (Statut.ECHEC, False, False),
    ],
)
def test_the_national_one_shows_only_to_those_whom_the_local_one_does_not_serve(
    status: Statut, eligible: bool | None, hidden: bool
) -> None:
    local = Right(LOCAL.slug, status, eligible=eligible)
    national = Right(NATIONAL.slug, Statut.CALCULE, eligible=True)
    assert without_replaced([national, local], [NATIONAL, LOCAL]) == ((local,) if hidden else (national, local))


def test_others_are_left_alone() -> None:
    rights = (Right("rsa", Statut.CALCULE, eligible=True), Right("af", Statut.CALCULE, eligible=True))
    assert without_replaced(rights, [benefit("rsa"), benefit("af")]) == rights
