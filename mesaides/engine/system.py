"""The model of French law, loaded once: OpenFisca-France, its two extensions, our corrections."""

from __future__ import annotations

from functools import cache

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france import CountryTaxBenefitSystem

from mesaides.engine.calendar import remember
from mesaides.engine.corrections import all_corrections
from mesaides.engine.parameters import read_on_demand

EXTENSIONS = ("openfisca_france_local", "openfisca_paris")


@cache
def system() -> TaxBenefitSystem:
    """The corrected model; 3 to 4 seconds the first time."""
    model = plain_system()
    for correction in all_corrections():
        correction.apply(model)
    return model


def plain_system() -> TaxBenefitSystem:
    """The model as its authors publish it."""
    remember()
    model = CountryTaxBenefitSystem()
    for extension in EXTENSIONS:
        model.load_extension(extension)
    read_on_demand(model)
    return model


def is_loaded() -> bool:
    """Whether the model is in memory: loading it takes seconds, and a server does so before it listens."""
    return system.cache_info().currsize > 0
