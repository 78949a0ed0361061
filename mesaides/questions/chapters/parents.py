"""The parents of a student: what a grant depends on."""

from mesaides.questions.facts import family
from mesaides.questions.kinds import Euros, Whole, YesNo
from mesaides.questions.question import Page, Question, page

PARENTS = page(
    "parents",
    Question(
        field="demandeur.a_charge_fiscale_des_parents",
        title="Êtes-vous sur la déclaration de revenus de vos parents ?",
        short="Sur la déclaration de revenus des parents",
        why="Dans ce cas, certaines aides dépendent aussi des revenus de vos parents.",
        asked_if=family.may_depend_on_parents,
        kind=YesNo(unknown=True),
    ),
)

REVENUS = Page(
    slug="revenus-parents",
    title="Les revenus et la famille de vos parents",
    why="La bourse sur critères sociaux dépend de leurs revenus et du nombre de leurs enfants.",
    help="Avec des parents séparés, répondez pour celui dont vous dépendez.",
    questions=(
        Question(
            field="demandeur.etudes.parents.revenu_brut_global",
            title="Quel est le revenu brut global sur leur avis d’impôt {n1}, pour {n2} ?",
            short="Revenu brut global des parents",
            help="Il est écrit sur la deuxième page de l’avis d’impôt.",
            asked_if=family.is_supported_student,
            kind=Euros("€ par an", maximum=10_000_000, unknown=True),
        ),
        Question(
            field="demandeur.etudes.parents.enfants_a_charge",
            title="Combien d’enfants ont-ils à charge, vous compris ?",
            short="Enfants à la charge des parents",
            asked_if=family.is_supported_student,
            kind=Whole(1, 20),
        ),
        Question(
            field="demandeur.etudes.parents.enfants_dans_le_superieur",
            title="Combien font des études supérieures, vous compris ?",
            short="Enfants dans le supérieur",
            asked_if=family.is_supported_student,
            kind=Whole(1, 20),
        ),
        Question(
            field="demandeur.etudes.parents.distance_km",
            title="À combien de kilomètres de chez eux étudiez-vous ?",
            short="Distance entre les parents et les études",
            help="Une estimation suffit.",
            asked_if=family.is_supported_student,
            kind=Whole(0, 20_000, unit="km"),
        ),
    ),
)

PAGES = (PARENTS, REVENUS)
