"""The order of the questions: the one list that says what comes after what."""

from mesaides.questions import people
from mesaides.questions.chapters import (
    activity,
    disability,
    family,
    health,
    home,
    identity,
    incomes,
    parents,
    received,
    school,
    studies,
    taxes,
)
from mesaides.questions.question import Chapter, Each

_PERSON = (*identity.PAGES, *activity.PAGES, *studies.PAGES, *health.PAGES)
_CHILD = (family.ENFANT, family.ADOPTION, disability.HANDICAP_ENFANT, *school.PAGES, family.RATTACHEMENT)

ORDER = (
    Chapter("vous", "Vous", (Each(people.demandeur, _PERSON),)),
    Chapter(
        "famille",
        "Votre famille",
        (
            Each(people.foyer, (family.COUPLE,)),
            Each(people.conjoint, _PERSON),
            Each(people.foyer, (family.NOMBRE_ENFANTS,)),
            Each(people.enfants, _CHILD),
            Each(people.foyer, (family.ISOLEMENT,)),
            Each(people.demandeur, (*parents.PAGES, family.RSA_JEUNE)),
        ),
    ),
    Chapter("logement", "Votre logement", (Each(people.foyer, home.PAGES),)),
    Chapter("revenus", "Vos revenus", (Each(people.membres, incomes.PAGES),)),
    Chapter("aides", "Les aides que vous recevez", (Each(people.foyer, received.PAGES),)),
    Chapter("impots", "Votre avis d’impôt et votre épargne", (Each(people.foyer, taxes.PAGES),)),
)
