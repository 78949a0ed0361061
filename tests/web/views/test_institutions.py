"""The pages of institutions."""

import pytest
from django.test import Client

from tests.web.reading import heading_of, links_of, text_of


def test_an_institution_shows_its_benefits_and_how_to_reach_it(client: Client) -> None:
    response = client.get("/institutions/caf/")
    assert "CAF" in heading_of(response)
    assert "/aides/allocation-rentree-scolaire/" in links_of(response)
    assert "Joindre cet organisme" in text_of(response)


@pytest.mark.parametrize(("slug", "told"), [("caf", True), ("sncf", False)])
def test_an_institution_that_may_refuse_tells_whom_to_ask_again(client: Client, slug: str, told: bool) -> None:
    assert ("En cas de refus" in text_of(client.get(f"/institutions/{slug}/"))) is told


def test_an_unknown_institution_is_not_found(client: Client) -> None:
    assert client.get("/institutions/n-existe-pas/").status_code == 404
