"""What holds for any household: drawn at random, few at a time, since each is a whole calculation."""

import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mesaides.engine import Computed, evaluate
from mesaides.household.reading import dump, read
from tests.engine.households import (
    Json,
    adult,
    child,
    couple,
    demand,
    home,
    household,
    missing,
    situation,
    value,
    values,
)

ASKED = ("aide_logement", "rsa", "cmu_c", "ppa", "af", "aah", "aspa")
KINDS = (
    "salaire_net",
    "chomage_net",
    "retraite_nette",
    "indemnites_journalieres_maladie",
    "revenus_locatifs",
    "rpns_auto_entrepreneur_CA_bnc",
    "pensions_alimentaires_percues",
)
FEW = settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])

amounts = st.sampled_from([0, 12.5, 400, 899.99, 1426.3, 2500, 6000])
incomes = st.dictionaries(st.sampled_from(KINDS), amounts, max_size=3)


@st.composite
def adults(draw: st.DrawFn) -> Json:
    disabled = draw(st.booleans())
    facts: dict[str, Any] = {
        "nationalite": draw(st.sampled_from(["francaise", "eee_suisse", "autre"])),
        "duree_possession_titre_sejour": draw(st.sampled_from([0, 1, 5, 12])),
        "date_debut_chomage": draw(st.sampled_from(["2024-01-01", "2026-09-01"])),
        "date_arret_de_travail": "2026-02-01",
        "ass_precondition_remplie": draw(st.booleans()),
        "handicap": disabled,
        "taux_incapacite": draw(st.sampled_from([0.3, 0.6, 0.8])) if disabled else None,
        "aah_restriction_substantielle_durable_acces_emploi": draw(st.booleans()),
        "recherche_emploi": {"allocation_retour_emploi_journaliere": 30},
    }
    born = draw(st.dates(datetime.date(1936, 1, 1), datetime.date(2006, 1, 1)))
    activity = draw(st.sampled_from(["salarie", "independant", "chomeur", "retraite", "inactif"]))
    return adult(str(born), activity, draw(incomes), **facts)


@st.composite
def children(draw: st.DrawFn) -> Json:
    born = draw(st.dates(datetime.date(2007, 1, 1), datetime.date(2026, 11, 1)))
    level = draw(st.sampled_from(["inconnue", "primaire", "college", "lycee"]))
    return child(str(born), level, garde_alternee=draw(st.booleans()))


@st.composite
def households(draw: st.DrawFn) -> Json:
    place = draw(
        st.sampled_from(
            [home(), home("locataire_hlm", 300), home("loge_gratuitement"), home("proprietaire"), home("sans_domicile")]
        )
    )
    facts = {
        "logement": place | {"date_entree_logement": "2020-01-01"},
        "enfants": draw(st.lists(children(), max_size=4)),
        "patrimoine": {"livret_a": draw(st.sampled_from([0, 5_000, 80_000]))},
        "impots": draw(st.sampled_from([{}, {"2024": {"rfr": 14_000}}])),
    }
    first = draw(adults())
    if draw(st.booleans()):
        return household(first, **facts)
    return couple(first, draw(adults()), draw(st.sampled_from(["marie", "pacse", "union_libre"])), **facts)


@FEW
@given(households())
def test_any_household_is_computed(data: Json) -> None:
    """No benefit fails, none is negative, and each person has one value."""
    found = evaluate(situation(data), [demand(name) for name in ASKED])
    for outcome in found.values():
        assert isinstance(outcome, Computed)
        assert min(float(amount) for amount in outcome.values.values()) >= 0


@given(households())
def test_a_household_is_written_and_read_again_unchanged(data: Json) -> None:
    asking = situation(data)
    assert read(dump(asking)) == asking


@settings(FEW, max_examples=4)
@given(st.lists(children(), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_the_children_changes_nothing(kids: list[Json], chance: Any) -> None:
    shuffled = chance.sample(kids, len(kids))
    parent = adult(activite="salarie", revenus={"salaire_net": 1100})
    asked = ("aide_logement", "rsa", "ppa", "af", "ars", "cf")
    assert values(household(parent, enfants=shuffled), *asked) == pytest.approx(
        values(household(parent, enfants=kids), *asked), abs=0.01
    )


def told(**facts: Any) -> Json:
    return household(adult(**facts))


UNANSWERED = {
    "wage": ("ppa", told(activite="salarie", revenus={"salaire_net": None}), [{"revenus": {"salaire_net": 900}}]),
    "permit": ("rsa", told(nationalite="autre"), [{"duree_possession_titre_sejour": 7}]),
    "rate": ("aah", told(handicap=True), [{"taux_incapacite": 0.85}]),
    "disability": ("aah", told(handicap=None), [{"handicap": True, "taux_incapacite": 0.85}]),
    "nationality": ("rsa", told(nationalite=None), [{"nationalite": "francaise"}]),
    "conditions of the ASS": (
        "ass",
        told(activite="chomeur", date_debut_chomage="2024-01-01"),
        [{"ass_precondition_remplie": True}],
    ),
}


@pytest.mark.parametrize(("variable", "data", "answers"), UNANSWERED.values(), ids=list(UNANSWERED))
def test_an_unanswered_field_never_makes_a_refusal(variable: str, data: Json, answers: list[Json]) -> None:
    """Where an answer opens the right, the field is told as missing, or the right is already open."""
    opened = [value(data | {"demandeur": data["demandeur"] | answer}, variable) for answer in answers]
    assert all(amount > 0 for amount in opened), "l’exemple doit ouvrir le droit"
    assert missing(data, variable)


@settings(FEW, max_examples=3)
@given(adults(), st.sampled_from([("logement", "loyer"), ("logement", "statut_occupation_logement")]))
def test_an_unanswered_home_never_makes_a_refusal(person: Json, field: tuple[str, str]) -> None:
    told_home = household(person, logement=home() | {"date_entree_logement": "2020-01-01"})
    untold = told_home | {"logement": told_home["logement"] | {field[1]: None}}
    if value(told_home, "aide_logement") > 0 == value(untold, "aide_logement"):
        assert ".".join(field) in missing(untold, "aide_logement")
