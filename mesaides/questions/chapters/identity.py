"""Who the person is: birth, nationality, right of residence."""

from mesaides.household.choices import Nationalite
from mesaides.questions.facts import person
from mesaides.questions.kinds import Cases, Choice, Day, Option
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

_YEARS = "duree_possession_titre_sejour"
_WORK = "Avec le droit de travailler"


def _case(value: str, label: str, years: int, hint: str) -> Option:
    return Option(value=value, label=label, hint=hint, gives=((_YEARS, years),))


DATE_NAISSANCE = Question(
    field="{qui}.date_naissance",
    title=Words("Quelle est votre date de naissance ?", "Quelle est la date de naissance de votre partenaire ?"),
    short="Date de naissance",
    help="Par exemple : 31 05 1990.",
    kind=Day(born=True, youngest=14),
)

NATIONALITE = Question(
    field="{qui}.nationalite",
    title=Words("Quelle est votre nationalité ?", "Quelle est la nationalité de votre partenaire ?"),
    short="Nationalité",
    kind=Choice(
        (
            Option(value=Nationalite.FRANCAISE, label="Française", hint="Même avec une autre nationalité"),
            Option(
                value=Nationalite.EEE_SUISSE,
                label="Européenne",
                hint="Union européenne, Suisse, Norvège, Islande, Liechtenstein, Andorre, Monaco",
            ),
            Option(value=Nationalite.AUTRE, label="D’un autre pays"),
        )
    ),
)

IDENTITE = Page(
    slug="identite",
    title=Words("Votre âge et votre nationalité", "L’âge et la nationalité de votre partenaire"),
    why="Beaucoup d’aides dépendent de l’âge. La nationalité ne change que la durée de séjour demandée.",
    questions=(DATE_NAISSANCE, NATIONALITE),
)

SEJOUR_EUROPEEN = page(
    "sejour",
    Question(
        field="{qui}.duree_possession_titre_sejour",
        title=Words(
            "Depuis combien de temps vivez-vous en France ?",
            "Depuis combien de temps votre partenaire vit en France ?",
        ),
        short="Durée de vie en France",
        why="Le RSA et la prime d’activité demandent trois mois de séjour en France aux personnes européennes.",
        asked_if=person.is_european,
        kind=Choice(
            (
                Option(value=0, label="Moins de 3 mois"),
                Option(value=1, label="De 3 mois à 5 ans"),
                Option(value=5, label="5 ans ou plus"),
            ),
            unknown="Je ne sais pas",
        ),
    ),
)

SEJOUR = page(
    "titre-de-sejour",
    Question(
        field="{qui}.sejour",
        title=Words("Quel est votre droit au séjour ?", "Quel est le droit au séjour de votre partenaire ?"),
        short="Droit au séjour",
        help="Comptez ensemble les titres de séjour qui se sont suivis sans interruption.",
        why=(
            "Plusieurs aides, dont le RSA, demandent cinq ans de séjour régulier avec le droit de travailler, "
            "et certaines dix ans. Une protection accordée les ouvre tout de suite."
        ),
        asked_if=person.is_from_elsewhere,
        kind=Cases(
            (
                _case("titre_recent", "Un titre de séjour depuis moins de 5 ans", 1, hint=_WORK),
                _case("titre_5_ans", "Un titre de séjour depuis 5 à 10 ans", 5, hint=_WORK),
                _case("titre_10_ans", "Un titre de séjour depuis plus de 10 ans", 10, hint=_WORK),
                Option(
                    value="refugie",
                    label="Une protection accordée en France",
                    hint="Statut de réfugié, protection subsidiaire ou statut d’apatride",
                    gives=(("refugie", True),),
                ),
                Option(
                    value="demandeur_asile",
                    label="Une demande d’asile en cours",
                    hint="Avec une attestation de demande d’asile",
                    gives=(("demandeur_asile", True), (_YEARS, 0)),
                ),
                _case("sans_titre", "Un autre titre, ou pas de titre de séjour", 0, hint="Sans le droit de travailler"),
            ),
            unknown="Je ne sais pas",
            otherwise=(("refugie", False), ("demandeur_asile", False)),
        ),
    ),
)

PAGES = (IDENTITE, SEJOUR_EUROPEEN, SEJOUR)
