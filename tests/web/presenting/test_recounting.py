"""A story as it is read: one sentence, a table a month, and never a sum that is not the amount."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.household.periods import Month
from mesaides.simulations.recounting import Account, Line, Recount
from mesaides.simulations.right import Right
from mesaides.web.presenting.recounting import Told, told

DAY = date(2026, 11, 22)
NOBODY = cast("Any", None)
"""No visit is read for a right of the whole household."""


def line(slug: str, libelle: str, value: float) -> Line:
    (step,) = [one for one in catalogue().explications[slug].etapes if one.libelle.startswith(libelle)]
    return Line(step, value)


def read_as(
    slug: str, accounts: tuple[Account, ...], amounts: tuple[float, float, float], *, holds: bool = True
) -> Told:
    amount, gross, withheld = amounts
    right = Right(slug, Statut.CALCULE, eligible=True, amount=amount)
    return told(Recount(right, accounts, gross, withheld, holds), catalogue().benefit(slug), NOBODY, DAY)


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def test_the_sentence_of_a_month() -> None:
    """651.69 € less 78.20 €."""
    slug = "revenu-solidarite-active"
    lines = (line(slug, "montant", 651.69), line(slug, "forfait", 78.2), line(slug, "revenus", 0))
    one = read_as(slug, (Account(Month(2026, 11), lines, 573.49),), (573.49, 573.49, 0))
    assert plain(one.sentence) == (
        "573,49 € par mois : 651,69 € (montant forfaitaire pour votre foyer), moins 78,20 € (forfait logement), "
        "moins 0 € (revenus du foyer de juillet à septembre 2026, en moyenne par mois)."
    )
    assert [(row.sign, plain(row.value)) for row in one.tables[0].rows] == [
        ("plus", "651,69 €"),
        ("moins", "78,20 €"),
        ("moins", "0 €"),
    ]
    assert one.closing == ()


def test_the_mean_of_three_months_and_its_withholding() -> None:
    """(120 + 90 + 0) / 3 = 70 €; 0.5 %: 0.35 €."""
    slug = "prime-activite"
    months = {7: 120.0, 8: 90.0, 9: 0.0}
    accounts = tuple(Account(Month(2026, number), (), total) for number, total in months.items())
    one = read_as(slug, accounts, (69.65, 70, 0.35))
    assert plain(one.sentence).startswith(
        "69,65 € par mois : la moyenne de 120 € pour juillet, 90 € pour août, 0 € pour septembre, moins 0,35 €"
    )
    assert [table.caption for table in one.tables] == ["juillet 2026", "août 2026", "septembre 2026"]
    assert [plain(row.value) for row in one.closing] == ["70 €", "0,35 €"]


def test_no_sum_is_told_when_the_steps_do_not_give_the_amount() -> None:
    slug = "revenu-solidarite-active"
    account = Account(Month(2026, 11), (line(slug, "montant", 651.69),), 651.69)
    one = read_as(slug, (account,), (500, 651.69, 0), holds=False)
    assert (one.sentence, one.closing, one.tables[0].total) == ("", (), "")
    assert len(one.tables[0].rows) == 1
