"""The home: where, under which status, at what cost."""

from dataclasses import replace

from mesaides.household.choices import StatutOccupation
from mesaides.questions.chapters import no_rent, paris
from mesaides.questions.facts import household
from mesaides.questions.kinds import Choice, Day, Euros, Option, Place, Ticks, YesNo
from mesaides.questions.question import Page, Question

COMMUNE = Question(
    field="logement.commune",
    title="Dans quelle commune habitez-vous ?",
    short="Commune",
    help="Nom ou code postal. Sans domicile, celle de votre adresse postale.",
    why="Les loyers pris en compte et certaines aides changent d’une commune à l’autre.",
    kind=Place(),
)

OCCUPATION = Question(
    field="logement.statut_occupation_logement",
    title="Comment êtes-vous logé ou logée ?",
    short="Logement",
    kind=Choice(
        (
            Option(value=StatutOccupation.LOCATAIRE_VIDE, label="Un logement vide (non meublé)", group="En location"),
            Option(value=StatutOccupation.LOCATAIRE_HLM, label="Un logement social (HLM)", group="En location"),
            Option(value=StatutOccupation.LOCATAIRE_MEUBLE, label="Un logement meublé", group="En location"),
            Option(
                value=StatutOccupation.LOCATAIRE_FOYER,
                label="Un foyer ou une résidence",
                hint="Jeunes travailleurs, résidence sociale ou autonomie, maison de retraite…",
                group="En location",
            ),
            Option(
                value=StatutOccupation.PRIMO_ACCEDANT,
                label="Un logement à vous, avec un prêt à rembourser",
                group="En propriété",
            ),
            Option(value=StatutOccupation.PROPRIETAIRE, label="Un logement à vous, sans prêt", group="En propriété"),
            Option(
                value=StatutOccupation.LOGE_GRATUITEMENT,
                label="Un hébergement chez quelqu’un",
                hint="Famille, proches, logement de fonction gratuit",
                group="Autrement",
            ),
            Option(
                value=StatutOccupation.SANS_DOMICILE,
                label="Pas de logement stable",
                hint="Rue, hébergement d’urgence, adresse auprès d’une association",
                group="Autrement",
            ),
        )
    ),
)

OU = Page(slug="logement", title="Où vous habitez", questions=(COMMUNE, OCCUPATION))

_LOYER = Question(
    field="logement.loyer",
    title="Quel est votre loyer, sans les charges ?",
    short="Loyer sans les charges",
    help="Pour 520 € dont 40 € de charges, écrivez 480. En colocation, votre part.",
    why="C’est le loyer de la quittance, avant l’aide au logement. En résidence, c’est toute la redevance.",
    asked_if=household.pays_rent,
    kind=Euros(unknown=True, maximum=20_000),
)

_CHARGES = Question(
    field="logement.charges_locatives",
    title="Et les charges ?",
    short="Charges",
    help="L’entretien de l’immeuble, l’eau… Pas l’électricité payée à part.",
    asked_if=household.whose_charges_count,
    kind=Euros(unknown=True, maximum=20_000),
)

_SITUATIONS = Question(
    field="logement.situations",
    title="Précisez si besoin",
    short="Particularités",
    asked_if=household.pays_rent,
    kind=Ticks(
        (
            Option(
                value="coloc",
                label="Une colocation",
                hint="Ni un couple, ni une famille",
                offered_if=household.is_tenant,
            ),
            Option(value="logement_chambre", label="Une chambre", hint="Sans cuisine ni salle de bain privées"),
            Option(value="logement_crous", label="Un logement du Crous", offered_if=household.somebody_studies),
            Option(
                value="proprietaire_proche_famille",
                label="Un logement de vos parents, grands-parents ou enfants",
                offered_if=household.is_tenant,
            ),
            Option(value="emmenagement", label="Un emménagement depuis moins de deux mois, ou prévu"),
        ),
        facts=frozenset({"coloc", "logement_chambre", "logement_crous", "proprietaire_proche_famille", "emmenagement"}),
    ),
)

_RESIDENCE = Question(
    field="logement.logement_conventionne",
    title="La résidence ouvre-t-elle droit à l’aide personnalisée au logement (APL) ?",
    short="Résidence ouvrant droit à l’APL",
    help="On dit qu’elle est « conventionnée ». La direction de la résidence le sait.",
    asked_if=household.is_in_residence,
    kind=YesNo(unknown=True),
)

LOYER = Page(slug="loyer", title="Votre loyer", questions=(_LOYER, _CHARGES, _RESIDENCE, _SITUATIONS))

_DATE = Question(
    field="logement.date_entree_logement",
    title="Quand emménagez-vous, ou quand avez-vous emménagé ?",
    short="Emménagement",
    help="Une date approchée suffit.",
    why="Des aides existent pour le dépôt de garantie et la caution.",
    asked_if=household.is_moving_in,
    kind=Day(any_time=True, unknown=True),
)

_CHARGES_PREVUES = replace(
    _CHARGES,
    title="Combien de charges s’ajoutent au loyer ?",
    why="La garantie Visale dépend du loyer, charges comprises.",
    asked_if=household.whose_charges_count_when_moving,
)

EMMENAGEMENT = Page(slug="emmenagement", title="Votre emménagement", questions=(_DATE, _CHARGES_PREVUES))

PAGES = (*paris.PAGES, LOYER, EMMENAGEMENT, *no_rent.PAGES)
