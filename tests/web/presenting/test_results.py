"""Rights sorted into what to claim, to check, already received, and the rest."""

from __future__ import annotations

import pytest
from django.test import override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Genre, Statut
from mesaides.instance.reading import read
from mesaides.simulations.certainty import hangs_on_more
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.results import Results, present
from mesaides.web.visiting import Visiting, visiting_of
from tests.instance.files import SAMPLES
from tests.questions.households import PARENT, TODAY


def of_genre(genre: Genre, rank: int = 0) -> str:
    """The slug of a benefit of the catalogue read that way."""
    slugs = [item.slug for item in catalogue().benefits if item.montant.genre is genre and not item.montant.maximum]
    return slugs[rank]


@pytest.fixture
def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def told(visiting: Visiting, *rights: Right) -> Results:
    return present(Result(TODAY, rights, ("Une supposition.",)), visiting)


def test_monthly_amounts_add_up_and_the_largest_comes_first(visiting: Visiting) -> None:
    small, large = of_genre(Genre.MENSUEL), of_genre(Genre.MENSUEL, 1)
    yearly = of_genre(Genre.ANNUEL)
    results = told(
        visiting,
        Right(yearly, Statut.CALCULE, eligible=True, amount=900),
        Right(small, Statut.CALCULE, eligible=True, amount=100.4),
        Right(large, Statut.CALCULE, eligible=True, amount=300.2),
    )
    assert results.total == "401 €"
    assert [card.benefit.slug for card in results.to_claim] == [large, small, yearly]


def test_among_equals_those_of_the_territory_come_first(visiting: Visiting) -> None:
    alike = [one for one in catalogue().benefits if one.montant.genre is Genre.OUI_NON and hangs_on_more(one)]
    own = next(one.slug for one in alike if one.slug.startswith("rennes-"))
    others = [one.slug for one in alike if one.territoire is None][:3]
    rights = [Right(slug, Statut.CALCULE, eligible=True) for slug in (*others, own)]
    with override_settings(INSTANCE=read(SAMPLES / "rennes.yaml")):
        assert told(visiting, *rights).perhaps[0].benefit.slug == own
    assert told(visiting, *rights).perhaps[0].benefit.slug in others


def test_each_status_has_its_place(visiting: Visiting) -> None:
    slug = of_genre(Genre.MENSUEL)
    results = told(
        visiting,
        Right(slug, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer", "demandeur.recherche_emploi")),
        Right(of_genre(Genre.MENSUEL, 1), Statut.DEJA_RECUE, eligible=True, amount=120, declared=100),
        Right(of_genre(Genre.ANNUEL), Statut.CALCULE, eligible=False, amount=0),
        Right(of_genre(Genre.OUI_NON), Statut.ECHEC, reason="Le calcul a échoué."),
        Right(of_genre(Genre.OUI_NON, 1), Statut.NON_DISPONIBLE, reason="Pas à Mayotte."),
    )
    assert results.to_claim == ()
    assert results.total == ""
    assert [need.name for need in results.to_check[0].needs] == ["Loyer sans les charges"]
    assert results.to_check[0].needs[0].address == "/simulation/jeton/loyer/?retour=resultats"
    assert (results.received[0].lines[0].declared, results.received[0].lines[0].amount) == (
        "100 € par mois",
        "120 € par mois",
    )
    assert len(results.not_now) == 1
    assert {card.reason for card in results.not_computed} == {"Le calcul a échoué.", "Pas à Mayotte."}
    assert results.assumptions == ("Une supposition.",)


def test_a_benefit_of_two_persons_is_one_card_with_a_line_each(visiting: Visiting) -> None:
    slug = of_genre(Genre.MENSUEL)
    results = told(
        visiting,
        Right(slug, Statut.CALCULE, person="demandeur", eligible=True, amount=100),
        Right(slug, Statut.CALCULE, person="conjoint", eligible=True, amount=200),
        Right(slug, Statut.CALCULE, person="enfants.1", eligible=True, amount=300),
    )
    (card,) = results.to_claim
    assert [line.person for line in card.lines] == ["vous", "votre partenaire", "votre deuxième enfant"]
    assert card.named == "vous, votre partenaire et votre deuxième enfant"
    assert results.total == "600 €"


@pytest.mark.parametrize(
    ("genre", "amounts", "expected"),
    [
        (Genre.OUI_NON, [None, None], [("Vous semblez y avoir droit", "vous et votre partenaire")]),
        (Genre.MENSUEL, [100, 100], [("100 € par mois", "vous"), ("100 € par mois", "votre partenaire")]),
        (Genre.MENSUEL, [100], [("100 € par mois", "")]),
    ],
    ids=["the same right", "sums are each one's", "only you"],
)
def test_those_who_have_the_same_right_are_told_together(
    visiting: Visiting, genre: Genre, amounts: list[float | None], expected: list[tuple[str, str]]
) -> None:
    slug, people = of_genre(genre), ("demandeur", "conjoint")
    rights = [
        Right(slug, Statut.CALCULE, person=person, eligible=True, amount=amount)
        for person, amount in zip(people, amounts, strict=False)
    ]
    (card,) = told(visiting, *rights).to_claim
    assert [(line.amount, line.persons) for line in card.told] == expected
    assert card.named == ("" if len(amounts) == 1 else "vous et votre partenaire")


def test_a_received_benefit_of_unknown_amount_is_not_zero(visiting: Visiting) -> None:
    results = told(visiting, Right(of_genre(Genre.MENSUEL), Statut.DEJA_RECUE, declared=None))
    assert results.received[0].lines[0].declared == "montant non indiqué"
    assert results.received[0].lines[0].amount == "pas retrouvé par notre calcul"


@pytest.mark.parametrize(("typed", "said"), [(76.5, "76,50 € par mois"), (1_041.0, "1 041 € par mois")])
def test_an_amount_received_is_told_as_it_was_typed(visiting: Visiting, typed: float, said: str) -> None:
    """What we compute is rounded to the euro, since it is an estimate; what the person said is not."""
    right = Right(of_genre(Genre.MENSUEL), Statut.DEJA_RECUE, eligible=True, amount=76.49, declared=typed)
    assert told(visiting, right).received[0].lines[0].declared == said


def test_a_card_knows_where_to_claim_online() -> None:
    with_link = next(
        item for item in catalogue().benefits if any(step.canal == "en_ligne" and step.lien for step in item.demarches)
    )
    results = told(visiting_of(Visit("jeton", PARENT)), Right(with_link.slug, Statut.CALCULE, eligible=True, amount=1))
    assert results.to_claim[0].online.startswith("https://")


def test_what_hangs_on_points_to_check_is_neither_to_claim_nor_counted(visiting: Visiting) -> None:
    possible = next(one for one in catalogue().benefits if one.is_declarative and one.to_check)
    results = told(visiting, Right(possible.slug, Statut.CALCULE, eligible=True, amount=50))
    assert (results.to_claim, results.total) == ((), "")
    assert [card.benefit.slug for card in results.perhaps] == [possible.slug]


def test_a_refusal_says_what_would_be_needed(visiting: Visiting) -> None:
    slug = next(one.slug for one in catalogue().benefits if one.is_declarative)
    results = told(visiting, Right(slug, Statut.CALCULE, eligible=False, reasons=("Avoir un enfant",)))
    assert results.not_now[0].required == ("Avoir un enfant",)
