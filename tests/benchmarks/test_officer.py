"""What the officers type of real aids still makes files of the catalogue, without the engine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.browser import Page
from benchmarks.officer import Case, _answers, cases
from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.checking import checked
from mesaides.contributions.document import PAGES, drafted
from mesaides.territories import find_commune

CASES = cases()


def test_there_are_at_least_twenty_of_them_and_each_tells_where_it_comes_from() -> None:
    assert len(CASES) >= 20
    for one in CASES:
        told = {"forme", "page", "saisie", "foyers", "foyer", "attendu", "calcul", "reste"}
        assert set(one.given) - {"au_catalogue"} == told, one.name
        assert set(one.given["page"]) == {"titre", "lue_le", "age"}, one.name
        assert list(one.pages) == list(PAGES), one.name


@pytest.mark.parametrize("case", CASES, ids=lambda one: one.name)
def test_what_is_typed_is_whole(case: Case) -> None:
    typed = {name: text for page in case.pages.values() for name, text in page.items()}
    draft = drafted({name: text if isinstance(text, list) else [text] for name, text in typed.items()})
    assert case.in_catalogue in ("", draft.slug)
    others = tuple(one for one in catalogue().benefits if one.slug != case.in_catalogue)
    found = checked(draft, replace(catalogue(), benefits=others))
    assert [(one.field, one.message) for one in found.problems] == []
    assert found.benefit is not None
    assert found.benefit.exists_in(find_commune(case.given["foyer"]["logement"]["commune"]))


def test_the_households_of_a_page_are_read_with_their_answers() -> None:
    shown = """<fieldset class="fr-fieldset contribution__foyer"><legend>Loin
      <span class="fr-hint-text">Une personne, à\u202fLille.</span></legend>
      <p class="fr-fieldset__element fr-text--bold">Pas de droit.</p>
      <input type="hidden" name="exemple_loin_vu" value="0a"></fieldset>"""
    assert dict(_answers(Page("/", 200, shown))) == {"loin": "Une personne, à Lille. → Pas de droit."}
