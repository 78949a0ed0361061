"""The school and the work of a child old enough."""

from mesaides.household.choices import Scolarite
from mesaides.questions.chapters.activity import ALTERNANCE
from mesaides.questions.chapters.studies import DETAILS
from mesaides.questions.facts import schooling
from mesaides.questions.kinds import Choice, Option, YesNo
from mesaides.questions.question import Page, Question, page

SCOLARITE = page(
    "scolarite",
    Question(
        field="{qui}.etudes.scolarite",
        title="Où en est {enfant} à l’école ?",
        short="Scolarité",
        asked_if=schooling.may_be_a_schoolchild,
        kind=Choice(
            (
                Option(
                    value=Scolarite.PRIMAIRE, label="À l’école primaire", offered_if=schooling.may_be_in_primary_school
                ),
                Option(value=Scolarite.COLLEGE, label="Au collège", offered_if=schooling.may_be_in_college),
                Option(
                    value=Scolarite.LYCEE,
                    label="Au lycée",
                    hint="Y compris CAP et lycée professionnel",
                    offered_if=schooling.may_be_in_high_school,
                ),
                Option(
                    value=Scolarite.ENSEIGNEMENT_SUPERIEUR,
                    label="Dans le supérieur",
                    offered_if=schooling.is_old_enough_for_apprenticeship,
                ),
                Option(value=Scolarite.INCONNUE, label="Pas ou plus à l’école"),
            )
        ),
    ),
)

TRAVAIL_ENFANT = Page(
    slug="travail",
    title="Le travail et les revenus de {enfant}",
    questions=(
        ALTERNANCE,
        Question(
            field="{qui}.a_des_revenus",
            title="Est-ce que {enfant} a eu des revenus depuis {il_y_a_un_an} ?",
            short="Revenus",
            help="Salaire, apprentissage, stage, pension… Ne comptez pas l’argent de poche.",
            asked_if=schooling.is_old_enough_for_apprenticeship,
            kind=YesNo(),
            writes=False,
        ),
    ),
)

PAGES = (SCOLARITE, DETAILS, TRAVAIL_ENFANT)
