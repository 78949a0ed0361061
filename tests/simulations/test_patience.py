"""A request waits for its calculation as long as the settings say, and no longer."""

import pytest
from django.test import override_settings

from mesaides.simulations.patience import RETRY_AFTER, TooLongError, estimate_deadline, request_deadline


def test_a_request_waits_as_long_as_the_settings_say() -> None:
    with override_settings(CALCUL_SECONDES=3600):
        request_deadline().check()
    with override_settings(CALCUL_SECONDES=-1), pytest.raises(TooLongError, match="Réessayez"):
        request_deadline().check()


def test_the_header_tells_whole_seconds() -> None:
    assert int(RETRY_AFTER) > 0


def test_an_estimate_waits_less_than_a_result() -> None:
    with override_settings(CALCUL_SECONDES=3600, ESTIMATION_SECONDES=5):
        assert estimate_deadline().moment < request_deadline().moment
    with override_settings(CALCUL_SECONDES=-1), pytest.raises(TooLongError):
        estimate_deadline().check()
