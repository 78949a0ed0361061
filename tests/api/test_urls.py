"""The API in front of random requests, derived from its own description."""

import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import Case
from schemathesis.checks import CHECKS

from config.wsgi import application

WITHOUT_EDGES = schemathesis.Config.from_dict({"phases": {"coverage": {"enabled": False}}})
"""The edges of every field of a household are hundreds, and a simulation takes a second."""

reading = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
simulating = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application, config=WITHOUT_EDGES)


def a_few(examples: int) -> settings:
    """A few requests, always the same: enough to meet the edges of each parameter."""
    phases = (Phase.explicit, Phase.generate)
    return settings(
        max_examples=examples, derandomize=True, deadline=None, phases=phases, suppress_health_check=list(HealthCheck)
    )


@reading.include(method="GET").parametrize()
@a_few(15)
def test_reading_never_fails_and_keeps_its_word(case: Case) -> None:
    case.call_and_validate()


@simulating.include(method="POST").parametrize()
@a_few(5)
def test_simulating_never_fails_and_keeps_its_word(case: Case) -> None:
    """A household of the right form may still contradict itself: accepting it is not asked here."""
    case.call_and_validate(excluded_checks=CHECKS.get_by_names(["positive_data_acceptance"]))
