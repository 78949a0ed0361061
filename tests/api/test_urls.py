"""The API in front of random requests, derived from its own description."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import Case

from config.wsgi import application

pytestmark = pytest.mark.django_db
"""Nothing is stored, but the server looks after its connections at the end of each request."""

ONLY_WRONG = schemathesis.Config.from_dict(
    {
        "phases": {"coverage": {"enabled": False}, "examples": {"enabled": False}},
        "generation": {"mode": "negative"},
    }
)
"""Households that break their form: a sound one costs a simulation, and other tests send them."""

PLAIN = {"Accept-Encoding": "identity"}
"""Without a server between them, schemathesis does not unpack what it says it accepts packed."""

reading = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
simulating = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application, config=ONLY_WRONG)


def a_few(examples: int) -> settings:
    """A few requests, always the same: enough to meet the edges of each parameter."""
    phases = (Phase.explicit, Phase.generate)
    return settings(
        max_examples=examples, derandomize=True, deadline=None, phases=phases, suppress_health_check=list(HealthCheck)
    )


@reading.include(method="GET").parametrize()
@a_few(15)
def test_reading_never_fails_and_keeps_its_word(case: Case) -> None:
    case.call_and_validate(headers=PLAIN)


@simulating.include(method="POST").parametrize()
@a_few(30)
def test_a_malformed_household_is_always_refused_as_described(case: Case) -> None:
    case.call_and_validate(headers=PLAIN)
