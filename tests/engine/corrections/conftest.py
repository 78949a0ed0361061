"""The two models that a correction is judged by: as published, and as Mes Aides uses it."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from mesaides.engine.system import plain_system, system


@pytest.fixture(scope="session")
def plain() -> TaxBenefitSystem:
    """The model as its authors publish it: a correction that it no longer needs can go."""
    return plain_system()


@pytest.fixture(scope="session")
def corrected() -> TaxBenefitSystem:
    return system()
