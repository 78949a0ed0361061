"""A visitor's network has a mark for the day; his address is taken from where it can be trusted, and never kept."""

from __future__ import annotations

import datetime
import re
from unittest.mock import patch

import pytest
from django.http import HttpRequest
from django.test import RequestFactory, override_settings
from django.utils import timezone

from config.addresses import address_of, is_local, mark_of


def asked(address: str = "203.0.113.9", **headers: str) -> HttpRequest:
    return RequestFactory().get("/", REMOTE_ADDR=address, headers=headers)


def test_what_a_visitor_writes_is_not_believed() -> None:
    request = asked(**{"X-Forwarded-For": "198.51.100.1"})
    with override_settings(BEHIND_PROXY=False):
        assert address_of(request) == "203.0.113.9"


def test_behind_a_front_server_what_it_added_last_is_believed() -> None:
    request = asked("127.0.0.1", **{"X-Forwarded-For": "198.51.100.1, 203.0.113.9"})
    with override_settings(BEHIND_PROXY=True):
        assert address_of(request) == "203.0.113.9"


def test_a_front_server_that_tells_nothing_leaves_its_own_address() -> None:
    with override_settings(BEHIND_PROXY=True):
        assert address_of(asked("127.0.0.1")) == "127.0.0.1"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.9", "203.0.113.9", True),
        ("203.0.113.9", "203.0.113.10", False),
        ("203.0.113.9", "::ffff:203.0.113.9", True),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::2", True),  # one home
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("2001:db8::1%eth0", "2001:db8::2", True),
        ("", "n’importe quoi", True),
    ],
)
def test_a_network_has_one_mark(one: str, other: str, *, same: bool) -> None:
    assert (mark_of(asked(one)) == mark_of(asked(other))) is same


def test_a_mark_hides_the_address_and_changes_every_day_and_everywhere() -> None:
    request = asked()
    today, mark = timezone.localdate(), mark_of(request)
    assert re.fullmatch("[0-9a-f]{64}", mark)
    with patch("django.utils.timezone.localdate", return_value=today + datetime.timedelta(days=1)):
        assert mark_of(request) != mark
    with override_settings(SECRET_KEY="une autre"):
        assert mark_of(request) != mark


@pytest.mark.parametrize(
    ("address", "headers", "local"),
    [
        ("127.0.0.1", {}, True),
        ("::1", {}, True),
        ("", {}, True),  # a socket of this machine
        ("203.0.113.9", {}, False),
        ("127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, False),
        ("127.0.0.1", {"Forwarded": "for=127.0.0.1"}, False),
    ],
)
def test_what_came_through_a_front_server_is_not_local(address: str, headers: dict[str, str], *, local: bool) -> None:
    assert is_local(asked(address, **headers)) is local
