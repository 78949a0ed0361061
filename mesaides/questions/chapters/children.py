"""The children: birth, custody, adoption, tax return."""

from mesaides.household.choices import Rattachement
from mesaides.questions.facts import family, territory
from mesaides.questions.kinds import Choice, Day, Option, Ticks
from mesaides.questions.question import Page, Question, page

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
                    Option(value="adoption", label="Accueil pour une adoption"),
                    Option(
                        value="enfant_place",
                        label="Confié à l’aide sociale à l’enfance",
                        hint="Famille d’accueil ou foyer",
                        offered_if=territory.lives_in_paris,
                    ),
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
        title="Quel jour {enfant} est arrivé chez vous ?",
        short="Arrivée dans le foyer",
        help="Une date approchée suffit.",
        why="La prime à l’adoption se demande à l’arrivée dans le foyer.",
        asked_if=family.is_adopted,
        kind=Day(),
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
