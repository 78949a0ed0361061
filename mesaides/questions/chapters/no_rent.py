"""A home without rent: bought with a loan, or lent by somebody."""

from mesaides.questions.facts import household
from mesaides.questions.kinds import Day, Euros, YesNo
from mesaides.questions.question import Page, Question, page

ACHAT = Page(
    slug="achat",
    title="Votre prêt",
    questions=(
        Question(
            field="logement.loyer",
            title="Combien remboursez-vous chaque mois ?",
            short="Mensualité du prêt",
            help="Avec l’assurance du prêt, sans les charges ni la taxe foncière.",
            asked_if=household.is_buying,
            kind=Euros(unknown=True, maximum=50_000),
        ),
        Question(
            field="logement.date_pret",
            title="Quand avez-vous signé le prêt ?",
            short="Signature du prêt",
            why="L’aide au logement pour un achat ne concerne presque plus que les prêts d’avant 2018.",
            asked_if=household.is_buying,
            kind=Day(unknown=True),
        ),
        Question(
            field="logement.logement_neuf",
            title="Était-ce un logement neuf ?",
            short="Logement neuf",
            asked_if=household.is_buying,
            kind=YesNo(unknown=True),
        ),
        Question(
            field="logement.logement_conventionne",
            title="Est-ce un prêt « conventionné » ou un prêt à l’accession sociale (PAS) ?",
            short="Prêt conventionné",
            help="C’est écrit dans le contrat de prêt.",
            asked_if=household.is_buying,
            kind=YesNo(unknown=True),
        ),
    ),
)

HEBERGEMENT = page(
    "hebergement",
    Question(
        field="logement.participation_frais",
        title="Participez-vous aux frais du logement ?",
        short="Participation aux frais",
        help="Par exemple, vous payez une part des courses ou des factures.",
        why="Le RSA et la prime d’activité tiennent compte d’un logement gratuit.",
        asked_if=household.is_hosted,
        kind=YesNo(unknown=True),
    ),
)

PAGES = (ACHAT, HEBERGEMENT)
