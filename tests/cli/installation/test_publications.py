"""A publication that is left out is named, and the others are not."""

import pytest

from mesaides.cli.installation.finding import Verdict
from mesaides.cli.installation.publications import publications_findings
from mesaides.contributions.publication import publish
from tests.contributions.published import NEW, small_catalogue, stored

__all__ = ["small_catalogue"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


def test_what_is_published_is_in_order() -> None:
    publish("bourse", NEW, "anne")
    assert [found.verdict for found in publications_findings()] == [Verdict.FINE]


def test_what_is_left_out_is_named_with_the_mend() -> None:
    stored("bourse", NEW.replace("pour: adulte", "pour: adultes"))
    (found,) = publications_findings()
    assert found.verdict is Verdict.TO_MEND
    assert "bourse.yaml" in str(found)
