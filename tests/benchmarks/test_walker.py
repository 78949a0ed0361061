"""Random visits reach their results without a failure, and each result is that of its household.

VISITES=500 walks as many visits; the suite walks three.
"""

from __future__ import annotations

import os

import pytest
from django.utils import timezone

from benchmarks.walker import Walked, walked
from benchmarks.walking.site import InProcess
from mesaides.simulations.run import prepare

VISITS = int(os.environ.get("VISITES", "3"))


@pytest.mark.django_db
@pytest.mark.calcul
def test_random_visits_reach_the_results_of_their_household() -> None:
    prepare(timezone.localdate(), most=0)  # as on a server: no visit waits for the law to be learned
    found = walked(InProcess(), range(VISITS))
    assert found.troubles == {}
    assert found.compared == VISITS
    assert found.met["422"] > 0, "some answers were refused"


def test_the_figures_tell_the_share_of_visits_that_arrive() -> None:
    found = Walked(visits=4, compared=3, troubles={2: "pas de résultat"})
    share, equal, *_ = found.figures()
    assert equal.value == 3, "a visit that stops on its way is not a result that differs"
    assert share.value == 75
    assert share.met is False
