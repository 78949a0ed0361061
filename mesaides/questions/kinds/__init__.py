"""Kinds of answers: what may be answered, how it is told back, and what it writes in the household."""

from mesaides.questions.kinds.amounts import Euros, MonthlyEuros, Whole
from mesaides.questions.kinds.choices import Cases, Choice, Option, Several, Sources, Ticks
from mesaides.questions.kinds.day import Day
from mesaides.questions.kinds.kind import Kind, Written
from mesaides.questions.kinds.place import Place
from mesaides.questions.kinds.yes_no import YesNo

__all__ = [
    "Cases",
    "Choice",
    "Day",
    "Euros",
    "Kind",
    "MonthlyEuros",
    "Option",
    "Place",
    "Several",
    "Sources",
    "Ticks",
    "Whole",
    "Written",
    "YesNo",
]
