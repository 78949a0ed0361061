"""The worked examples of a benefit, run."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.simulations.examples import answered, concerning, failures
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.right import Right, Statut
from tests.benefits.cases import alone
from tests.simulations.benefits import declarative


def example(data: Any, **expected: Any) -> dict[str, Any]:
    return {"nom": "Personne seule", "situation": data, "attendu": expected, "source": "Barème imaginaire."}


def found(*examples: Any) -> list[tuple[Any, ...]]:
    benefit = declarative([{"age": {"min": 18}}, {"boursier": True}], territoire={"departements": ["31"]})
    tried = benefit.model_copy(update={"exemples": declarative([], exemples=list(examples)).exemples})
    return [finding.path for finding in failures(tried)]


ENTITLED = alone(demandeur__boursier=True)
UNKNOWN = alone(demandeur__boursier=None)


@pytest.mark.parametrize(
    ("data", "right", "wrong", "field"),
    [
        (ENTITLED, {"montant": 150}, {"montant": 149}, "montant"),
        (ENTITLED, {"montant": 149, "tolerance": 1}, {"montant": 148, "tolerance": 1}, "montant"),
        (ENTITLED, {"eligible": True}, {"eligible": False}, "eligible"),
        (alone(), {"eligible": False}, {"eligible": True}, "eligible"),
        (UNKNOWN, {"statut": "information_manquante"}, {"eligible": False}, "statut"),
        (alone(logement__commune="35238"), {"eligible": False}, {"statut": "calcule"}, "statut"),
    ],
)
def test_what_is_not_met_is_named(data: Any, right: Any, wrong: Any, field: str) -> None:
    assert found(example(data, **right), example(data, **wrong)) == [("exemples", 1, "attendu", field)]


def test_the_rights_of_one_person_and_those_that_nobody_has() -> None:
    own, nobody = Right("a", Statut.CALCULE, person="demandeur"), Right("a", Statut.CALCULE)
    other = Right("a", Statut.CALCULE, person="conjoint")
    assert concerning("demandeur", [own, other, nobody]) == [own, nobody]
    assert concerning(None, [own, other]) == [own, other]


def test_each_example_is_told_with_what_is_calculated() -> None:
    examples = [example(ENTITLED, montant=150), example(alone(), eligible=True)]
    benefit = declarative([{"boursier": True}], territoire={"departements": ["31"]}, exemples=examples)
    right, wrong = answered(benefit, request_deadline())
    assert (right.example, right.answer, right.faults) == (benefit.exemples[0], "demandeur, calcule, droit, 150", ())
    assert [fault.path for fault in wrong.faults] == [("exemples", 1, "attendu", "eligible")]
    assert "pas de droit" in wrong.answer
