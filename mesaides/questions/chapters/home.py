"""The home: where, under which status, at what cost."""

from mesaides.household.choices import StatutOccupation
from mesaides.questions.chapters import no_rent, paris
from mesaides.questions.facts import household
from mesaides.questions.kinds import Choice, Day, Euros, Option, Place, Ticks, YesNo
from mesaides.questions.question import Page, Question, page

COMMUNE = page(
    "commune",
    Question(
        field="logement.commune",
        title="Dans quelle commune habitez-vous ?",
        short="Commune",
        help="Son nom ou son code postal. Sans domicile, la commune où vous avez une adresse postale.",
        why="Les loyers pris en compte et certaines aides changent d’une commune à l’autre.",
        kind=Place(),
    ),
)

OCCUPATION = page(
    "logement",
    Question(
        field="logement.statut_occupation_logement",
        title="Comment êtes-vous logé ou logée ?",
        short="Logement",
        kind=Choice(
            (
                Option(
                    value=StatutOccupation.LOCATAIRE_VIDE, label="Un logement vide (non meublé)", group="En location"
                ),
                Option(value=StatutOccupation.LOCATAIRE_MEUBLE, label="Un logement meublé", group="En location"),
                Option(value=StatutOccupation.LOCATAIRE_HLM, label="Un logement social (HLM)", group="En location"),
                Option(
                    value=StatutOccupation.LOCATAIRE_FOYER,
                    label="Une chambre ou un logement en foyer ou en résidence",
                    hint="Jeunes travailleurs, résidence sociale, résidence autonomie, maison de retraite…",
                    group="En location",
                ),
                Option(
                    value=StatutOccupation.PRIMO_ACCEDANT,
                    label="Un logement que vous achetez",
                    hint="Avec un prêt en cours de remboursement",
                    group="En propriété",
                ),
                Option(
                    value=StatutOccupation.PROPRIETAIRE,
                    label="Un logement à vous, sans prêt en cours",
                    group="En propriété",
                ),
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
    ),
)

_LOYER = Question(
    field="logement.loyer",
    title="Combien payez-vous de loyer ou de redevance, sans les charges ?",
    short="Loyer sans les charges",
    help="Le montant de la quittance, avant l’aide au logement. En colocation, votre part seulement.",
    asked_if=household.pays_rent,
    kind=Euros(unknown=True, maximum=20_000),
)

_CHARGES = Question(
    field="logement.charges_locatives",
    title="Combien de charges s’ajoutent au loyer ?",
    short="Charges",
    asked_if=household.is_tenant,
    kind=Euros(unknown=True, maximum=20_000),
)

_SITUATIONS = Question(
    field="logement.situations",
    title="Une de ces situations se présente-t-elle ?",
    short="Particularités",
    help="Si rien ne convient, continuez sans cocher.",
    asked_if=household.pays_rent,
    kind=Ticks(
        (
            Option(
                value="coloc",
                label="Une colocation",
                hint="Plusieurs personnes qui ne forment ni un couple ni une famille",
                offered_if=household.is_tenant,
            ),
            Option(value="logement_chambre", label="Une chambre", hint="Sans cuisine ni salle de bain privées"),
            Option(value="logement_crous", label="Un logement du Crous", offered_if=household.somebody_studies),
            Option(
                value="proprietaire_proche_famille",
                label="Le propriétaire est un parent proche",
                hint="Vos parents, grands-parents ou enfants, ou ceux de votre partenaire",
                offered_if=household.is_tenant,
            ),
            Option(
                value="emmenagement",
                label="Un emménagement récent ou prochain",
                hint="Depuis moins de deux mois, ou bientôt",
            ),
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

EMMENAGEMENT = page(
    "emmenagement",
    Question(
        field="logement.date_entree_logement",
        title="Quand emménagez-vous, ou quand avez-vous emménagé ?",
        short="Emménagement",
        help="Une date approchée suffit.",
        why="Des aides existent pour le dépôt de garantie et la caution.",
        asked_if=household.is_moving_in,
        kind=Day(any_time=True, unknown=True),
    ),
)

PAGES = (COMMUNE, *paris.PAGES, OCCUPATION, LOYER, EMMENAGEMENT, *no_rent.PAGES)
