"""The link to the report of a gap stands where a report can be kept."""

from __future__ import annotations

import pytest
from django.test import override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import Visit
from mesaides.web.templatetags.reporting import report_of_gap
from mesaides.web.visiting import visiting_of
from tests.questions.households import SINGLE


@pytest.mark.parametrize(("slug", "is_on"), [("aide-logement", True), ("carte-avantage-sncf", False)])
def test_it_is_offered_for_amounts(slug: str, is_on: bool) -> None:
    visiting, benefit = visiting_of(Visit("jeton", SINGLE)), catalogue().benefit(slug)
    assert report_of_gap(visiting, benefit)["is_on"] is is_on
    with override_settings(ECARTS_CLEFS=[]):
        assert report_of_gap(visiting, benefit)["is_on"] is False
