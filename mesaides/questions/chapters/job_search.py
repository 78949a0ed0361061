"""The search for a job: since when, after which contract, and for which one."""

from dataclasses import replace

from mesaides.household.choices import MotifFinContrat
from mesaides.questions.chapters import next_job, past_work
from mesaides.questions.facts import family, person
from mesaides.questions.kinds import Choice, Day, Euros, Option, Ticks
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Words

RECHERCHE = Page(
    slug="recherche-emploi",
    title=Words("Votre recherche d’emploi", "La recherche d’emploi de votre partenaire"),
    questions=(
        Question(
            field="{qui}.date_debut_chomage",
            title="Depuis quand ?",
            short="Début du chômage",
            help="Une date approchée suffit : souvent le lendemain de la fin du dernier contrat.",
            why="Les aides au logement tiennent compte d’un début de chômage.",
            asked_if=person.is_job_seeker,
            kind=Day(unknown=True),
        ),
        past_work.ASS,
        replace(past_work.RSA_JEUNE, asked_if=family.is_too_young_for_rsa_and_registered),
        Question(
            field="{qui}.recherche_emploi.situations",
            title="Une de ces situations se présente-t-elle ?",
            short="Recherche d’emploi",
            help="Rien à cocher ? Continuez.",
            asked_if=person.is_job_seeker,
            kind=Ticks(
                (
                    Option(value="fin_contrat", label="Un contrat a pris fin, sans allocation chômage pour le moment"),
                    Option(value="reprise", label="Un emploi ou une formation commence"),
                    Option(value="deplacement", label="Un long trajet pour un entretien, un concours ou un emploi"),
                )
            ),
        ),
    ),
)

DERNIER_CONTRAT = Page(
    slug="dernier-contrat",
    title=Words("Votre dernier contrat de travail", "Le dernier contrat de travail de votre partenaire"),
    why="L’allocation chômage se calcule sur ce contrat.",
    questions=(
        Question(
            field="{qui}.recherche_emploi.dernier_contrat.contrat_de_travail_debut",
            title="Quand a-t-il commencé ?",
            short="Début du dernier contrat",
            asked_if=person.has_left_a_job,
            kind=Day(),
        ),
        Question(
            field="{qui}.recherche_emploi.dernier_contrat.contrat_de_travail_fin",
            title="Quand a-t-il pris fin ?",
            short="Fin du dernier contrat",
            asked_if=person.has_left_a_job,
            kind=Day(),
        ),
        Question(
            field="{qui}.recherche_emploi.dernier_contrat.motif_fin_contrat",
            title="Pourquoi a-t-il pris fin ?",
            short="Motif de fin du contrat",
            asked_if=person.has_left_a_job,
            kind=Choice(
                (
                    Option(value=MotifFinContrat.FIN_CDD, label="Fin d’un CDD ou d’une mission d’intérim"),
                    Option(value=MotifFinContrat.LICENCIEMENT, label="Licenciement"),
                    Option(value=MotifFinContrat.RUPTURE_CONVENTIONNELLE, label="Rupture conventionnelle"),
                    Option(value=MotifFinContrat.DEMISSION, label="Démission"),
                    Option(
                        value=MotifFinContrat.DEMISSION_LEGITIME,
                        label="Démission reconnue légitime",
                        hint="Par exemple pour suivre une personne qui change de lieu de travail",
                    ),
                    Option(value=MotifFinContrat.AUTRE, label="Autre motif"),
                )
            ),
        ),
        Question(
            field="{qui}.recherche_emploi.dernier_contrat.salaire_de_base",
            title="Quel était le salaire brut par mois, primes comprises ?",
            short="Salaire brut du dernier contrat",
            help="Le salaire brut est en haut de la fiche de paie.",
            asked_if=person.has_left_a_job,
            kind=Euros(),
        ),
        Question(
            field="{qui}.recherche_emploi.dernier_contrat.heures_par_semaine",
            title="Combien d’heures de travail par semaine ?",
            short="Durée du travail, dernier contrat",
            asked_if=person.has_left_a_job,
            kind=Euros("heures par semaine", minimum=1, maximum=60),
        ),
    ),
)

PAGES = (RECHERCHE, past_work.TRAVAIL_PASSE, DERNIER_CONTRAT, *next_job.PAGES)
