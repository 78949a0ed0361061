"""Random households, sound or spoilt in one place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from mesaides.household import choices as c
from mesaides.household.income_kinds import Revenu
from mesaides.household.received import PrestationFamiliale
from tests.household.households import couple, household

Json = dict[str, Any]

euros = st.integers(0, 5000) | st.floats(0, 5000).map(lambda value: round(value, 2))
months = st.sampled_from([f"2026-{number:02d}" for number in range(1, 12)] + ["2025-12", "2024-06"])
amounts = st.none() | euros | st.dictionaries(months, st.none() | euros, max_size=4)
maybe = st.sampled_from([True, False, None])


def _values(closed: type[Any]) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from([member.value for member in closed])


adults = st.fixed_dictionaries(
    {
        "date_naissance": st.integers(1940, 2007).map(lambda year: f"{year}-05-31"),
        "activites": st.just(["salarie"]) | st.just(["etudiant", "salarie"]) | st.just(["chomeur"]),
        "revenus": st.none() | st.dictionaries(st.sampled_from([kind.value for kind in Revenu]), amounts, max_size=3),
    },
    optional={"handicap": maybe, "gir": _values(c.Gir), "alternance": _values(c.Alternance), "boursier": maybe},
)
children = st.fixed_dictionaries(
    {"date_naissance": st.integers(2009, 2026).map(lambda year: f"{year}-02-01")},
    optional={
        "garde_alternee": maybe,
        "etudes": st.none() | st.fixed_dictionaries({"scolarite": _values(c.Scolarite)}),
        "garde_agree": st.none() | euros,
    },
)
homes = st.fixed_dictionaries(
    {"commune": st.sampled_from(["31555", "75056", "2A004", "97411"])},
    optional={"statut_occupation_logement": st.sampled_from(["locataire_hlm", "proprietaire", None]), "loyer": euros},
)


@st.composite
def households(draw: st.DrawFn) -> Json:
    """A sound household, alone or together, with children or not."""
    base = household() if draw(st.booleans()) else couple()
    base["demandeur"] = draw(adults)
    base["enfants"] = draw(st.lists(children, max_size=3))
    base["logement"] = draw(homes)
    base["prestations_recues"] = draw(
        st.none() | st.dictionaries(st.sampled_from([name.value for name in PrestationFamiliale]), amounts, max_size=2)
    )
    return base


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def spoilt(draw: st.DrawFn) -> object:
    """A household with one value replaced, one key added or one taken away, anywhere."""
    data = deepcopy(draw(households()))
    holder, key = draw(st.sampled_from(list(_places(data))))
    action = draw(st.sampled_from(["replace", "add", "remove"]))
    if action == "replace":
        holder[key] = draw(anything)
    elif action == "remove":
        del holder[key]
    elif isinstance(holder, dict):
        holder[draw(st.text(max_size=10))] = draw(anything)
    return data


def _places(value: Any) -> Any:
    """Every (holder, key) of a JSON value."""
    keys = range(len(value)) if isinstance(value, list) else list(value) if isinstance(value, dict) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
