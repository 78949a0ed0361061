"""The example of the description is what the simulation finds."""

from mesaides.api.examples import RSA, SITUATION, answer_example
from mesaides.simulations.answer import answer
from mesaides.simulations.run import simulate
from tests.household.households import read


def test_the_example_is_true() -> None:
    found = answer(simulate(read(SITUATION)))
    example = answer_example()
    (told,) = example["droits"]
    assert told in found["droits"]
    assert {key: value for key, value in example.items() if key != "droits"} == {
        key: value for key, value in found.items() if key != "droits"
    }


def test_its_amount_is_that_of_the_law() -> None:
    """CASF D262-1 and R262-9: 651.69 € for a person alone since April 2026, less 12 % of it for housing."""
    assert RSA.amount == round(651.69 - round(651.69 * 0.12, 2), 2)
