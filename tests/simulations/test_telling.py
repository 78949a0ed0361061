"""A story as it is read: one sentence, the steps of each month, and never a sum that is not the amount."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.household.periods import Month
from mesaides.simulations.recounting import Account, Line, Recount
from mesaides.simulations.right import Right
from mesaides.simulations.telling import Told, told

DAY = date(2026, 11, 22)
NOVEMBER = Month(2026, 11)


def line(slug: str, libelle: str, value: float) -> Line:
    (step,) = [one for one in catalogue().explications[slug].etapes if one.libelle.startswith(libelle)]
    return Line(step, value)


def read_as(
    slug: str, accounts: tuple[Account, ...], amounts: tuple[float, float, float], *, holds: bool = True
) -> Told:
    amount, gross, withheld = amounts
    right = Right(slug, Statut.CALCULE, eligible=True, amount=amount)
    one = Recount(right, accounts, gross, withheld, holds)
    return told(one, catalogue().explications[slug], catalogue().benefit(slug), DAY)


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def test_the_sentence_of_a_month() -> None:
    """651.69 € less 78.20 €."""
    slug = "revenu-solidarite-active"
    lines = (line(slug, "montant", 651.69), line(slug, "forfait", 78.2), line(slug, "revenus", 0))
    one = read_as(slug, (Account(NOVEMBER, lines, 573.49),), (573.49, 573.49, 0))
    assert plain(one.sentence) == (
        "573,49 € par mois : 651,69 € de montant forfaitaire pour votre foyer, moins 78,20 € de forfait logement, "
        "moins 0 € de revenus du foyer de juillet à septembre 2026."
    )
    assert [(step.sign, plain(step.told)) for step in one.months[0].steps] == [
        ("plus", "651,69 €"),
        ("moins", "78,20 €"),
        ("moins", "0 €"),
    ]
    assert one.closing == ()


def test_the_mean_of_three_months_and_its_withholding() -> None:
    """(120 + 90 + 0) / 3 = 70 €; 0.5 %: 0.35 €."""
    slug = "prime-activite"
    months = {7: 120.0, 8: 90.0, 9: 0.0}
    accounts = tuple(
        Account(Month(2026, number), (line(slug, "montant", total),), total) for number, total in months.items()
    )
    one = read_as(slug, accounts, (69.65, 70, 0.35))
    assert plain(one.sentence) == (
        "69,65 € par mois : la moyenne de 120 € pour juillet, 90 € pour août, 0 € pour septembre, "
        "moins 0,35 € de retenue de 0,5 % pour rembourser la dette sociale."
    )
    assert [month.month.number for month in one.months] == [7, 8, 9]
    assert [(step.sign, plain(step.told)) for step in one.closing] == [("", "70 €"), ("moins", "0,35 €")]


def test_months_that_are_alike_are_told_once() -> None:
    slug = "prime-activite"
    lines = (line(slug, "montant", 1148.9), line(slug, "revenus", 1000))
    one = read_as(
        slug, tuple(Account(Month(2026, number), lines, 148.9) for number in (7, 8, 9)), (148.16, 148.9, 0.74)
    )
    assert plain(one.sentence) == (
        "148,16 € par mois : 1 148,90 € de montant forfaitaire pour votre foyer, moins 1 000 € de revenus d’activité, "
        "moins 0,74 € de retenue de 0,5 % pour rembourser la dette sociale."
    )


def test_a_factor_has_the_decimals_it_needs() -> None:
    """Three children, one of them half the time: 2.5 / 3."""
    slug = "allocations-familiales"
    lines = (line(slug, "allocation pour", 349.06), line(slug, "part pour vous", 2.5 / 3))
    one = read_as(slug, (Account(NOVEMBER, lines, 290.88),), (289.43, 290.88, 1.45))
    (month,) = one.months
    assert "349,06 € d’allocation pour vos enfants, fois 0,8333 (part pour vous), moins 1,45 €" in plain(one.sentence)
    assert [(step.sign, plain(step.told)) for step in month.steps] == [("plus", "349,06 €"), ("fois", "0,8333")]


def test_what_is_free_is_told_by_what_makes_it_free() -> None:
    slug = "complementaire-sante-solidaire"
    lines = (line(slug, "ressources", 0), line(slug, "plafond pour qu", 10422))
    one = read_as(slug, (Account(NOVEMBER, lines, 0),), (0, 0, 0))
    assert plain(one.sentence) == (
        "Gratuit : ressources comptées, d’octobre 2025 à septembre 2026 : 0 € ; "
        "plafond pour qu’elle soit gratuite, par an : 10 422 €."
    )


def test_what_goes_below_zero_is_told_so() -> None:
    slug = "revenu-solidarite-active"
    lines = (line(slug, "montant", 651.69), line(slug, "revenus", 900))
    (month,) = read_as(slug, (Account(NOVEMBER, lines, 0),), (0, 0, 0)).months
    assert month.is_floored


def test_nothing_is_told_when_the_steps_do_not_give_the_amount() -> None:
    slug = "revenu-solidarite-active"
    account = Account(NOVEMBER, (line(slug, "montant", 651.69),), 651.69)
    one = read_as(slug, (account,), (500, 651.69, 0), holds=False)
    assert (one.sentence, one.months, one.closing) == ("", (), ())
    assert plain(one.amount) == "500 € par mois"
