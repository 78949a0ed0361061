"""The kinds of incomes we ask about, and to whom each is offered."""

from __future__ import annotations

from typing import NamedTuple

from mesaides.household.incomes import Revenu
from mesaides.questions.asked import Fact, always
from mesaides.questions.facts import person

_PAYSLIP = (
    "Le « montant net social » de la fiche de paie. Ou la somme reçue plus l’impôt prélevé : "
    "pour 1 450 € reçus et 50 € d’impôt, écrivez 1 500."
)
_PAID = "La somme reçue sur le compte, avant l’impôt prélevé."
_TURNOVER = "Le montant encaissé, avant de retirer les cotisations et les frais."
_PROFIT = "Le bénéfice après les frais, celui de la déclaration de revenus."


class Income(NamedTuple):
    """One kind of income."""

    revenu: Revenu
    label: str
    hint: str = ""


class Family(NamedTuple):
    """Incomes offered to the same people, whose amount is found the same way."""

    group: str
    offered_if: Fact
    amount_help: str
    incomes: tuple[Income, ...]
    yearly: bool = False
    rare: bool = False


WORK = "Travail"
INSTEAD = "Chômage et maladie"
PENSION = "Retraite et invalidité"
ALIMONY = "Pensions entre proches"
OTHER = "Biens"
RARE = "Revenus plus rares"

FAMILIES = (
    Family(WORK, always, _PAYSLIP, (Income(Revenu.SALAIRE, "Salaire"),)),
    Family(WORK, person.is_apprentice, _PAYSLIP, (Income(Revenu.SALAIRE_APPRENTI, "Salaire d’apprentissage"),)),
    Family(
        WORK,
        person.is_young,
        _PAID,
        (
            Income(Revenu.STAGE, "Gratification de stage"),
            Income(Revenu.VOLONTARIAT, "Service civique ou volontariat"),
        ),
    ),
    Family(
        WORK,
        person.may_be_self_employed,
        _TURNOVER,
        (
            Income(Revenu.MICRO_VENTE, "Micro-entreprise de vente"),
            Income(Revenu.MICRO_SERVICES, "Micro-entreprise de services ou d’artisanat"),
            Income(Revenu.MICRO_LIBERAL, "Micro-entreprise en profession libérale"),
        ),
        yearly=True,
    ),
    Family(
        WORK,
        person.may_be_self_employed,
        _PROFIT,
        (
            Income(Revenu.BENEFICE_ARTISAN, "Bénéfice d’une entreprise artisanale ou commerciale"),
            Income(Revenu.BENEFICE_LIBERAL, "Bénéfice d’une profession libérale"),
            Income(Revenu.BENEFICE_AGRICOLE, "Bénéfice d’une exploitation agricole"),
        ),
        yearly=True,
    ),
    Family(
        INSTEAD,
        person.is_grown_up_or_adult,
        _PAID,
        (
            Income(Revenu.CHOMAGE, "Allocation chômage", "De France Travail"),
            Income(Revenu.IJ_MALADIE, "Indemnités journalières de maladie", "De la Sécurité sociale"),
        ),
    ),
    Family(
        INSTEAD,
        person.had_maternity,
        _PAID,
        (Income(Revenu.IJ_MATERNITE, "Indemnités journalières de maternité"),),
    ),
    Family(
        PENSION,
        person.is_near_retirement,
        _PAID,
        (Income(Revenu.RETRAITE, "Pension de retraite ou de réversion", "Toutes caisses ensemble"),),
    ),
    Family(PENSION, person.is_grown_up_or_adult, _PAID, (Income(Revenu.PENSION_INVALIDITE, "Pension d’invalidité"),)),
    Family(
        ALIMONY,
        person.is_grown_up_or_adult,
        "",
        (
            Income(Revenu.PENSION_ALIMENTAIRE, "Pension alimentaire reçue"),
            Income(Revenu.PENSION_ALIMENTAIRE_VERSEE, "Pension alimentaire versée", "Elle se déduit des revenus"),
        ),
    ),
    Family(
        OTHER,
        person.is_grown_up_or_adult,
        "Sans les charges.",
        (Income(Revenu.LOYERS, "Loyers encaissés"),),
        yearly=True,
    ),
    Family(
        OTHER,
        person.is_grown_up_or_adult,
        "",
        (Income(Revenu.CAPITAL, "Revenus de placements", "Intérêts, dividendes, assurance-vie…"),),
        yearly=True,
    ),
    Family(
        RARE,
        person.is_grown_up_or_adult,
        _PAID,
        (
            Income(Revenu.CHOMAGE_PARTIEL, "Chômage partiel"),
            Income(Revenu.FORMATION, "Rémunération de formation professionnelle"),
            Income(Revenu.SECURISATION_PROFESSIONNELLE, "Allocation de sécurisation professionnelle"),
            Income(Revenu.TRAVAILLEUR_INDEPENDANT, "Allocation des travailleurs indépendants"),
            Income(Revenu.PRESTATION_COMPENSATOIRE, "Prestation compensatoire", "Après un divorce"),
            Income(Revenu.GAINS_EXCEPTIONNELS, "Rentrée d’argent exceptionnelle", "Héritage, don, gain au jeu…"),
        ),
        rare=True,
    ),
    Family(
        RARE,
        person.is_not_retired,
        _PAID,
        (
            Income(Revenu.IJ_PATERNITE, "Indemnités journalières de paternité"),
            Income(Revenu.IJ_ADOPTION, "Indemnités journalières d’adoption"),
            Income(Revenu.IJ_ACCIDENT_TRAVAIL, "Indemnités journalières d’accident du travail"),
            Income(Revenu.IJ_MALADIE_PROFESSIONNELLE, "Indemnités journalières de maladie professionnelle"),
            Income(Revenu.PRIME_REPRISE, "Prime de reprise d’activité", "Versée chaque mois par France Travail"),
        ),
        rare=True,
    ),
    Family(
        RARE,
        person.is_near_retirement,
        _PAID,
        (
            Income(Revenu.RETRAITE_COMBATTANT, "Retraite du combattant"),
            Income(Revenu.AMIANTE, "Indemnisation liée à l’amiante"),
        ),
        rare=True,
    ),
    Family(
        RARE,
        person.may_have_research_grant,
        _PAID,
        (Income(Revenu.BOURSE_RECHERCHE, "Bourse de recherche"),),
        rare=True,
    ),
)
