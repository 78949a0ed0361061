"""What the page of an institution tells."""

from mesaides.web.presenting.institution import institution_context
from tests.web.presenting.known import KNOWN


def test_its_benefits_by_name() -> None:
    told = institution_context(KNOWN, "caisse-des-essais")
    assert told["institution"].nom == "La Caisse"
    assert [entry.benefit.slug for entry in told["entries"]] == ["aah", "permis", "metro", "rsa"]
