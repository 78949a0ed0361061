"""One household's calculation: from what is already known when it can be, by OpenFisca alone when it must."""

from __future__ import annotations

import logging

from mesaides.engine.deadline import Deadline, TooLongError
from mesaides.engine.declared import Node
from mesaides.engine.finding import Finding, Found, Native
from mesaides.engine.law import law_if_worth
from mesaides.engine.request import Request
from mesaides.engine.simulation import build
from mesaides.engine.state import State

logger = logging.getLogger(__name__)


def calculate(request: Request, wanted: tuple[Node, ...], earlier: State | None, deadline: Deadline) -> Finding:
    """The values of the wanted nodes, as OpenFisca finds them when they are asked for in this order.

    `earlier`: a state to start from, when one is close.
    """
    try:
        known = law_if_worth(request.household.month)
        if known is not None:
            return Found(known.state(request, wanted, earlier, deadline))
    except TooLongError:
        raise
    except Exception as error:  # noqa: BLE001 — whatever stops the short way, the long one tells the truth
        logger.warning("Calcul repris par OpenFisca seul (%s)", type(error).__name__)
    return Native(build(request, deadline))
