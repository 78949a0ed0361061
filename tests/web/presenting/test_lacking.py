"""What waits for the same answer is told once, under that answer."""

from __future__ import annotations

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.lacking import lacks_of
from mesaides.web.presenting.results import present
from mesaides.web.visiting import visiting_of
from tests.questions.households import PARENT, TODAY

RSA, HOUSING, BONUS, AAH = (
    "revenu-solidarite-active",
    "aide-logement",
    "prime-activite",
    "allocation-adultes-handicapes",
)


def waits(slug: str, *missing: str) -> Right:
    return Right(slug, Statut.INFORMATION_MANQUANTE, missing=missing)


def test_each_answer_is_asked_once_and_the_one_that_opens_most_comes_first() -> None:
    visiting = visiting_of(Visit("jeton", PARENT | {"logement.loyer": None, "demandeur.revenus.salaire_net": None}))
    rights = (
        waits(AAH),
        waits(HOUSING, "logement.loyer"),
        waits(RSA, "demandeur.revenus.salaire_net"),
        waits(BONUS, "demandeur.revenus.salaire_net"),
    )
    found = lacks_of(present(Result(TODAY, rights, ()), visiting).to_check)
    assert [([need.name for need in lack.needs], {card.benefit.slug for card in lack.cards}) for lack in found] == [
        (["Salaire"], {RSA, BONUS}),
        (["Loyer sans les charges"], {HOUSING}),
        ([], {AAH}),
    ]
