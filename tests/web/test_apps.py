"""A page that fails is counted, and the error goes its way."""

import pytest
from django.core.signals import got_request_exception

from mesaides.figures.models import Count


@pytest.mark.django_db
def test_a_page_that_fails_is_counted() -> None:
    got_request_exception.send(sender=None, request=None)
    assert Count.objects.get(axis="detail").word == "page"
