"""Health: pregnancy, disability, sick leave, loss of autonomy."""

from mesaides.household.choices import Gir
from mesaides.questions.facts import household, person
from mesaides.questions.kinds import Choice, Day, Option, Ticks, Whole, YesNo
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

SANTE = page(
    "sante",
    Question(
        field="{qui}.sante",
        title=Words(
            "Une de ces situations vous concerne-t-elle ?", "Une de ces situations concerne-t-elle votre partenaire ?"
        ),
        short="Santé",
        help="Si rien ne convient, continuez sans cocher.",
        why="Des aides existent pour chacune de ces situations. Vous pouvez ne pas répondre.",
        kind=Ticks(
            (
                Option(value="enceinte", label="Une grossesse en cours", offered_if=person.may_be_pregnant),
                Option(
                    value="handicap",
                    label="Un handicap reconnu",
                    hint="Par la maison départementale des personnes handicapées (MDPH)",
                ),
                Option(
                    value="inapte_travail",
                    label="Une inaptitude au travail ou une invalidité reconnue",
                    hint="Par la Sécurité sociale ou une caisse de retraite",
                ),
                Option(
                    value="arret_de_travail",
                    label="Un arrêt de travail en cours",
                    offered_if=person.is_worker_or_job_seeker,
                ),
                Option(
                    value="accident_travail",
                    label="Des séquelles d’un accident du travail ou d’une maladie professionnelle",
                    hint="Avec un taux d’incapacité fixé par la Sécurité sociale",
                ),
                Option(
                    value="autonomie",
                    label="Une perte d’autonomie",
                    hint="Un besoin d’aide dans la vie de tous les jours",
                    offered_if=person.is_old_enough_for_apa,
                ),
            ),
            facts=frozenset({"enceinte", "handicap", "inapte_travail"}),
        ),
    ),
)

GROSSESSE = page(
    "grossesse",
    Question(
        field="{qui}.date_accouchement_prevue",
        title="Pour quand la naissance est-elle prévue ?",
        short="Naissance prévue",
        why="La prime à la naissance est versée au septième mois de grossesse.",
        asked_if=person.is_pregnant,
        kind=Day(future=True, unknown=True),
    ),
)

_TAUX = (
    Option(value=0.4, label="Moins de 50 %"),
    Option(value=person.MIDDLE_RATE, label="De 50 à 79 %"),
    Option(value=0.8, label="80 % ou plus"),
)

HANDICAP = page(
    "handicap",
    Question(
        field="{qui}.taux_incapacite",
        title="Quel est le taux d’incapacité ?",
        short="Taux d’incapacité",
        help="Il est écrit sur la décision de la maison départementale des personnes handicapées (MDPH).",
        asked_if=person.is_disabled,
        kind=Choice(_TAUX, unknown="Je ne sais pas"),
    ),
)

RESTRICTION = page(
    "acces-emploi",
    Question(
        field="{qui}.aah_restriction_substantielle_durable_acces_emploi",
        title="La MDPH a-t-elle reconnu une « restriction substantielle et durable d’accès à l’emploi » ?",
        short="Restriction d’accès à l’emploi",
        help="Ces mots figurent dans la décision de la MDPH, quand c’est le cas.",
        why="Entre 50 et 79 %, l’allocation aux adultes handicapés (AAH) demande cette reconnaissance.",
        asked_if=person.has_middle_disability_rate,
        kind=YesNo(unknown=True),
    ),
)

ARRET = page(
    "arret-de-travail",
    Question(
        field="{qui}.date_arret_de_travail",
        title="Quand l’arrêt de travail a-t-il commencé ?",
        short="Début de l’arrêt de travail",
        asked_if=person.is_on_sick_leave,
        kind=Day(unknown=True),
    ),
)

ACCIDENT = Page(
    slug="accident-du-travail",
    title="L’accident du travail ou la maladie professionnelle",
    questions=(
        Question(
            field="{qui}.accident_travail.taux_accident_travail",
            title="Quel taux d’incapacité la Sécurité sociale a-t-elle fixé ?",
            short="Taux d’incapacité, accident du travail",
            asked_if=person.had_work_accident,
            kind=Choice(
                tuple(
                    Option(value=percent / 100, label=label)
                    for percent, label in (
                        (5, "Moins de 10 %"),
                        (15, "De 10 à 19 %"),
                        (35, "De 20 à 49 %"),
                        (65, "De 50 à 79 %"),
                        (80, "80 % ou plus"),
                    )
                )
            ),
        ),
        Question(
            field="{qui}.accident_travail.pcrtp_nombre_actes_assistance",
            title="Combien d’actes de la vie courante demandent l’aide d’une autre personne ?",
            short="Actes qui demandent de l’aide",
            help="Se lever, s’habiller, manger… La Sécurité sociale en compte dix. Écrivez 0 si aucun.",
            asked_if=person.had_work_accident,
            kind=Whole(0, 10),
        ),
    ),
)

AUTONOMIE = page(
    "autonomie",
    Question(
        field="{qui}.gir",
        title="Quel est le niveau de perte d’autonomie (GIR) ?",
        short="Niveau d’autonomie (GIR)",
        help="Du GIR 1 (aide constante) au GIR 6 (autonomie). Le département ou la caisse de retraite l’évalue.",
        why="L’allocation personnalisée d’autonomie (APA) est ouverte du GIR 1 au GIR 4.",
        asked_if=person.has_lost_autonomy,
        kind=Choice(
            tuple(Option(value=gir, label=f"GIR {rank}") for rank, gir in enumerate(list(Gir)[1:], start=1)),
            unknown="Il n’a pas été évalué, ou je ne sais pas",
        ),
    ),
)

HANDICAP_ENFANT = Page(
    slug="handicap",
    title="Le handicap de {enfant}",
    questions=(
        Question(
            field="{qui}.taux_incapacite",
            title="Quel est le taux d’incapacité ?",
            short="Taux d’incapacité",
            help="Il est écrit sur la décision de la maison départementale des personnes handicapées (MDPH).",
            asked_if=household.is_disabled_child,
            kind=Choice(_TAUX, unknown="Je ne sais pas"),
        ),
        Question(
            field="{qui}.aeeh_niveau_handicap",
            title="La MDPH a-t-elle accordé un complément à l’allocation d’éducation de l’enfant handicapé (AEEH) ?",
            short="Complément d’AEEH",
            asked_if=household.is_disabled_child,
            kind=Choice(
                (
                    Option(value=0, label="Non, ou pas encore"),
                    *(
                        Option(value=rank, label=f"Complément de {rank}{'re' if rank == 1 else 'e'} catégorie")
                        for rank in range(1, 7)
                    ),
                ),
                unknown="Je ne sais pas",
            ),
        ),
    ),
)

PAGES = (SANTE, GROSSESSE, HANDICAP, RESTRICTION, ARRET, ACCIDENT, AUTONOMIE)
