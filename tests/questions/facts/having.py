"""A household with some answers."""

from __future__ import annotations

from typing import Any

from mesaides.questions.asked import Asked
from tests.questions.households import TODAY


def having(qui: str = "", **answers: Any) -> Asked:
    return Asked({name.replace("__", "."): value for name, value in answers.items()}, TODAY, qui)
