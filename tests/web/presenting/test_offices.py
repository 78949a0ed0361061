"""Which offices are looked for, and how they are shown."""

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.choices import Accueil
from mesaides.offices.model import UNAVAILABLE, Answer, Office, Reply
from mesaides.questions.journey import Journey
from mesaides.simulations.visits import Visit
from mesaides.territories import find_commune
from mesaides.web.presenting.offices import (
    SHOWN,
    TITLES,
    Search,
    offices_context,
    public_page,
    search_around,
    search_of,
)
from mesaides.web.visiting import Visiting
from tests.questions.households import COUPLE, SINGLE, TODAY

TOULOUSE = find_commune("31555")
CAF = Search((Accueil.CAF, Accueil.MSA), (Accueil.FRANCE_SERVICES,))


def found(*kinds: Accueil) -> Answer:
    return Answer(Reply.FOUND, tuple(Office(kind, f"{kind} {rank}") for rank, kind in enumerate(kinds)))


def looked_for(slug: str) -> Search:
    benefit = catalogue().benefit(slug)
    return search_of(benefit, catalogue().institution_of(benefit))


def test_every_kind_has_its_title_and_its_public_page() -> None:
    assert set(TITLES) == set(Accueil)
    assert public_page(Accueil.MDPH) == "https://lannuaire.service-public.gouv.fr/navigation/maison_handicapees"


@pytest.mark.parametrize(
    ("slug", "own"),
    [
        ("revenu-solidarite-active", (Accueil.CAF, Accueil.MSA)),
        ("droit-au-compte", (Accueil.BANQUE_DE_FRANCE,)),
        ("apa", (Accueil.DEPARTEMENT, Accueil.METROPOLE_DE_LYON, Accueil.CCAS, Accueil.CLIC)),
    ],
)
def test_who_pays_a_benefit_then_who_helps_with_it(slug: str, own: tuple[Accueil, ...]) -> None:
    assert looked_for(slug) == Search(own, (Accueil.FRANCE_SERVICES,))


def test_an_institution_without_offices_leaves_those_that_help() -> None:
    unhoused = next(one for one in catalogue().benefits if not catalogue().institution_of(one).accueils)
    assert looked_for(unhoused.slug).kinds[:2] == (Accueil.FRANCE_SERVICES, Accueil.CCAS)


@pytest.mark.parametrize("slug", ["caf", "cpam", "carsat", "crous", "france-travail", "mdph", "mission-locale", "ccas"])
def test_the_institutions_that_receive_everywhere_say_where(slug: str) -> None:
    assert catalogue().institutions[slug].accueils


@pytest.mark.parametrize(
    ("born", "partner", "expected"),
    [
        ("1990-05-31", "", ()),
        ("2005-05-31", "", (Accueil.MISSION_LOCALE,)),
        ("1990-05-31", "1960-01-01", (Accueil.CLIC,)),
        ("2005-05-31", "1960-01-01", (Accueil.MISSION_LOCALE, Accueil.CLIC)),
    ],
)
def test_around_the_household_by_the_ages_of_its_adults(born: str, partner: str, expected: tuple[Accueil, ...]) -> None:
    answers = (COUPLE | {"conjoint.date_naissance": partner} if partner else SINGLE) | {
        "demandeur.date_naissance": born
    }
    visiting = Visiting(Visit("jeton", answers), Journey(answers, TODAY))
    assert search_around(visiting).kinds[3:] == expected


def test_the_nearest_are_shown_and_the_others_counted() -> None:
    told = offices_context(found(*[Accueil.CAF] * (SHOWN + 3), Accueil.FRANCE_SERVICES), CAF, TOULOUSE)
    (caf,) = told["own"]
    assert ([office.name for office in caf.offices], caf.others) == ([f"caf {rank}" for rank in range(SHOWN)], 3)
    assert [group.title for group in told["helping"]] == ["France services"]
    assert told["where"] == "à Toulouse"
    assert not told["missed"]


def test_three_answers_that_are_not_the_same() -> None:
    shown = offices_context(found(Accueil.MSA), CAF, TOULOUSE)
    none = offices_context(found(Accueil.FRANCE_SERVICES), CAF, TOULOUSE)
    down = offices_context(UNAVAILABLE, CAF, TOULOUSE)
    assert (shown["missed"], shown["is_unavailable"]) == (False, False)
    assert (none["missed"], none["is_unavailable"]) == (True, False)
    assert (down["missed"], down["is_unavailable"]) == (True, True)
