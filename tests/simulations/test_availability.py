"""Where and when a benefit exists, and where the model can compute it."""

import datetime

import pytest

from mesaides.benefits.model import Benefit
from mesaides.simulations.availability import is_offered, offered, unavailable
from tests.engine.households import home, household, situation
from tests.simulations.benefits import benefit, declarative

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


class TestReplacing:
    """A département's own fund stands where it exists for the national one that it is."""

    NATIONAL = benefit("fsl_eligibilite", montant={"genre": "oui_non"})

    def local(self, departement: str) -> Benefit:
        return declarative(
            [{"age": {"max": 25}}], territoire={"departements": [departement]}, remplace=self.NATIONAL.slug
        )

    def test_the_national_one_does_not_show_where_the_local_one_exists(self) -> None:
        here = self.local("31")
        assert offered([self.NATIONAL, here], situation()) == [here]

    def test_it_shows_elsewhere(self) -> None:
        assert offered([self.NATIONAL, self.local("84")], situation()) == [self.NATIONAL]

    def test_it_shows_once_the_local_one_has_ended(self) -> None:
        ended = self.local("31").model_copy(update={"jusqu_a": datetime.date(2025, 12, 31)})
        assert offered([self.NATIONAL, ended], situation()) == [self.NATIONAL]
