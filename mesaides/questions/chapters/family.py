"""The family: couple, children, isolation."""

from mesaides.household.choices import Rattachement, StatutMarital
from mesaides.household.situation import MAX_CHILDREN
from mesaides.questions.facts import family
from mesaides.questions.kinds import Choice, Day, Option, Ticks, Whole, YesNo
from mesaides.questions.question import Page, Question, page

COUPLE = page(
    "couple",
    Question(
        field="statut_marital",
        title="Vivez-vous en couple ?",
        short="Vie de couple",
        why="Les aides comptent les revenus des deux personnes d’un couple, même sans mariage.",
        kind=Choice(
            (
                Option(value=StatutMarital.CELIBATAIRE, label="Non", group="Sans partenaire"),
                Option(
                    value=StatutMarital.DIVORCE,
                    label="Non, après une séparation ou un divorce",
                    group="Sans partenaire",
                ),
                Option(value=StatutMarital.VEUF, label="Non, après un veuvage", group="Sans partenaire"),
                Option(value=StatutMarital.MARIE, label="Oui, avec un mariage", group="Avec un ou une partenaire"),
                Option(value=StatutMarital.PACSE, label="Oui, avec un Pacs", group="Avec un ou une partenaire"),
                Option(
                    value=StatutMarital.UNION_LIBRE,
                    label="Oui, en union libre",
                    hint="Sous le même toit, sans mariage ni Pacs",
                    group="Avec un ou une partenaire",
                ),
            )
        ),
    ),
)

NOMBRE_ENFANTS = page(
    "enfants",
    Question(
        field="enfants.nombre",
        title="Combien d’enfants vivent avec vous ?",
        short="Enfants",
        help="Comptez aussi la garde alternée, et les jeunes que vous aidez encore, jusqu’à 25 ans. Sinon, écrivez 0.",
        kind=Whole(0, MAX_CHILDREN),
        writes=False,
    ),
)

ENFANT = Page(
    slug="naissance",
    title="{Enfant}",
    questions=(
        Question(
            field="{qui}.date_naissance",
            title="Quelle est la date de naissance de {enfant} ?",
            short="Date de naissance",
            help="Par exemple : 14 03 2019.",
            kind=Day(born=True),
        ),
        Question(
            field="{qui}.situations",
            title="Une de ces situations concerne-t-elle {enfant} ?",
            short="Situation",
            help="Si rien ne convient, continuez sans cocher.",
            kind=Ticks(
                (
                    Option(
                        value="garde_alternee", label="En garde alternée", hint="Avec l’autre parent, qui vit ailleurs"
                    ),
                    Option(
                        value="handicap",
                        label="En situation de handicap reconnue",
                        hint="Par la maison départementale des personnes handicapées (MDPH)",
                    ),
                    Option(
                        value="enfant_place",
                        label="À l’aide sociale à l’enfance",
                        hint="Placement en famille d’accueil ou en foyer",
                    ),
                    Option(value="adoption", label="Accueil pour une adoption"),
                ),
                facts=frozenset({"garde_alternee", "handicap", "enfant_place"}),
            ),
        ),
    ),
)

ADOPTION = page(
    "adoption",
    Question(
        field="{qui}.date_adoption",
        title="Depuis quand {enfant} vit avec vous ?",
        short="Arrivée dans le foyer",
        asked_if=family.is_adopted,
        kind=Day(unknown=True),
    ),
)

RATTACHEMENT = page(
    "impots",
    Question(
        field="{qui}.rattachement_fiscal",
        title="Sur quelle déclaration de revenus est {enfant} ?",
        short="Déclaration de revenus",
        asked_if=family.is_on_an_unsure_tax_return,
        kind=Choice(
            (
                Option(value=Rattachement.DEMANDEUR, label="La vôtre"),
                Option(
                    value=Rattachement.CONJOINT, label="Celle de votre partenaire", offered_if=family.is_taxed_apart
                ),
                Option(value=Rattachement.AUTRE, label="Une autre", hint="La sienne, ou celle de son autre parent"),
            )
        ),
    ),
)

ISOLEMENT = page(
    "isolement",
    Question(
        field="rsa_isolement_recent",
        title="Êtes-vous sans partenaire depuis moins de 18 mois ?",
        short="Sans partenaire depuis moins de 18 mois",
        help="Après une séparation, un veuvage, ou le début d’une grossesse sans partenaire.",
        why="Le RSA est plus élevé pendant un temps quand on se retrouve sans partenaire avec un enfant.",
        asked_if=family.is_single_parent,
        kind=YesNo(unknown=True),
    ),
)

RSA_JEUNE = page(
    "travail-passe",
    Question(
        field="demandeur.rsa_jeune_condition_heures_travail_remplie",
        title="Avez-vous travaillé à temps plein au moins 2 ans pendant les 3 dernières années ?",
        short="Deux ans de travail sur trois",
        help="Soit 3 214 heures en tout. Plusieurs contrats peuvent s’ajouter.",
        why="Avant 25 ans et sans enfant, le RSA demande d’avoir travaillé.",
        asked_if=family.is_under_25_without_children,
        kind=YesNo(unknown=True),
    ),
)
