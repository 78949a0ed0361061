"""All the corrections together: each is found, says what it changes, and is judged by both models."""

import ast
from collections.abc import Iterator
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine import corrections
from mesaides.engine.correction import Correction
from mesaides.engine.corrections import all_corrections
from mesaides.engine.system import plain_system

MODULES = sorted(module.name for module in iter_modules(corrections.__path__))
CORRECTIONS = all_corrections()


def test_each_module_gives_the_correction_of_its_name() -> None:
    assert [correction.slug for correction in CORRECTIONS] == [name.replace("_", "-") for name in MODULES]


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda correction: correction.slug)
def test_it_says_the_fault_the_law_and_when_it_can_go(correction: Correction) -> None:
    """In sentences; a source is a reference, without a full stop."""
    sentences = (correction.fault, correction.law, correction.until)
    assert all(len(text) > 20 for text in (*sentences, correction.source))
    assert all(text.endswith(".") and not text[0].islower() for text in sentences)
    assert not correction.source.endswith(".")
    assert correction.until.startswith("Quand ")


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda correction: correction.slug)
def test_it_names_variables_of_the_model(correction: Correction, corrected: TaxBenefitSystem) -> None:
    assert set(correction.variables) <= set(corrected.variables)


def test_a_correction_lists_every_variable_whose_formula_it_changes() -> None:
    """Others may be listed too: those that read a changed one, or a changed parameter."""
    model = plain_system()
    hidden = {correction.slug: _changed_by(correction, model) - {*correction.variables} for correction in CORRECTIONS}
    forgotten = {slug: names for slug, names in hidden.items() if names}
    assert not forgotten, f"→ Ajoutez-les à « variables » : {forgotten}"


def _changed_by(correction: Correction, model: TaxBenefitSystem) -> set[str]:
    before = _formulas(model)
    correction.apply(model)
    return {name for name, formulas in _formulas(model).items() if before.get(name) != formulas}


def _formulas(model: TaxBenefitSystem) -> dict[str, list[Any]]:
    return {name: list(variable.formulas.items()) for name, variable in model.variables.items()}


@pytest.mark.parametrize("module", MODULES)
def test_a_correction_is_judged_by_the_model_without_it(module: str) -> None:
    """The day the published model is right, that test says that the correction can go."""
    judged = {model for arguments in _arguments_of_tests(module) for model in arguments & {"plain", "corrected"}}
    assert judged == {"plain", "corrected"}, f"→ Ajoutez à test_{module}.py l’essai du modèle qui manque."


def _arguments_of_tests(module: str) -> Iterator[set[str]]:
    source = Path(__file__).with_name(f"test_{module}.py").read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield {argument.arg for argument in node.args.args}
