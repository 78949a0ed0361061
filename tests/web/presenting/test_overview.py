"""What the pages of results are given."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.folding import SHOWN
from mesaides.web.presenting.overview import benefit_context, plan_context, results_context
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.households import PARENT, TODAY

RSA, HOUSING = "revenu-solidarite-active", "aide-logement"
RESULT = Result(
    TODAY,
    (
        Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer",)),
        Right(RSA, Statut.CALCULE, eligible=True, amount=500),
        Right("fonds-aide-jeunes", Statut.CALCULE, person="demandeur", eligible=True),
    ),
    (),
)


@pytest.fixture
def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def test_the_summary_is_of_everything_and_the_lists_of_what_is_asked(visiting: Visiting) -> None:
    found = results_context(RESULT, visiting, {"theme": "logement"})
    assert [len(found[part].to_claim) for part in ("whole", "results")] == [1, 0]
    assert len(found["results"].to_check) == 1
    assert [claim.card.benefit.slug for claim in found["plan"].claims] == [RSA]


def test_what_is_only_possible_is_neither_in_the_plan_nor_in_the_total(visiting: Visiting) -> None:
    found = plan_context(RESULT, visiting)
    assert [card.benefit.slug for card in found["results"].perhaps] == ["fonds-aide-jeunes"]
    assert [claim.card.benefit.slug for claim in found["plan"].claims] == [RSA]
    assert found["results"].total == "500 €"


@pytest.mark.parametrize(
    ("slug", "group", "is_claimed"),
    [(RSA, "to_claim", True), (HOUSING, "to_check", False), ("fonds-aide-jeunes", "perhaps", False)],
)
def test_a_benefit_is_told_in_its_group(visiting: Visiting, slug: str, group: str, is_claimed: bool) -> None:
    found = benefit_context(RESULT, visiting, slug)
    assert found is not None
    assert (found["group"], found["card"].benefit.slug) == (group, slug)
    assert (found["claim"] is not None) is is_claimed


def test_a_benefit_that_is_not_of_the_result_is_nothing(visiting: Visiting) -> None:
    assert benefit_context(RESULT, visiting, "aide-urgence-violences-conjugales") is None


def page(visiting: Visiting, *rights: Right) -> str:
    """The page of results, and nothing of what surrounds it."""
    context = results_context(Result(TODAY, rights, ()), visiting, {})
    whole = render_to_string("web/results.html", context, RequestFactory().get("/"))
    return whole.partition("<main")[2].partition("</main>")[0]


@pytest.mark.parametrize(("slug", "asks"), [(RSA, True), ("prime-noel", False), ("cheque-energie", False)])
def test_what_comes_unasked_is_never_told_to_be_asked_for(visiting: Visiting, slug: str, asks: bool) -> None:
    found = page(visiting, Right(slug, Statut.CALCULE, eligible=True, amount=100))
    assert ("Faire la demande" in found) is asks
    assert (catalogue().benefit(slug).demarches[0].texte in found.partition("<details")[0]) is not asks


def test_a_page_that_only_explains_is_not_told_as_a_claim(visiting: Visiting) -> None:
    """A savings account is opened in a bank: its only address is the official page."""
    found = page(visiting, Right("livret-epargne-populaire", Statut.CALCULE, person="demandeur", eligible=True))
    assert "Ouvrir la démarche" in found
    assert "Faire la demande" not in found


def test_a_long_list_is_folded_and_nothing_of_it_is_lost(visiting: Visiting) -> None:
    slugs = [one.slug for one in catalogue().benefits if not one.to_check][: SHOWN + 4]
    found = page(visiting, *(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in slugs))
    assert f"Voir les {len(slugs) - SHOWN} autres aides<" in found
    assert sorted(re.findall(r'<article[^>]* id="aide-([^"]+)"', found)) == sorted(slugs)


def test_an_answer_that_is_missing_is_one_click_away(visiting: Visiting) -> None:
    found = page(visiting, Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer",)))
    told = found.partition('id="a-verifier"')[2]
    assert "retour=resultats" in told.partition(f"/aides/{HOUSING}/")[0]


def shown(visiting: Visiting, *slugs: str) -> str:
    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in slugs)
    context = results_context(Result(TODAY, rights, ()), visiting, {})
    return render_to_string("web/results.html", context, RequestFactory().get("/"))


def test_when_all_may_come_unasked_nothing_is_said_to_be_asked_first(visiting: Visiting) -> None:
    page = shown(visiting, "allocation-rentree-scolaire")
    assert "Souvent sans demande&nbsp;: vérifiez que cette aide arrive" in page
    assert "À faire en premier" not in page
    assert "Préparer cette demande" not in page
    assert "À faire en premier" in shown(visiting, "allocation-rentree-scolaire", RSA)


def test_paper_has_the_name_of_each_aid_that_is_folded(visiting: Visiting) -> None:
    """Once for the browsers that unfold it on paper, once for the others."""
    slugs = [one.slug for one in catalogue().for_households if not one.is_declarative][: 3 * SHOWN]
    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in slugs)
    context = results_context(Result(TODAY, rights, ()), visiting, {})
    page = render_to_string("web/results.html", context, RequestFactory().get("/"))
    on_paper = "".join(re.findall(r'<ul class="suite-papier">(.*?)</ul>', page, re.DOTALL))
    folded = [card.benefit.nom for part in ("claims", "possibles") for card in context[part].rest]
    assert len(folded) > SHOWN
    assert [unescape(name) for name in re.findall(r"<li>(.*) \(", on_paper)] == folded
