"""Incomes: which kinds first, then how much of each."""

from __future__ import annotations

from mesaides.household.incomes import Revenu
from mesaides.questions.chapters.income_kinds import FAMILIES, Family, Income
from mesaides.questions.facts import person
from mesaides.questions.kinds import Day, MonthlyEuros, Option, Sources
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

_OPTIONS = tuple(
    Option(
        value=item.revenu,
        label=item.label,
        hint=item.hint,
        group=family.group,
        rare=family.rare,
        offered_if=family.offered_if,
    )
    for family in FAMILIES
    for item in family.incomes
)

LESQUELS = page(
    "revenus",
    Question(
        field="{qui}.revenus",
        title=Words(
            "Quels revenus avez-vous eus depuis {il_y_a_un_an} ?",
            "Quels revenus votre partenaire a eus depuis {il_y_a_un_an} ?",
            "Quels revenus {enfant} a eus depuis {il_y_a_un_an} ?",
        ),
        short="Revenus",
        help="Même une seule fois. Les aides (RSA, allocations…) viennent après.",
        asked_if=person.may_have_incomes,
        kind=Sources(_OPTIONS, none="Aucun revenu"),
    ),
)

ARRET = Question(
    field="{qui}.date_arret_de_travail",
    title="Quand l’arrêt de travail a-t-il commencé ?",
    short="Début de l’arrêt de travail",
    asked_if=person.had_sick_pay,
    kind=Day(unknown=True),
)


def amount(item: Income, family: Family) -> Question:
    """How much of one kind of income."""
    return Question(
        field=f"{{qui}}.revenus.{item.revenu}",
        title=_how_much(item),
        short=item.label,
        help=family.amount_help,
        asked_if=person.has_income(item.revenu),
        kind=MonthlyEuros(yearly=family.yearly),
    )


def _how_much(item: Income) -> Words:
    name = item.label
    if item.revenu is Revenu.PENSION_ALIMENTAIRE_VERSEE:
        return Words(f"{name} : combien payez-vous ?", f"{name} : combien paie votre partenaire ?")
    return Words(
        f"{name} : combien recevez-vous ?",
        f"{name} : combien reçoit votre partenaire ?",
        f"{name} : combien reçoit {{enfant}} ?",
    )


MONTANTS = Page(
    slug="montants",
    title=Words(
        "Le montant de vos revenus", "Le montant des revenus de votre partenaire", "Le montant des revenus de {enfant}"
    ),
    questions=(*(amount(item, family) for family in FAMILIES for item in family.incomes), ARRET),
)

PAGES = (LESQUELS, MONTANTS)
