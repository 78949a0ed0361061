"""Several households calculated together, each with its own fate: one that fails never takes the others away."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline, TooLongError, request_deadline
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate_many

logger = logging.getLogger(__name__)

Fate = Result | Exception
"""What became of a household: its rights, or what stopped their calculation."""


def simulate_each(situations: Sequence[Situation]) -> list[Fate]:
    """The fate of each household, in the order they are given; what takes too long is stopped, twice the time at most.

    They are calculated together; when that cannot be, one by one, with as much time again for all of them.
    """
    try:
        return list(simulate_many(situations, deadline=request_deadline()))
    except Exception as error:  # noqa: BLE001 - un foyer qui fait échouer le calcul n’emporte pas les autres
        # Sa sorte seule : ce que dit une erreur peut citer un foyer.
        logger.warning("Calcul groupé impossible, foyer par foyer (%s).", type(error).__name__)
    deadline = request_deadline()
    return [_alone(one, deadline) for one in situations]


def _alone(situation: Situation, deadline: Deadline) -> Fate:
    try:
        deadline.check()
        (result,) = simulate_many([situation], deadline=deadline)
    except TooLongError as error:
        return error
    except Exception as error:  # noqa: BLE001 - son sort est dit à son rang
        logger.error("Un foyer d’un lot n’a pas pu être calculé : %s.", type(error).__name__)  # noqa: TRY400 - la trace citerait le foyer
        return error
    return result
