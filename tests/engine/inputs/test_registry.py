"""Every input is a variable of the model, for the entity it is given for, answered once and tested."""

import datetime
import inspect
from pathlib import Path

import pytest

from mesaides.engine.inputs import all_inputs, registry
from mesaides.engine.inputs.registry import DuplicateInput, Input, individu, register, registered
from mesaides.engine.request import variable_of
from mesaides.household.periods import Month

INPUTS = all_inputs()
NOVEMBER, JANUARY = Month(2026, 11), Month(2026, 1)


@pytest.fixture
def empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry of its own for the test."""
    monkeypatch.setattr(registry, "_INPUTS", {})


@pytest.mark.usefixtures("empty")
def test_a_function_answers_the_variable_that_bears_its_name() -> None:
    @individu(registry.NOW)
    def gir(member: object) -> str:
        return "gir_1"

    assert registered() == (Input("gir", "individu", registry.NOW, gir, "gir"),)


@pytest.mark.usefixtures("empty")
def test_two_functions_for_one_variable_are_refused() -> None:
    first = Input("gir", "individu", registry.NOW, lambda member: "gir_1", "gir")
    register(first)
    with pytest.raises(DuplicateInput, match="gir"):
        register(Input("gir", "famille", registry.NOW, lambda household: "gir_2", "gir"))
    assert registered() == (first,)


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.variable)
def test_an_input_is_a_variable_of_the_model_for_its_entity(item: Input) -> None:
    assert variable_of(item.variable).entity.key == item.entity, f"→ Déclarez « {item.variable} » pour son entité."


@pytest.mark.parametrize("item", INPUTS, ids=lambda item: item.variable)
def test_an_input_is_written_on_periods_of_the_variable_s_size(item: Input) -> None:
    size = {type(None): "eternity", Month: "month", int: "year"}
    written = {size[type(period)] for period in item.span.periods(NOVEMBER)}
    assert written == {str(variable_of(item.variable).definition_period)}


def test_every_function_has_its_test() -> None:
    untested = [item.variable for item in INPUTS if inspect.isfunction(item.answer) and not _is_tested(item)]
    assert not untested, f"→ Ajoutez un cas à tests/engine/inputs/ pour : {untested}"


def _is_tested(item: Input) -> bool:
    module = Path(inspect.getfile(item.answer)).stem
    tests = Path(__file__).with_name(f"test_{module}.py")
    return tests.exists() and f'"{item.variable}"' in tests.read_text(encoding="utf-8")


@pytest.mark.parametrize("month", [NOVEMBER, JANUARY])
def test_facts_of_every_month_reach_what_the_law_reads(month: Month) -> None:
    """M-4 to M+1, January of the year, and January of N-2 (rule 6 of the pitfalls)."""
    written = set(registry.MONTHS.periods(month))
    assert {*month.back(4, 0), month.shift(1), Month(month.year, 1), Month(month.year - 2, 1)} <= written


@pytest.mark.parametrize("month", [NOVEMBER, JANUARY])
def test_incomes_reach_three_tax_years(month: Month) -> None:
    written = registry.EACH_INCOME_MONTH.periods(month)
    assert min(written) == Month(month.year - 3, 1)
    assert max(written) == month.shift(1)
    assert len(written) == len(set(written)) == month.since(Month(month.year - 3, 1)) + 2


def test_savings_reach_the_year_that_the_housing_benefit_reads() -> None:
    assert set(NOVEMBER.back(13, 0)) <= set(registry.LAST_YEAR.periods(NOVEMBER))


def test_the_sentinel_is_not_an_answer_of_a_person() -> None:
    assert registry.UNDECLARED not in (None, 0, False, "", datetime.date.min)
