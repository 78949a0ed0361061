"""What the person does: work, studies, search for a job."""

from mesaides.household.choices import Activite, Alternance, Scolarite
from mesaides.questions.chapters import job_search
from mesaides.questions.facts import person, schooling
from mesaides.questions.kinds import Choice, Option, Several, Ticks, YesNo
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

ACTIVITES = page(
    "activite",
    Question(
        field="{qui}.activites",
        title=Words(
            "Quelle est votre situation en ce moment ?", "Quelle est la situation de votre partenaire en ce moment ?"
        ),
        short="Situation",
        help="Cochez tout ce qui convient. En alternance, cochez à la fois « emploi salarié » et « études ».",
        kind=Several(
            (
                Option(
                    value=Activite.SALARIE, label="En emploi salarié", hint="Y compris en congé ou en arrêt maladie"
                ),
                Option(
                    value=Activite.INDEPENDANT,
                    label="À son compte",
                    hint="Micro-entreprise, artisanat, profession libérale, agriculture…",
                ),
                Option(
                    value=Activite.CHOMEUR, label="En recherche d’emploi", hint="Avec une inscription à France Travail"
                ),
                Option(value=Activite.ETUDIANT, label="En études", hint="Lycée, études supérieures, apprentissage"),
                Option(value=Activite.RETRAITE, label="À la retraite"),
                Option(
                    value=Activite.INACTIF,
                    label="Sans activité",
                    hint="Par exemple au foyer, ou sans emploi et sans inscription à France Travail",
                ),
            ),
            required=True,
            alone=Activite.INACTIF,
        ),
    ),
)

ALTERNANCE = Question(
    field="{qui}.alternance",
    title=Words(
        "Êtes-vous en alternance ?",
        "Est-ce que votre partenaire est en alternance ?",
        "Est-ce que {enfant} est en alternance ?",
    ),
    short="Alternance",
    asked_if=schooling.may_be_an_apprentice,
    kind=Choice(
        (
            Option(value=Alternance.AUCUNE, label="Non"),
            Option(value=Alternance.APPRENTISSAGE, label="Oui, en contrat d’apprentissage"),
            Option(value=Alternance.PROFESSIONNALISATION, label="Oui, en contrat de professionnalisation"),
        )
    ),
)

ETUDES = Page(
    slug="etudes",
    title=Words("Vos études", "Les études de votre partenaire"),
    questions=(
        Question(
            field="{qui}.etudes.scolarite",
            title=Words("Où étudiez-vous ?", "Où votre partenaire étudie ?"),
            short="Lieu d’études",
            asked_if=person.is_student,
            kind=Choice(
                (
                    Option(value=Scolarite.LYCEE, label="Au lycée", hint="Y compris CAP et lycée professionnel"),
                    Option(
                        value=Scolarite.ENSEIGNEMENT_SUPERIEUR,
                        label="Dans le supérieur",
                        hint="BTS, BUT, université, école, classe préparatoire…",
                    ),
                    Option(
                        value=Scolarite.GRANDE_ECOLE_DU_NUMERIQUE,
                        label="Dans une formation labellisée « Grande École du Numérique »",
                    ),
                    Option(
                        value=Scolarite.INCONNUE,
                        label="Ailleurs",
                        hint="Centre de formation d’apprentis, autre formation",
                    ),
                )
            ),
        ),
        ALTERNANCE,
    ),
)

EMPLOYEUR = Page(
    slug="employeur",
    title=Words("Votre employeur", "L’employeur de votre partenaire"),
    why="Des aides au logement et au permis de conduire dépendent de l’entreprise qui emploie.",
    questions=(
        Question(
            field="{qui}.emploi.peec_employeur",
            title="L’entreprise est-elle privée, avec au moins 10 personnes salariées ?",
            short="Entreprise privée de 10 personnes ou plus",
            asked_if=person.is_alternant,
            kind=YesNo(unknown=True),
        ),
        Question(
            field="{qui}.emploi.situations",
            title="Précisez si besoin",
            short="Secteur",
            help="Si rien ne convient, continuez sans cocher.",
            asked_if=person.is_alternant,
            kind=Ticks(
                (Option(value="metier_batiment", label="Le métier appris est un métier du bâtiment"),),
                facts=frozenset({"metier_batiment"}),
            ),
        ),
    ),
)

PAGES = (ACTIVITES, *job_search.PAGES, ETUDES, EMPLOYEUR)
