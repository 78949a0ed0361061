"""An expert is offered the household of a visit, and finds its amounts with the stock API's own code."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client, override_settings
from django.utils import timezone
from openfisca_web_api import handlers

from mesaides.engine import Demand
from mesaides.engine.openfisca_json import export
from mesaides.engine.system import system
from mesaides.handovers.consents import give
from mesaides.handovers.fetching import Asked, fetch
from mesaides.handovers.parcels import Told
from mesaides.handovers.partners import partners
from mesaides.household.reading import read
from mesaides.questions.situation import situation_data
from tests.handovers.declared import KEY, TOWN, declared
from tests.handovers.giving import VISIT
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import text_of

pytestmark = pytest.mark.django_db
EXPERT = TOWN | {"genre": "openfisca", "champs": ["demande", "trace"]}
WITHOUT_TRACE = EXPERT | {"champs": ["demande"]}
SLOW_MACHINE = 900


def test_all_that_openfisca_is_told_is_shown(client: Client, opened: Opened, tmp_path: Path) -> None:
    with declared(tmp_path, mairie_exemple=WITHOUT_TRACE), override_settings(CALCUL_SECONDES=SLOW_MACHINE):
        text = text_of(client.get(f"{opened(SINGLE)}/transmettre/mairie-exemple/"))
    assert "(date_naissance), vous 1990-05-31" in text
    assert "(loyer), vous 450" in text
    assert "Montants et droits à calculer" in text
    assert "tirées de ce qui précède" not in text


def test_an_expert_finds_the_amount_of_the_law(tmp_path: Path) -> None:
    """573.49 €: 651.69 € less 12 % for housing (CASF D262-1, R262-9)."""
    now = timezone.now()
    data = situation_data(SINGLE, timezone.localdate(now))
    told = Told(data, read(data), lambda traced: export(read(data), [Demand("rsa")], traced=traced))
    with declared(tmp_path, mairie_exemple=EXPERT):
        partner = partners()["mairie-exemple"]
        token = give(VISIT, partner, partner.kind.prepare(partner.fields, told), now)
        given = fetch(Asked("mairie-exemple", KEY, token), now).values
    (month,) = [month for month, value in given["demande"]["familles"]["demandeur"]["rsa"].items() if value is None]
    answer = handlers.calculate(system(), given["demande"])
    assert answer["familles"]["demandeur"]["rsa"][month] == pytest.approx(573.49, abs=0.02)
    assert given["trace"]["trace"][f"rsa<{month}>"]["value"] == pytest.approx([573.49], abs=0.02)
