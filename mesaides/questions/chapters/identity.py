"""Who the person is: birth, nationality, right of residence."""

from mesaides.household.choices import Nationalite
from mesaides.questions.facts import person
from mesaides.questions.kinds import Choice, Day, OneFact, Option
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

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
    help="En cas de double nationalité dont l’une est française, répondez « Française ».",
    kind=Choice(
        (
            Option(value=Nationalite.FRANCAISE, label="Française"),
            Option(
                value=Nationalite.EEE_SUISSE,
                label="Européenne",
                hint="Union européenne, Islande, Liechtenstein, Norvège, Suisse, Andorre ou Monaco",
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

PROTECTION = page(
    "protection",
    Question(
        field="{qui}.protection",
        title=Words("Bénéficiez-vous du droit d’asile ?", "Est-ce que votre partenaire bénéficie du droit d’asile ?"),
        short="Droit d’asile",
        why="Avec une protection, certaines aides s’ouvrent sans durée de séjour minimale.",
        asked_if=person.is_from_elsewhere,
        kind=OneFact(
            (
                Option(value="aucune", label="Non"),
                Option(
                    value="refugie",
                    label="Oui, avec une protection déjà accordée",
                    hint="Statut de réfugié, protection subsidiaire ou statut d’apatride",
                ),
                Option(
                    value="demandeur_asile",
                    label="Une demande d’asile est en cours",
                    hint="Avec une attestation de demande d’asile",
                ),
            ),
            facts=frozenset({"refugie", "demandeur_asile"}),
        ),
    ),
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
        field="{qui}.duree_possession_titre_sejour",
        title=Words(
            "Depuis combien de temps avez-vous un titre de séjour qui autorise à travailler ?",
            "Depuis combien de temps votre partenaire a un titre de séjour qui autorise à travailler ?",
        ),
        short="Titre de séjour autorisant à travailler",
        help="Comptez ensemble les titres qui se sont suivis sans interruption.",
        why="Plusieurs aides, dont le RSA, demandent cinq ans de séjour régulier, et certaines dix ans.",
        asked_if=person.is_outsider_without_protection,
        kind=Choice(
            (
                Option(value=0, label="Pas de titre de séjour, ou un titre qui n’autorise pas à travailler"),
                Option(value=1, label="Moins de 5 ans"),
                Option(value=5, label="De 5 à moins de 10 ans"),
                Option(value=10, label="10 ans ou plus"),
            ),
            unknown="Je ne sais pas",
        ),
    ),
)

PAGES = (IDENTITE, PROTECTION, SEJOUR_EUROPEEN, SEJOUR)
