"""A home without rent: bought with a loan, or lent by somebody."""

from mesaides.questions.facts import household
from mesaides.questions.kinds import Day, Euros, YesNo
from mesaides.questions.question import Page, Question

ACHAT = Page(
    slug="achat",
    title="Votre prêt",
    questions=(
        Question(
            field="logement.loyer",
            title="Combien remboursez-vous chaque mois ?",
            short="Mensualité du prêt",
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

HEBERGEMENT = Page(
    slug="hebergement",
    title="Votre hébergement",
    questions=(
        Question(
            field="logement.participation_frais",
            title="Participez-vous aux frais du logement ?",
            short="Participation aux frais",
            why="Le RSA et la prime d’activité tiennent compte d’un logement gratuit.",
            asked_if=household.is_hosted,
            kind=YesNo(unknown=True),
        ),
        Question(
            field="demandeur.habite_chez_parents",
            title="Habitez-vous chez vos parents ?",
            short="Chez ses parents",
            asked_if=household.is_young_and_hosted,
            kind=YesNo(),
        ),
    ),
)

PAGES = (ACHAT, HEBERGEMENT)
