"""What an expert receives, and how each line of it is told."""

from __future__ import annotations

from mesaides.engine.openfisca_json import Exported
from mesaides.handovers.kinds.openfisca import fields, prepare
from mesaides.handovers.parcels import Told
from mesaides.household.reading import read
from tests.household.households import household

REQUEST = {
    "familles": {"demandeur": {"parents": ["demandeur"], "rsa": {"2026-11": None}}},
    "individus": {
        "demandeur": {
            "date_naissance": {"ETERNITY": "1990-05-31"},
            "salaire_net": {"2026-09": 1200, "2026-10": 1250.5},
        },
        "enfants.1": {"age": {"2026-10": 7, "2026-11": 7}},
    },
    "menages": {"demandeur": {"loyer": {"2026-11": 450}}},
}
TRACE = {"trace": {"rsa<2026-11>": {"value": [0.0]}}, "entitiesDescription": {}, "requestedCalculations": []}
TOLD = Told({}, read(household()), lambda traced: Exported(REQUEST, TRACE if traced else {}))


def test_the_request_leaves_whole_and_is_told_line_by_line() -> None:
    request, trace = prepare({"demande": "demande", "trace": "trace"}, TOLD).items
    assert (request.value, trace.value) == (REQUEST, TRACE)
    told = {label.rpartition(" (")[2]: value for label, value in request.lines}
    assert told["date_naissance), vous"] == "1990-05-31"
    assert told["salaire_net), vous"] == "2026-09 : 1200 ; 2026-10 : 1250.5"
    assert told["age), enfant 2"] == "7 (2026-10 à 2026-11)"
    assert told["loyer), vous"] == "450 (2026-11)"
    assert request.lines[-1] == ("Montants et droits à calculer", "1")
    assert trace.told == "1 valeurs, tirées de ce qui précède"


def test_the_trace_leaves_only_where_it_is_declared() -> None:
    (request,) = prepare({"demande": "demande"}, TOLD).items
    assert (request.field, request.value) == ("demande", REQUEST)
    assert set(fields()) == {"demande", "trace"}
