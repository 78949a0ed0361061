"""The tax notice of two years ago, and the savings: last, and optional."""

from mesaides.household.incomes import RevenuAnnuel
from mesaides.questions.facts import household
from mesaides.questions.kinds import Euros, Option, Several, Sources
from mesaides.questions.question import Page, Question, page
from mesaides.questions.words import Words

_KINDS = (
    ("livret_a", "Livret A", ""),
    (
        "epargne_revenus_non_imposables",
        "Autre épargne sans impôt",
        "Livret durable, livret populaire, PEL d’avant 2018…",
    ),
    ("epargne_revenus_imposables", "Épargne avec impôt", "Assurance-vie, actions, autres livrets…"),
    ("valeur_patrimoine_loue", "Un bien loué à quelqu’un", ""),
    ("valeur_immo_non_loue", "Un logement ou un local inoccupé", ""),
    ("valeur_terrains_non_loues", "Un terrain", ""),
)

PRECISIONS = Page(
    slug="precisions",
    title="Deux précisions facultatives",
    help="Pour passer, continuez sans cocher.",
    questions=(
        Question(
            field="precisions",
            title="Avez-vous votre avis d’impôt {n1} ?",
            short="Avis d’impôt {n1}",
            help="C’est celui des revenus de {n2}.",
            why="Les allocations familiales, les bourses et d’autres aides se calculent sur les revenus de {n2}.",
            kind=Several(
                (
                    Option(value="avis", label="Oui, je donne le revenu fiscal de référence"),
                    Option(value="detail", label="Et le détail de chaque revenu"),
                ),
                untouched="Non donné",
            ),
            writes=False,
        ),
        Question(
            field="patrimoine",
            title="Avez-vous de l’épargne ou des biens ?",
            short="Épargne et biens",
            help="Sauf votre logement et les comptes courants.",
            why="Le RSA et l’aide au logement en tiennent compte, parfois dès de petites sommes.",
            kind=Sources(
                tuple(Option(value=value, label=label, hint=hint) for value, label, hint in _KINDS),
                none="Rien de tout cela",
                untouched="Rien",
                optional=True,
            ),
        ),
    ),
)

AVIS = Page(
    slug="avis-impot",
    title="Votre avis d’impôt {n1}",
    questions=(
        Question(
            field="impots.{n2}.rfr",
            title="Quel est le revenu fiscal de référence ?",
            short="Revenu fiscal de référence {n2}",
            help="En première page de l’avis, dans le cadre « Vos références » ou à côté.",
            asked_if=household.has_notice,
            kind=Euros("€ par an", maximum=100_000_000, unknown=True),
        ),
        Question(
            field="impots.{n2}.nombre_parts",
            title="Combien y a-t-il de parts ?",
            short="Nombre de parts {n2}",
            help="Par exemple : 1, ou 2,5.",
            asked_if=household.has_notice,
            kind=Euros("", minimum=1, maximum=20, unknown=True),
        ),
        Question(
            field="impots.{n2}.rfr_conjoint",
            title="Quel est le revenu fiscal de référence de votre partenaire ?",
            short="Revenu fiscal de référence {n2} de votre partenaire",
            help="Sans mariage ni Pacs, chaque personne a son propre avis.",
            asked_if=household.has_notice_and_is_taxed_apart,
            kind=Euros("€ par an", maximum=100_000_000, unknown=True),
        ),
    ),
)

_YEARLY = {
    RevenuAnnuel.SALAIRES: "Salaires",
    RevenuAnnuel.CHOMAGE: "Chômage et préretraite",
    RevenuAnnuel.RETRAITES: "Retraites, rentes et invalidité",
    RevenuAnnuel.PENSIONS_ALIMENTAIRES: "Pensions alimentaires reçues",
    RevenuAnnuel.PENSIONS_ALIMENTAIRES_VERSEES: "Pensions alimentaires versées",
    RevenuAnnuel.FRAIS_REELS: "Frais réels",
    RevenuAnnuel.LOYERS: "Loyers reçus",
    RevenuAnnuel.CAPITAL: "Revenus de placements",
    RevenuAnnuel.MICRO_VENTE: "Chiffre d’affaires de micro-entreprise, ventes",
    RevenuAnnuel.MICRO_SERVICES: "Chiffre d’affaires de micro-entreprise, services",
    RevenuAnnuel.MICRO_LIBERAL: "Chiffre d’affaires de micro-entreprise, profession libérale",
    RevenuAnnuel.BENEFICE_AGRICOLE: "Bénéfice agricole",
    RevenuAnnuel.BENEFICE_ARTISAN: "Bénéfice artisanal ou commercial",
    RevenuAnnuel.BENEFICE_LIBERAL: "Bénéfice d’une profession libérale",
}

DETAIL = page(
    "revenus-avis",
    Question(
        field="{qui}.revenus_annuels.{n2}",
        title=Words(
            "Quels revenus sont à votre nom sur l’avis d’impôt {n1} ?",
            "Quels revenus sont au nom de votre partenaire sur l’avis d’impôt {n1} ?",
        ),
        short="Revenus de {n2}",
        help="Le détail est en deuxième page, une colonne par personne.",
        asked_if=household.wants_to_detail_incomes,
        kind=Sources(tuple(Option(value=kind, label=label) for kind, label in _YEARLY.items()), none="Aucun"),
    ),
)

MONTANTS_DETAIL = Page(
    slug="montants-avis",
    title=Words("Vos revenus de {n2}", "Les revenus de {n2} de votre partenaire"),
    help="Les sommes de l’avis, avant la déduction de 10 %.",
    questions=tuple(
        Question(
            field=f"{{qui}}.revenus_annuels.{{n2}}.{kind}",
            title=label,
            short=label,
            asked_if=household.had_yearly_income(kind),
            kind=Euros("€ par an", maximum=100_000_000),
        )
        for kind, label in _YEARLY.items()
    ),
)

_RENTAL = (
    ("valeur_immo_non_loue", "valeur_locative_immo_non_loue", "Valeur locative de ce logement ou local"),
    ("valeur_terrains_non_loues", "valeur_locative_terrains_non_loues", "Valeur locative de ce terrain"),
)

MONTANTS_EPARGNE = Page(
    slug="montants-epargne",
    title="Quelle est leur valeur aujourd’hui ?",
    help="Une estimation suffit.",
    questions=(
        *(
            Question(
                field=f"patrimoine.{value}",
                title=label,
                short=label,
                asked_if=household.owns(value),
                kind=Euros("€", maximum=1_000_000_000),
            )
            for value, label, _hint in _KINDS
        ),
        *(
            Question(
                field=f"patrimoine.{rental}",
                title=label,
                short=label,
                help="Elle est écrite sur l’avis de taxe foncière.",
                asked_if=household.owns(value),
                kind=Euros("€ par an", maximum=1_000_000_000, unknown=True),
            )
            for value, rental, label in _RENTAL
        ),
    ),
)

ADULT_PAGES = (DETAIL, MONTANTS_DETAIL)
