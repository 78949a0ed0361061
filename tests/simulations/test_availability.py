"""Where and when a benefit exists, and where the model can compute it."""

import pytest

from mesaides.simulations.availability import is_offered, unavailable
from tests.engine.households import home, household, situation
from tests.simulations.benefits import benefit

MAMOUDZOU, TOULOUSE = home(commune="97611"), home()


@pytest.mark.parametrize(
    ("since", "until", "in_force"),
    [
        (None, None, True),
        ("2026-11-22", None, True),
        ("2026-11-23", None, False),
        (None, "2026-11-22", True),
        (None, "2026-11-21", False),
        ("2020-01-01", "2025-12-31", False),
    ],
)
def test_a_benefit_exists_between_its_days(since: str | None, until: str | None, in_force: bool) -> None:
    assert is_offered(benefit(depuis=since, jusqu_a=until), situation()) is in_force


def test_mayotte_has_scales_that_the_model_does_not_hold() -> None:
    """Pitfalls 6: the model pays the amounts of mainland France there."""
    there, here = (situation(household(logement=place)) for place in (MAMOUDZOU, TOULOUSE))
    assert "Mayotte" in (unavailable(benefit(), there) or "")
    assert unavailable(benefit(), here) is None
    assert unavailable(benefit(hors_mayotte=False), there) is None
