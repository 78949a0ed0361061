"""Studies, of an adult or a child: level, apprenticeship, establishment, grant, mobility."""

from mesaides.household.choices import Alternance, MentionBaccalaureat, StatutEtablissement
from mesaides.questions.chapters.study_years import LEVELS
from mesaides.questions.facts import person, schooling
from mesaides.questions.kinds import Cases, Choice, Day, Option, Ticks, Whole, YesNo
from mesaides.questions.question import Page, Question
from mesaides.questions.words import Words

NIVEAU = Question(
    field="{qui}.etudes.niveau",
    title=Words(
        "En quelle année êtes-vous ?",
        "En quelle année est votre partenaire ?",
        "Où en est {enfant} à l’école ?",
    ),
    short="Classe ou année d’études",
    asked_if=schooling.is_of_school_age_or_student,
    kind=Cases(LEVELS),
)

ALTERNANCE = Question(
    field="{qui}.alternance",
    title=Words(
        "Quel est votre contrat ?",
        "Quel est le contrat de votre partenaire ?",
        "Est-ce que {enfant} est en alternance ?",
    ),
    short="Alternance",
    asked_if=schooling.may_be_an_apprentice,
    kind=Choice(
        (
            Option(value=Alternance.AUCUNE, label="Non", offered_if=person.is_child),
            Option(value=Alternance.APPRENTISSAGE, label="Un contrat d’apprentissage"),
            Option(value=Alternance.PROFESSIONNALISATION, label="Un contrat de professionnalisation"),
        )
    ),
)

ETUDES = Page(
    slug="etudes", title=Words("Vos études", "Les études de votre partenaire"), questions=(NIVEAU, ALTERNANCE)
)

ETABLISSEMENT = Question(
    field="{qui}.etudes.statuts_etablissement_scolaire",
    title="L’établissement est-il public ou privé ?",
    short="Établissement",
    asked_if=schooling.is_asked_for_school,
    kind=Choice(
        (
            Option(value=StatutEtablissement.PUBLIC, label="Public"),
            Option(
                value=StatutEtablissement.PRIVE_SOUS_CONTRAT, label="Privé, sous contrat ou ouvrant droit aux bourses"
            ),
            Option(
                value=StatutEtablissement.PRIVE_HORS_CONTRAT,
                label="Un autre établissement privé",
            ),
        ),
        unknown="Je ne sais pas",
    ),
)

SITUATIONS = Question(
    field="{qui}.etudes.situations",
    title="Une de ces situations se présente-t-elle ?",
    short="Mérite et mobilité",
    help="Rien à cocher ? Continuez.",
    asked_if=schooling.may_have_help_to_move_or_for_merit,
    kind=Ticks(
        (
            Option(
                value="sortie_academie",
                label="Un vœu Parcoursup accepté dans une autre académie",
                offered_if=schooling.is_in_last_year_of_high_school,
            ),
            Option(
                value="sortie_region_academique",
                label="Un master dans une autre région académique que la licence",
                offered_if=schooling.is_about_to_start_a_master,
            ),
            Option(
                value="etudes_etranger",
                label="Des études ou un stage à l’étranger, prévus ou en cours",
                offered_if=schooling.may_have_higher_education_grant,
            ),
            Option(
                value="mention",
                label="La mention « très bien » au baccalauréat",
                gives=(("mention_baccalaureat", MentionBaccalaureat.TRES_BIEN),),
                offered_if=schooling.may_have_higher_education_grant,
            ),
        ),
        facts=frozenset({"sortie_academie", "sortie_region_academique"}),
        otherwise=(("mention_baccalaureat", MentionBaccalaureat.AUCUNE),),
    ),
)

BOURSE = Question(
    field="{qui}.boursier",
    title=Words(
        "Avez-vous une bourse cette année ?",
        "Est-ce que votre partenaire a une bourse cette année ?",
        "Est-ce que {enfant} a une bourse cette année ?",
    ),
    short="Bourse",
    help="Bourse de collège ou de lycée, ou bourse du Crous sur critères sociaux.",
    asked_if=schooling.may_have_grant,
    kind=YesNo(unknown=True),
)

DISTANCE = Question(
    field="{qui}.etudes.parents.distance_km",
    title="À combien de kilomètres de chez vous {enfant} étudie ?",
    short="Distance entre le foyer et les études",
    help="Une estimation suffit.",
    why="La bourse sur critères sociaux augmente avec la distance.",
    asked_if=schooling.is_child_who_may_have_higher_education_grant,
    kind=Whole(0, 20_000, unit="km"),
)

DETAILS = Page(
    slug="annee-etudes",
    title=Words("Votre année d’études", "L’année d’études de votre partenaire", "L’année d’études de {enfant}"),
    questions=(ETABLISSEMENT, BOURSE, DISTANCE, SITUATIONS),
)

ETRANGER = Page(
    slug="etudes-etranger",
    title="Le séjour d’études à l’étranger",
    questions=(
        Question(
            field="{qui}.etudes.debut_etudes_etranger",
            title="Quand commence-t-il ?",
            short="Début du séjour à l’étranger",
            asked_if=schooling.studies_abroad,
            kind=Day(any_time=True, unknown=True),
        ),
        Question(
            field="{qui}.etudes.fin_etudes_etranger",
            title="Quand finit-il ?",
            short="Fin du séjour à l’étranger",
            asked_if=schooling.studies_abroad,
            kind=Day(any_time=True, unknown=True),
        ),
    ),
)

PAGES = (ETUDES, DETAILS, ETRANGER)
