"""OpenFisca seen from outside: a household in, the values of the law out."""

from mesaides.engine.evaluation import Computed, Failed, Outcome, evaluate
from mesaides.engine.plan import Demand

__all__ = ["Computed", "Demand", "Failed", "Outcome", "evaluate"]
