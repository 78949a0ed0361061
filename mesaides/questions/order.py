"""The order of the questions: the one list that says what comes after what."""

from mesaides.questions import people
from mesaides.questions.chapters import (
    activity,
    children,
    couple,
    disability,
    health,
    home,
    identity,
    incomes,
    parents,
    received,
    school,
    taxes,
)
from mesaides.questions.question import Chapter, Each

_SITUATION = (*activity.PAGES, *health.PAGES)
_CHILD = (children.ENFANT, children.ADOPTION, disability.HANDICAP_ENFANT, *school.PAGES, children.RATTACHEMENT)

ORDER = (
    Chapter(
        "vous",
        "Vous",
        (
            Each(people.demandeur, identity.PAGES),
            Each(people.foyer, (couple.FOYER, home.OU)),
            Each(people.demandeur, _SITUATION),
        ),
    ),
    Chapter(
        "famille",
        "Votre famille",
        (Each(people.conjoint, (*identity.PAGES, *_SITUATION)), Each(people.enfants, _CHILD)),
    ),
    Chapter("logement", "Votre logement", (Each(people.foyer, home.PAGES), Each(people.adultes, parents.PAGES))),
    Chapter("revenus", "Vos revenus", (Each(people.membres, incomes.PAGES),)),
    Chapter("aides", "Les aides que vous recevez", (Each(people.foyer, received.PAGES),)),
    Chapter(
        "precisions",
        "Avis d’impôt et épargne",
        (
            Each(people.foyer, (taxes.PRECISIONS, taxes.AVIS)),
            Each(people.adultes, taxes.ADULT_PAGES),
            Each(people.foyer, (taxes.MONTANTS_EPARGNE,)),
        ),
    ),
)
