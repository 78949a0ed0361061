"""Studies in detail, for a student or a child: year, establishment, grant, mobility, parents."""

from mesaides.household.choices import MentionBaccalaureat, StatutEtablissement
from mesaides.questions.chapters.study_years import LYCEE, SUPERIEUR
from mesaides.questions.facts import schooling
from mesaides.questions.kinds import Choice, Day, Option, Ticks, YesNo
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

_ANNEE = Words(
    "En quelle année d’études êtes-vous ?",
    "En quelle année d’études est votre partenaire ?",
    "En quelle année d’études est {enfant} ?",
)

ANNEE_LYCEE = Question(
    field="{qui}.etudes.annee_etude",
    title=_ANNEE,
    short="Année d’études",
    asked_if=schooling.is_in_high_school,
    kind=Choice(tuple(Option(value=year, label=label) for year, label in LYCEE)),
)

ANNEE_SUPERIEUR = Question(
    field="{qui}.etudes.annee_etude",
    title=_ANNEE,
    short="Année d’études",
    asked_if=schooling.is_in_higher_education,
    kind=Choice(tuple(Option(value=year, label=label) for year, label in SUPERIEUR)),
)

ETABLISSEMENT = Question(
    field="{qui}.etudes.statuts_etablissement_scolaire",
    title="L’établissement est-il public ou privé ?",
    short="Établissement",
    asked_if=schooling.is_in_higher_education,
    kind=Choice(
        (
            Option(value=StatutEtablissement.PUBLIC, label="Public"),
            Option(
                value=StatutEtablissement.PRIVE_SOUS_CONTRAT, label="Privé, dont la formation ouvre droit aux bourses"
            ),
            Option(
                value=StatutEtablissement.PRIVE_HORS_CONTRAT,
                label="Privé, dont la formation n’ouvre pas droit aux bourses",
            ),
        ),
        unknown="Je ne sais pas",
    ),
)

SITUATIONS = Question(
    field="{qui}.etudes.situations",
    title="Une de ces situations se présente-t-elle ?",
    short="Mobilité",
    help="Si rien ne convient, continuez sans cocher.",
    asked_if=schooling.is_in_high_school_or_higher_education,
    kind=Ticks(
        (
            Option(
                value="sortie_academie",
                label="Des études supérieures commencent ou vont commencer hors de l’académie d’origine",
                offered_if=schooling.is_in_high_school,
            ),
            Option(
                value="sortie_region_academique",
                label="Entrée en master dans une autre région académique que celle de la licence",
                offered_if=schooling.is_in_higher_education,
            ),
            Option(
                value="etudes_etranger",
                label="Des études ou un stage à l’étranger sont prévus ou en cours",
                offered_if=schooling.is_in_higher_education,
            ),
        ),
        facts=frozenset({"sortie_academie", "sortie_region_academique"}),
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
    help="Bourse de lycée, ou bourse du Crous sur critères sociaux.",
    asked_if=schooling.is_in_high_school_or_higher_education,
    kind=YesNo(unknown=True),
)

DETAILS = Page(
    slug="annee-etudes",
    title=Words("Vos études", "Les études de votre partenaire", "Les études de {enfant}"),
    questions=(ANNEE_LYCEE, ANNEE_SUPERIEUR, ETABLISSEMENT, BOURSE, SITUATIONS),
)

MENTION = page(
    "mention",
    Question(
        field="{qui}.etudes.mention_baccalaureat",
        title="Quelle mention au baccalauréat ?",
        short="Mention au baccalauréat",
        why="Une mention « très bien » peut ajouter une aide au mérite à la bourse.",
        asked_if=schooling.may_have_merit_grant,
        kind=Choice(
            (
                Option(value=MentionBaccalaureat.AUCUNE, label="Aucune de celles-ci"),
                Option(value=MentionBaccalaureat.ASSEZ_BIEN, label="Assez bien"),
                Option(value=MentionBaccalaureat.BIEN, label="Bien"),
                Option(value=MentionBaccalaureat.TRES_BIEN, label="Très bien"),
                Option(value=MentionBaccalaureat.FELICITATIONS, label="Très bien avec les félicitations du jury"),
            ),
            unknown="Je ne sais pas",
        ),
    ),
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

PAGES = (DETAILS, MENTION, ETRANGER)
