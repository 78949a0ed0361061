"""The tax notice of two years ago, and the savings: last, and optional."""

from mesaides.questions.facts import family, household
from mesaides.questions.kinds import Euros, Option, Sources
from mesaides.questions.question import Page, Question, page

AVIS = Page(
    slug="avis-impot",
    title="Votre avis d’impôt {n1}, si vous l’avez sous la main",
    help=(
        "C’est l’avis des revenus de {n2}. Sans lui, laissez vide et continuez : "
        "nous ferons une estimation à partir de vos revenus actuels, et nous le dirons."
    ),
    why="Les allocations familiales, les bourses et d’autres aides se calculent sur les revenus de {n2}.",
    questions=(
        Question(
            field="impots.{n2}.rfr",
            title="Quel est le revenu fiscal de référence ?",
            short="Revenu fiscal de référence {n2}",
            help="En première page de l’avis, dans le cadre « Vos références » ou à côté.",
            kind=Euros("€ par an", maximum=100_000_000, unknown=True),
        ),
        Question(
            field="impots.{n2}.nombre_parts",
            title="Combien y a-t-il de parts ?",
            short="Nombre de parts {n2}",
            help="Par exemple : 1, ou 2,5.",
            kind=Euros("", minimum=1, maximum=20, unknown=True),
        ),
        Question(
            field="impots.{n2}.rfr_conjoint",
            title="Quel est le revenu fiscal de référence de votre partenaire ?",
            short="Revenu fiscal de référence {n2} de votre partenaire",
            help="En union libre, chaque personne a son propre avis.",
            asked_if=family.is_taxed_apart,
            kind=Euros("€ par an", maximum=100_000_000, unknown=True),
        ),
    ),
)

_KINDS = (
    ("livret_a", "Livret A", ""),
    ("epargne_revenus_non_imposables", "Autre épargne sans impôt", "LDDS, LEP, livret jeune, PEL d’avant 2018…"),
    ("epargne_revenus_imposables", "Épargne avec impôt", "Assurance-vie, actions, autres livrets, compte à terme…"),
    ("valeur_patrimoine_loue", "Un logement ou un local que vous louez à quelqu’un", ""),
    ("valeur_immo_non_loue", "Un logement ou un local inoccupé", "Sans compter votre logement principal"),
    ("valeur_terrains_non_loues", "Un terrain", ""),
)

EPARGNE = page(
    "epargne",
    Question(
        field="patrimoine",
        title="Avez-vous de l’épargne ou des biens ?",
        short="Épargne et biens",
        help="Pour tout le foyer, sans compter le logement où vous vivez ni les comptes courants.",
        why="Le RSA et l’aide au logement en tiennent compte, parfois dès de petites sommes.",
        kind=Sources(
            tuple(Option(value=value, label=label, hint=hint) for value, label, hint in _KINDS),
            none="Rien de tout cela",
            unknown="Je préfère ne pas répondre",
        ),
    ),
)

MONTANTS_EPARGNE = Page(
    slug="montants-epargne",
    title="Quelle est leur valeur aujourd’hui ?",
    help="Une estimation suffit.",
    questions=tuple(
        Question(
            field=f"patrimoine.{value}",
            title=label,
            short=label,
            asked_if=household.owns(value),
            kind=Euros("€", maximum=1_000_000_000),
        )
        for value, label, _hint in _KINDS
    ),
)

PAGES = (AVIS, EPARGNE, MONTANTS_EPARGNE)
