"""The job or training to come, and the way there."""

from mesaides.household.choices import MotifDeplacement, TypeContrat
from mesaides.questions.facts import person
from mesaides.questions.kinds import Choice, Day, Euros, Option, Whole
from mesaides.questions.question import Page, Question

REPRISE = Page(
    slug="reprise",
    title="L’emploi ou la formation à venir",
    why="France Travail aide à payer la garde des enfants et les trajets.",
    questions=(
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

PAGES = (REPRISE, DEPLACEMENT)
