"""The rent zone of a commune, as the model of housing benefit reads it."""

from __future__ import annotations

from openfisca_france.model.prestations import aides_logement


def rent_zone(commune: str) -> int | None:
    """1, 2 or 3 (CCH, art. D823-16; arrêté of 17 March 1978, annex); `None` for a commune that the model lacks."""
    aides_logement.preload_zone_apl()
    found: int | None = aides_logement.zone_apl_by_depcom.get(commune)
    return found
