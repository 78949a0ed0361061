"""OpenFisca seen from outside: a household in, the values of the law out."""

from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.evaluation import (
    evaluate,
    evaluate_alone,
    evaluate_beside,
    evaluate_many,
    evaluate_variants,
    forget_visit,
)
from mesaides.engine.explanation import Origin, UnexplainableError, depends_on, explain, is_yearly
from mesaides.engine.outcome import Computed, Failed, Outcome
from mesaides.engine.plan import Demand
from mesaides.engine.references import common_households, learn, learn_ahead, refer_to

__all__ = [
    "NEVER",
    "Computed",
    "Deadline",
    "Demand",
    "Failed",
    "Origin",
    "Outcome",
    "TooLongError",
    "UnexplainableError",
    "common_households",
    "depends_on",
    "evaluate",
    "evaluate_alone",
    "evaluate_beside",
    "evaluate_many",
    "evaluate_variants",
    "explain",
    "forget_visit",
    "is_yearly",
    "learn",
    "learn_ahead",
    "refer_to",
]
