"""Which right can be reported on."""

from __future__ import annotations

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.gap import NO_RIGHT, has_amount, reportable
from tests.household.households import TODAY

RSA, SNCF, LEP = "revenu-solidarite-active", "carte-avantage-sncf", "livret-epargne-populaire"


def result(*rights: Right) -> Result:
    return Result(TODAY, rights, ())


def test_the_largest_of_its_rights_is_told() -> None:
    about = reportable(
        result(
            Right(RSA, Statut.CALCULE, eligible=True, amount=100.0, person="conjoint"),
            Right(RSA, Statut.CALCULE, eligible=True, amount=573.49, person="demandeur"),
        ),
        RSA,
    )
    assert about is not None
    assert (about.person, about.computed, about.cadence) == ("demandeur", 573.49, "par mois")
    assert about.told.replace("\u202f", " ") == "573 € par mois"


def test_a_refusal_of_ours_has_no_amount() -> None:
    about = reportable(result(Right(RSA, Statut.CALCULE, eligible=False, amount=0.0)), RSA)
    assert about is not None
    assert (about.computed, about.told) == (None, NO_RIGHT)


def test_what_was_not_computed_in_euros_cannot_be_compared() -> None:
    for status in (Statut.ECHEC, Statut.NON_DISPONIBLE, Statut.INFORMATION_MANQUANTE):
        assert reportable(result(Right(RSA, status)), RSA) is None
    assert reportable(result(), RSA) is None
    assert reportable(result(), "inconnue") is None
    assert not has_amount(catalogue().benefit(SNCF))
    assert not has_amount(catalogue().benefit(LEP))
