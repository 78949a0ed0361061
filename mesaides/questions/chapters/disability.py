"""Disability, of an adult and of a child: the rate, and what it opens."""

from mesaides.questions.facts import family, person
from mesaides.questions.kinds import Choice, Option, YesNo
from mesaides.questions.question import Page, Question, page

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

HANDICAP_ENFANT = Page(
    slug="handicap",
    title="Le handicap de {enfant}",
    questions=(
        Question(
            field="{qui}.taux_incapacite",
            title="Quel est le taux d’incapacité ?",
            short="Taux d’incapacité",
            help="Il est écrit sur la décision de la maison départementale des personnes handicapées (MDPH).",
            asked_if=family.is_disabled_child,
            kind=Choice(_TAUX, unknown="Je ne sais pas"),
        ),
        Question(
            field="{qui}.aeeh_niveau_handicap",
            title="La MDPH a-t-elle accordé un complément à l’allocation d’éducation de l’enfant handicapé (AEEH) ?",
            short="Complément d’AEEH",
            asked_if=family.is_disabled_child,
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

PAGES = (HANDICAP, RESTRICTION)
