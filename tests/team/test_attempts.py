"""Ten attempts for a name, from anywhere; then none for a while. A counter that fails lets nobody in."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.core.cache import caches
from django.test import override_settings

from mesaides.team.attempts import MOST, WINDOW, forget, is_blocked

START = 1.8e9


@pytest.fixture(autouse=True)
def counted() -> Iterator[None]:
    caches["limites"].clear()
    with override_settings(LIMITES=1):
        yield
    caches["limites"].clear()


def test_past_the_number_none_is_looked_at_until_the_window_ends() -> None:
    with patch("time.time", return_value=START):
        assert [is_blocked("anne") for _ in range(MOST)] == [False] * MOST
        assert is_blocked("anne")
        assert is_blocked(" Anne ")
        assert not is_blocked("luc")
    with patch("time.time", return_value=START + WINDOW + 1):
        assert not is_blocked("anne")


def test_the_right_password_starts_again() -> None:
    for _ in range(MOST):
        is_blocked("anne")
    forget("anne")
    assert not is_blocked("anne")


def test_without_a_counter_nobody_comes_in() -> None:
    nowhere = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
    with override_settings(CACHES={"default": nowhere, "limites": nowhere}):
        assert is_blocked("anne")


def test_without_limits_nothing_is_counted() -> None:
    with override_settings(LIMITES=0):
        assert not any(is_blocked("anne") for _ in range(MOST + 2))
