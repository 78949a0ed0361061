"""Health: pregnancy, disability, work accident, loss of autonomy."""

from mesaides.household.choices import Gir
from mesaides.questions.chapters import disability
from mesaides.questions.facts import person
from mesaides.questions.kinds import Choice, Option, Ticks, Whole
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

SANTE = Question(
    field="{qui}.sante",
    title=Words("Et côté santé ?", "Et côté santé, pour votre partenaire ?"),
    short="Santé",
    help="Rien à cocher ? Continuez.",
    why="Des aides existent pour chacune de ces situations de santé. Vous pouvez ne pas répondre.",
    kind=Ticks(
        (
            Option(value="enceinte", label="Une grossesse", offered_if=person.may_be_pregnant),
            Option(
                value="handicap",
                label="Un handicap reconnu",
                hint="Par la maison départementale (MDPH)",
            ),
            Option(
                value="inapte_travail",
                label="Une inaptitude ou une invalidité reconnue",
                hint="Par une caisse de sécurité sociale",
            ),
            Option(
                value="accident_travail",
                label="Un accident du travail ou une maladie professionnelle",
                hint="Avec un taux d’incapacité fixé",
            ),
            Option(
                value="autonomie",
                label="Une perte d’autonomie",
                hint="Un besoin d’aide chaque jour",
                offered_if=person.is_old_enough_for_apa,
            ),
        ),
        facts=frozenset({"enceinte", "handicap", "inapte_travail"}),
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

PAGES = (*disability.PAGES, ACCIDENT, AUTONOMIE)
