"""The school, the work and the incomes of a child old enough."""

from mesaides.questions.chapters.studies import ALTERNANCE, DETAILS, ETRANGER, NIVEAU
from mesaides.questions.facts import schooling
from mesaides.questions.kinds import YesNo
from mesaides.questions.question import Page, Question

SCOLARITE = Page(
    slug="scolarite",
    title="L’école et les revenus de {enfant}",
    questions=(
        NIVEAU,
        ALTERNANCE,
        Question(
            field="{qui}.a_des_revenus",
            title="Est-ce que {enfant} a eu des revenus depuis {il_y_a_un_an} ?",
            short="Revenus",
            help="Salaire, apprentissage, stage, chômage… Ne comptez pas l’argent de poche.",
            asked_if=schooling.is_old_enough_for_apprenticeship,
            kind=YesNo(),
            writes=False,
        ),
    ),
)

PAGES = (SCOLARITE, DETAILS, ETRANGER)
