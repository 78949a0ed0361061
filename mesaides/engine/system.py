"""The model of French law, loaded once: OpenFisca-France, its two extensions, our corrections."""

from __future__ import annotations

from functools import cache, partial

from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france import CountryTaxBenefitSystem

from mesaides.engine.corrections import all_corrections

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
    model = CountryTaxBenefitSystem()
    for extension in EXTENSIONS:
        model.load_extension(extension)
    _remember_parameters(model)
    return model


def _remember_parameters(model: TaxBenefitSystem) -> None:
    """Keep the parameters of every day that was read.

    OpenFisca keeps 128 days, and one household reads more: it built the same days again and again,
    which took half of the time of a calculation.
    """
    read = type(model).get_parameters_at_instant.__wrapped__
    model.get_parameters_at_instant = cache(partial(read, model))
