"""The parents of a young person: their home, their tax return, what a student's grant depends on."""

from mesaides.questions.facts import family, household
from mesaides.questions.kinds import Euros, Whole, YesNo
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Words

_INCOME = "{qui}.etudes.parents.revenu_brut_global"
_WHERE = "Il est écrit sur l’avis d’impôt {n1}, page 2."

CHEZ_PARENTS = Question(
    field="{qui}.habite_chez_parents",
    title=Words("Habitez-vous chez vos parents ?", "Est-ce que votre partenaire habite chez ses parents ?"),
    short="Chez ses parents",
    why="Avant 25 ans, la Complémentaire santé solidaire se demande avec ses parents quand on vit chez eux.",
    asked_if=household.is_young_and_hosted,
    kind=YesNo(),
)

DECLARATION = Question(
    field="{qui}.a_charge_fiscale_des_parents",
    title="Êtes-vous sur la déclaration de revenus de vos parents ?",
    short="Déclaration avec les parents",
    why="Dans ce cas, certaines aides dépendent aussi des revenus de vos parents.",
    asked_if=family.may_depend_on_parents,
    kind=YesNo(unknown=True),
)

REVENU_PARENTS = Question(
    field=_INCOME,
    title=Words(
        "Quel est le revenu brut global de vos parents en {n2} ?",
        "Quel est le revenu brut global des parents de votre partenaire en {n2} ?",
    ),
    short="Revenu brut global des parents",
    help=f"{_WHERE} S’ils sont séparés, celui du parent dont dépend la personne en études.",
    why="La bourse sur critères sociaux dépend de leurs revenus et du nombre de leurs enfants.",
    asked_if=family.is_supported_student,
    kind=Euros("€ par an", maximum=10_000_000, unknown=True),
)

REVENU_FOYER = Question(
    field=_INCOME,
    title="Quel est le revenu brut global qui compte pour la bourse, en {n2} ?",
    short="Revenu brut global pour la bourse",
    help=(
        f"{_WHERE} Celui de votre foyer avec un enfant à charge, ou si le couple gagne au moins 90 % du Smic. "
        "Sinon, celui des parents."
    ),
    asked_if=family.is_student_with_a_family,
    kind=Euros("€ par an", maximum=10_000_000, unknown=True),
)

FRATRIE = (
    Question(
        field="{qui}.etudes.parents.enfants_a_charge",
        title="Combien d’enfants ont-ils à charge, vous compris ?",
        short="Enfants à la charge des parents",
        asked_if=family.has_brothers_or_sisters_to_count,
        kind=Whole(1, 20),
    ),
    Question(
        field="{qui}.etudes.parents.enfants_dans_le_superieur",
        title="Combien font des études supérieures, vous compris ?",
        short="Enfants dans le supérieur",
        asked_if=family.has_brothers_or_sisters_to_count,
        kind=Whole(1, 20),
    ),
)

DISTANCE = Question(
    field="{qui}.etudes.parents.distance_km",
    title=Words(
        "À combien de kilomètres de chez vos parents étudiez-vous ?",
        "À combien de kilomètres de chez ses parents votre partenaire étudie ?",
    ),
    short="Distance entre les parents et les études",
    help="Une estimation suffit.",
    asked_if=family.is_of_grant_age,
    kind=Whole(0, 20_000, unit="km"),
)

PARENTS = Page(
    slug="parents",
    title=Words("Vos parents", "Les parents de votre partenaire"),
    questions=(CHEZ_PARENTS, DECLARATION, REVENU_PARENTS, REVENU_FOYER, *FRATRIE, DISTANCE),
)

AVIS_PARENTS = Page(
    slug="avis-parents",
    title="L’avis d’impôt {n1} de vos parents",
    help="C’est celui des revenus de {n2}. Sans lui, laissez vide et continuez.",
    why="Sur leur déclaration de revenus, c’est leur avis qui compte pour plusieurs aides.",
    questions=(
        Question(
            field="{qui}.etudes.parents.rfr",
            title="Quel est leur revenu fiscal de référence ?",
            short="Revenu fiscal de référence des parents",
            help="Il est en première page de l’avis.",
            asked_if=family.depends_on_parents,
            kind=Euros("€ par an", maximum=100_000_000, unknown=True),
        ),
        Question(
            field="{qui}.etudes.parents.nombre_parts",
            title="Combien de parts ont-ils ?",
            short="Nombre de parts des parents",
            help="Par exemple : 2, ou 3,5.",
            asked_if=family.depends_on_parents,
            kind=Euros("", minimum=1, maximum=20, unknown=True),
        ),
    ),
)

PAGES = (PARENTS, AVIS_PARENTS)
