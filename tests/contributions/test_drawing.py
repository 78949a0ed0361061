"""Every sort of condition of the form has a household that meets it and one that misses it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.benefits.case import Case
from mesaides.benefits.choices import Pour
from mesaides.benefits.conditions import AnyCondition
from mesaides.contributions.drawing import DRAWERS, draw, draw_all
from mesaides.contributions.sketch import Sketch
from mesaides.household.reading import read

DAY = date(2026, 11, 27)
SIZES = {"1": 9000, "2": 13000, "par_personne_de_plus": 3000}

CONDITIONS: list[dict[str, Any]] = [
    {"age": {"min": 16, "max": 25}},
    {"age": {"min": 60}},
    {"activite": ["etudiant", "chomeur"]},
    {"scolarite": ["college"]},
    {"annee_etude": ["terminale"]},
    {"etablissement": ["public"]},
    {"alternance": ["apprentissage"]},
    {"boursier": True},
    {"handicap": True},
    {"enceinte": True},
    {"habite_chez_parents": False},
    {"taux_incapacite": {"min": 0.5, "max": 0.79}},
    {"gir": ["gir_1", "gir_2"]},
    {"nationalite": ["francaise"]},
    {"statut_marital": ["veuf"]},
    {"parent_isole": True},
    {"parent_isole": False},
    {"enfants": {"min": 2, "age_max": 11}},
    {"enfants": {"max": 0}},
    {"logement": ["locataire_hlm"]},
    {"emmenagement": {"mois_max": 6}},
    {"revenu_fiscal": {"max": 20000}},
    {"revenu_fiscal": {"max_par_part": 10000}},
    {"revenu_fiscal": {"par_personnes": SIZES}},
    {"quotient_familial_impot": {"max": 700}},
    {"ressources_mensuelles": {"max": 1200}},
    {"ressources_mensuelles": {"par_personnes": SIZES}},
    {"une_de": [{"age": {"max": 25}}, {"boursier": True}]},
    {"une_de": [{"toutes": [{"age": {"min": 60}}, {"activite": ["retraite"]}]}]},
    {"aucune_de": [{"activite": ["retraite"]}]},
    {"membre": {"pour": "enfant", "conditions": [{"scolarite": ["college"]}]}},
]


@pytest.mark.parametrize("meets", [True, False])
@pytest.mark.parametrize("raw", CONDITIONS, ids=str)
def test_a_household_meets_it_or_misses_it(raw: dict[str, Any], meets: bool) -> None:
    condition = AnyCondition.model_validate(raw)
    sketch = Sketch(DAY, "56260")
    draw(sketch, condition.kind, meets=meets)
    situation = read(sketch.situation)
    (case,) = Case(situation).about(Pour.DEMANDEUR)
    assert condition.holds(case).answer is meets


def test_only_the_one_that_is_named_is_missed() -> None:
    conditions = tuple(
        map(AnyCondition.model_validate, ({"age": {"max": 25}}, {"quotient_familial_impot": {"max": 700}}))
    )
    sketch = Sketch(DAY, "56260")
    draw_all(sketch, conditions, missed=(1,))
    (case,) = Case(read(sketch.situation)).about(Pour.DEMANDEUR)
    assert [one.holds(case).answer for one in conditions] == [True, False]


def test_every_sort_that_a_person_is_asked_about_can_be_drawn() -> None:
    unasked = {"residence"}
    drawn = {next(iter(raw)) for raw in CONDITIONS} | {"quotient_familial_caf", "recoit", "toutes"}
    assert set(DRAWERS) == drawn - unasked


@pytest.mark.parametrize(("share", "earned"), [(1.0, {"salaire_net": 840.0}), (0.5, {"salaire_net": 420.0}), (0.0, {})])
def test_a_quotient_leaves_room_for_the_benefits_of_the_household(share: float, earned: dict[str, float]) -> None:
    """700 € × 1,2 = 840 € ; puis la moitié, puis rien, et aucun loyer qui ouvrirait une aide au logement."""
    sketch = Sketch(DAY, "56260", share)
    draw(sketch, AnyCondition.model_validate({"quotient_familial_caf": {"max": 700}}).kind, meets=True)
    assert sketch.asking["revenus"] == earned
    assert ("loyer" in sketch.situation["logement"]) is bool(share)


@pytest.mark.parametrize(("meets", "rate"), [(True, 0.8), (False, None)])
def test_a_handicap_has_the_rate_without_which_the_law_gives_no_answer(meets: bool, rate: float | None) -> None:
    sketch = Sketch(DAY, "56260")
    draw(sketch, AnyCondition.model_validate({"handicap": True}).kind, meets=meets)
    assert sketch.asking.get("taux_incapacite") == rate
    assert read(sketch.situation).demandeur.handicap is meets
