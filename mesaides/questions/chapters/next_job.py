"""The job or training to come, and the way there."""

from mesaides.household.choices import CategorieDemandeur, MotifDeplacement, TypeContrat
from mesaides.questions.facts import person
from mesaides.questions.kinds import Choice, Day, Euros, Option, Whole
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Words

CATEGORIE = Question(
    field="{qui}.recherche_emploi.pole_emploi_categorie_demandeur_emploi",
    title="Quelle inscription à France Travail ?",
    short="Inscription à France Travail",
    asked_if=person.is_about_to_work,
    kind=Choice(
        (
            Option(value=CategorieDemandeur.CATEGORIE_1, label="Sans emploi, disponible tout de suite"),
            Option(
                value=CategorieDemandeur.CATEGORIE_4,
                label="Sans emploi, pas disponible tout de suite",
                hint="Formation, arrêt maladie, congé de maternité…",
            ),
            Option(
                value=CategorieDemandeur.CATEGORIE_5,
                label="En emploi aidé, ou en création d’entreprise",
            ),
            Option(
                value=CategorieDemandeur.CATEGORIE_6,
                label="Avec un emploi de plus de 78 heures par mois",
            ),
        ),
        unknown="Je ne sais pas",
    ),
)

REPRISE = Page(
    slug="reprise",
    title="L’emploi ou la formation à venir",
    why="France Travail aide à payer la garde des enfants et les trajets.",
    questions=(
        CATEGORIE,
        Question(
            field="{qui}.recherche_emploi.reprise.contrat_de_travail_type",
            title="De quoi s’agit-il ?",
            short="Emploi ou formation à venir",
            asked_if=person.is_about_to_work,
            kind=Choice(
                (
                    Option(value=TypeContrat.CDI, label="Un contrat à durée indéterminée (CDI)"),
                    Option(value=TypeContrat.CDD, label="Un contrat à durée déterminée (CDD)"),
                    Option(value=TypeContrat.INTERIM, label="Une mission d’intérim"),
                    Option(value=TypeContrat.FORMATION, label="Une formation"),
                )
            ),
        ),
        Question(
            field="{qui}.recherche_emploi.reprise.contrat_de_travail_debut",
            title="Quand cela commence-t-il ?",
            short="Début de l’emploi ou de la formation",
            asked_if=person.is_about_to_work,
            kind=Day(any_time=True),
        ),
        Question(
            field="{qui}.recherche_emploi.reprise.contrat_de_travail_duree",
            title="Pour combien de mois ?",
            short="Durée de l’emploi ou de la formation",
            help="Écrivez 0 s’il n’y a pas de date de fin.",
            asked_if=person.is_about_to_work,
            kind=Whole(0, 120, unit="mois"),
        ),
        Question(
            field="{qui}.recherche_emploi.reprise.heures_par_semaine",
            title="Combien d’heures par semaine ?",
            short="Heures par semaine, emploi ou formation",
            asked_if=person.is_about_to_work,
            kind=Euros("heures par semaine", minimum=1, maximum=60),
        ),
        Question(
            field="{qui}.recherche_emploi.reprise.salaire_de_base",
            title="Quel est le salaire brut par mois ?",
            short="Salaire brut, emploi à venir",
            help="Il est écrit dans la promesse d’embauche ou le contrat. Pour une formation, laissez vide.",
            asked_if=person.is_about_to_work,
            kind=Euros(unknown=True),
        ),
    ),
)

DEPLACEMENT = Page(
    slug="deplacement",
    title="Le trajet à faire",
    questions=(
        Question(
            field="{qui}.recherche_emploi.deplacement.motif",
            title="Pour quoi est-ce ?",
            short="Motif du trajet",
            asked_if=person.is_about_to_travel,
            kind=Choice(
                (
                    Option(value=MotifDeplacement.ENTRETIEN, label="Un entretien d’embauche"),
                    Option(value=MotifDeplacement.CONCOURS, label="Un concours public"),
                    Option(value=MotifDeplacement.EXAMEN, label="Un examen qui certifie une formation"),
                    Option(value=MotifDeplacement.ACCOMPAGNEMENT, label="Un accompagnement de France Travail"),
                    Option(value=MotifDeplacement.IMMERSION, label="Une immersion en entreprise"),
                    Option(value=MotifDeplacement.REPRISE_EMPLOI, label="Un nouvel emploi"),
                    Option(value=MotifDeplacement.FORMATION, label="Une formation"),
                )
            ),
        ),
        Question(
            field="{qui}.recherche_emploi.deplacement.distance_activite_domicile",
            title="À combien de kilomètres, pour l’aller seul ?",
            short="Distance",
            asked_if=person.is_about_to_travel,
            kind=Whole(0, 20_000, unit="km"),
        ),
        Question(
            field="{qui}.recherche_emploi.deplacement.nombre_allers_retours",
            title="Combien d’allers et retours dans le mois ?",
            short="Allers et retours",
            asked_if=person.is_about_to_travel,
            kind=Whole(1, 31),
        ),
        Question(
            field="{qui}.recherche_emploi.deplacement.nuitees",
            title="Combien de nuits sur place ?",
            short="Nuits sur place",
            asked_if=person.is_about_to_travel,
            kind=Whole(0, 31),
        ),
        Question(
            field="{qui}.recherche_emploi.deplacement.repas",
            title="Combien de jours avec un repas sur place ?",
            short="Repas sur place",
            asked_if=person.is_about_to_travel,
            kind=Whole(0, 31),
        ),
    ),
)

ALLOCATION = Page(
    slug="allocation-chomage",
    title=Words("Votre allocation chômage", "L’allocation chômage de votre partenaire"),
    help="Ces nombres sont dans votre espace France Travail. Sans eux, laissez vide et continuez.",
    why="Une partie de l’allocation chômage peut s’ajouter au salaire d’un nouvel emploi.",
    questions=(
        Question(
            field="{qui}.recherche_emploi.allocation_retour_emploi_journaliere",
            title="Quelle est l’allocation brute par jour ?",
            short="Allocation chômage par jour",
            asked_if=person.has_just_started_a_job,
            kind=Euros("€ par jour", maximum=1_000, unknown=True),
        ),
        Question(
            field="{qui}.recherche_emploi.are_salaire_journalier_reference",
            title="Quel est le salaire journalier de référence ?",
            short="Salaire journalier de référence",
            asked_if=person.has_just_started_a_job,
            kind=Euros("€ par jour", maximum=10_000, unknown=True),
        ),
        Question(
            field="{qui}.recherche_emploi.complement_are_nombre_jours_restants_fin_droits",
            title="Combien de jours d’allocation reste-t-il ?",
            short="Jours d’allocation qui restent",
            asked_if=person.has_just_started_a_job,
            kind=Whole(0, 1_500, unit="jours", unknown=True),
        ),
    ),
)

PAGES = (REPRISE, ALLOCATION, DEPLACEMENT)
