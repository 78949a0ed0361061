"""Each setting that production wants is judged, and its mend names the variable."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import override_settings

from mesaides.cli.installation import settings as checked
from mesaides.cli.installation.finding import Finding, Verdict

PRODUCTION: dict[str, Any] = {
    "SECRET_KEY": "".join(chr(97 + place % 26) for place in range(60)),
    "DEBUG": False,
    "ALLOWED_HOSTS": ["aides.exemple.fr"],
    "SECURE_SSL_REDIRECT": True,
    "SECURE_HSTS_SECONDS": 3600,
    "BEHIND_PROXY": True,
}


def found(**changed: Any) -> list[Finding]:
    with override_settings(**PRODUCTION | changed):
        return [finding for finding in checked.settings_findings() if finding.verdict is not Verdict.FINE]


def test_a_production_in_order_has_nothing_to_mend() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changed", "variable"),
    [
        ({"SECRET_KEY": "courte"}, "SECRET_KEY"),
        ({"SECRET_KEY": "a" * 60}, "SECRET_KEY"),
        ({"DEBUG": True}, "DEBUG"),
        ({"ALLOWED_HOSTS": ["*"]}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": ["localhost", "127.0.0.1"]}, "ALLOWED_HOSTS"),
        ({"SECURE_SSL_REDIRECT": False}, "HTTPS"),
    ],
)
def test_a_fault_comes_with_the_variable_that_mends_it(changed: dict[str, Any], variable: str) -> None:
    (fault,) = found(**changed)
    assert fault.verdict is Verdict.TO_MEND
    assert variable in fault.mend


def test_without_a_front_server_nothing_is_wrong_but_it_is_told() -> None:
    (told,) = found(BEHIND_PROXY=False)
    assert told.verdict is Verdict.TO_KNOW
    assert "BEHIND_PROXY=1" in told.mend
