"""Benefits already received: which ones, then how much."""

from __future__ import annotations

from typing import NamedTuple

from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.questions.asked import CONJOINT, DEMANDEUR, Fact, always
from mesaides.questions.facts import adults, family, household, person
from mesaides.questions.kinds import Euros, Option, Sources
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Text, Words


class Received(NamedTuple):
    """One benefit that may already be paid: where it is written, its name, to whom it is offered."""

    path: str
    label: str
    hint: Text = ""
    offered_if: Fact = always
    how_much: Text = ""  # asks its amount; its name, unless two people may receive it


def of_household(benefit: PrestationFamiliale, label: str, hint: str = "", offered_if: Fact = always) -> Received:
    return Received(f"prestations_recues.{benefit}", label, hint, offered_if)


def of_adult(benefit: PrestationIndividuelle, label: str, offered_if: Fact = always) -> tuple[Received, ...]:
    """A benefit paid for one person: once for each adult."""
    return (
        Received(
            f"{DEMANDEUR}.prestations_recues.{benefit}",
            label,
            Words("Pour vous", seul=""),
            adults.of_demandeur(offered_if),
            Words(f"{label} : pour vous", seul=label),
        ),
        Received(
            f"{CONJOINT}.prestations_recues.{benefit}",
            label,
            "Pour votre partenaire",
            adults.of_conjoint(offered_if),
            f"{label} : pour votre partenaire",
        ),
    )


_F, _I = PrestationFamiliale, PrestationIndividuelle

BENEFITS = (
    of_household(_F.AIDE_LOGEMENT, "Aide au logement", "APL, ALF ou ALS", household.may_have_housing_benefit),
    of_household(_F.RSA, "Revenu de solidarité active (RSA)"),
    of_household(_F.PPA, "Prime d’activité"),
    of_household(_F.AF, "Allocations familiales", "", family.has_children),
    of_household(_F.CF, "Complément familial", "", family.has_three_children),
    of_household(_F.ASF, "Allocation de soutien familial", "", family.is_alone_with_children),
    of_household(_F.PAJE_BASE, "Allocation de base de la Paje", "Jusqu’aux 3 ans de l’enfant", family.has_a_toddler),
    of_household(_F.PAJE_PREPARE, "Prestation partagée d’éducation (PreParE)", "", family.has_a_toddler),
    of_household(_F.AEEH, "Allocation d’éducation de l’enfant handicapé (AEEH)", "", family.has_a_disabled_child),
    *of_adult(_I.AAH, "Allocation aux adultes handicapés (AAH)", person.is_disabled),
    *of_adult(_I.MVA, "Majoration pour la vie autonome (MVA)", person.is_disabled),
    *of_adult(_I.PCH, "Prestation de compensation du handicap (PCH)", person.is_disabled),
    *of_adult(_I.ASI, "Allocation supplémentaire d’invalidité (ASI)", person.is_unfit_or_disabled),
    *of_adult(_I.ASS, "Allocation de solidarité spécifique (ASS)", person.is_job_seeker),
    *of_adult(_I.CEJ, "Allocation du contrat d’engagement jeune", person.is_young),
    *of_adult(_I.BOURSE_SUPERIEUR, "Bourse du Crous sur critères sociaux", person.is_student),
    *of_adult(_I.APA, "Allocation personnalisée d’autonomie (APA)", person.is_old_enough_for_apa),
    of_household(
        _F.ASPA,
        "Minimum vieillesse (Aspa)",
        "Allocation de solidarité aux personnes âgées",
        household.somebody_may_have_aspa,
    ),
    of_household(_F.ADA, "Allocation pour demandeur d’asile", "", household.somebody_seeks_asylum),
)


LESQUELLES = page(
    "aides-recues",
    Question(
        field="prestations_recues",
        title="Recevez-vous déjà une de ces aides ?",
        short="Aides déjà reçues",
        help="Versées au moins une fois ces trois derniers mois.",
        why="Certaines aides se déduisent les unes des autres. Vous verrez aussi si le montant reçu paraît juste.",
        kind=Sources(
            tuple(
                Option(value=item.path, label=item.label, hint=item.hint, offered_if=item.offered_if)
                for item in BENEFITS
            ),
            none="Aucune de ces aides",
            untouched="Aucune",
        ),
    ),
)

MONTANTS = Page(
    slug="montants-aides-recues",
    title="Combien recevez-vous de ces aides ?",
    help="Le montant versé chaque mois.",
    questions=tuple(
        Question(
            field=item.path,
            title=item.how_much or item.label,
            short=item.label,
            asked_if=household.receives(item.path),
            kind=Euros(unknown=True, maximum=10_000),
        )
        for item in BENEFITS
    ),
)

PAGES = (LESQUELLES, MONTANTS)
