"""What the person does, and what concerns them: work, studies, retirement, health."""

from mesaides.household.choices import Activite, Secteur
from mesaides.questions.chapters import job_search, studies
from mesaides.questions.chapters.health import SANTE
from mesaides.questions.facts import person
from mesaides.questions.kinds import Choice, Option, Several, Ticks, YesNo
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Words

ACTIVITES = Question(
    field="{qui}.activites",
    title=Words("Que faites-vous en ce moment ?", "Que fait votre partenaire en ce moment ?"),
    short="Situation",
    help="Cochez tout ce qui convient.",
    kind=Several(
        (
            Option(value=Activite.SALARIE, label="Un emploi salarié", hint="Même en congé ou en arrêt"),
            Option(
                value=Activite.INDEPENDANT,
                label="Une activité à son compte",
                hint="Micro-entreprise, artisanat, agriculture…",
            ),
            Option(value=Activite.CHOMEUR, label="Une recherche d’emploi", hint="Inscription à France Travail"),
            Option(value=Activite.ETUDIANT, label="Des études", hint="Lycée, supérieur…"),
            Option(
                value=person.WORK_STUDY,
                label="Une alternance",
                hint="Apprentissage, contrat de professionnalisation",
                stands_for=(Activite.SALARIE, Activite.ETUDIANT),
                offered_if=person.may_be_in_work_study,
            ),
            Option(value=Activite.RETRAITE, label="La retraite"),
            Option(value=Activite.INACTIF, label="Rien de tout cela", hint="Par exemple, au foyer"),
        ),
        required=True,
        alone=Activite.INACTIF,
    ),
)

SITUATION = Page(
    slug="situation",
    title=Words("Votre situation", "La situation de votre partenaire"),
    questions=(ACTIVITES, SANTE),
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
            field="{qui}.emploi.secteur_activite_employeur",
            title="Est-ce une entreprise agricole ?",
            short="Entreprise agricole",
            asked_if=person.is_alternant,
            kind=Choice(
                (Option(value=Secteur.NON_AGRICOLE, label="Non"), Option(value=Secteur.AGRICOLE, label="Oui")),
                unknown="Je ne sais pas",
            ),
        ),
        Question(
            field="{qui}.emploi.situations",
            title="Précisez si besoin",
            short="Métier",
            help="Rien à cocher ? Continuez.",
            asked_if=person.is_alternant,
            kind=Ticks(
                (Option(value="metier_batiment", label="Un métier du bâtiment"),),
                facts=frozenset({"metier_batiment"}),
            ),
        ),
    ),
)

PAGES = (SITUATION, *job_search.PAGES, *studies.PAGES, EMPLOYEUR)
