"""The dwelling."""

import datetime

import pytest

from mesaides.engine.inputs.registry import UNDECLARED
from tests.engine.households import HOMELESS, HOSTED, Json, home, household
from tests.engine.inputs.answers import answer

UNKNOWN = {"commune": "31555"}
OWNER = home("proprietaire")
BUYER = home("primo_accedant", 700)
RESIDENCE = home("locataire_foyer")


def placed(**facts: object) -> Json:
    return home() | facts


@pytest.mark.parametrize(
    ("variable", "place", "expected"),
    [
        ("depcom", home(), "31555"),
        ("depcom", home(commune="75111"), "75056"),
        ("depcom", home(commune="13201"), "13055"),
        ("depcom", home(commune="74011"), "74010"),
        ("parisien", home(commune="75111") | {"parisien_depuis_trois_ans": True}, True),
        ("parisien", home(commune="75056") | {"parisien_depuis_trois_ans": False}, False),
        ("parisien", home(commune="75114"), None),
        ("parisien", home() | {"parisien_depuis_trois_ans": True}, False),
        ("parisien", home(), False),
        ("statut_occupation_logement", home("locataire_hlm"), "locataire_hlm"),
        ("statut_occupation_logement", UNKNOWN, None),
        ("loyer", home(loyer=450), 450),
        ("loyer", placed(loyer=None), None),
        ("loyer", BUYER, 700),
        ("loyer", HOSTED | {"loyer": 300}, 0),
        ("loyer", OWNER, 0),
        ("charges_locatives", home(), 0),
        ("charges_locatives", placed(charges_locatives=None), None),
        ("coloc", placed(coloc=True), True),
        ("coloc", placed(coloc=None), None),
        ("coloc", OWNER | {"coloc": True}, False),
        ("logement_chambre", placed(logement_chambre=True), True),
        ("logement_chambre", HOSTED | {"logement_chambre": None}, False),
        ("logement_crous", placed(logement_crous=True), True),
        ("proprietaire_proche_famille", placed(proprietaire_proche_famille=True), True),
        ("proprietaire_proche_famille", HOSTED | {"proprietaire_proche_famille": True}, False),
        ("participation_frais", HOSTED | {"participation_frais": True}, True),
        ("participation_frais", HOSTED | {"participation_frais": None}, None),
        ("participation_frais", placed(participation_frais=True), False),
        ("date_entree_logement", placed(date_entree_logement="2026-10-01"), datetime.date(2026, 10, 1)),
        ("date_entree_logement", home(), datetime.date(1970, 1, 1)),
        ("date_entree_logement", placed(emmenagement=True), None),
        ("date_entree_logement", placed(emmenagement=None), None),
        ("date_entree_logement", OWNER, datetime.date(1970, 1, 1)),
        ("aide_logement_date_pret", BUYER | {"date_pret": "2017-03-01"}, datetime.date(2017, 3, 1)),
        ("aide_logement_date_pret", BUYER, None),
        ("aide_logement_date_pret", home(), datetime.date(9999, 12, 31)),
        ("logement_conventionne", RESIDENCE | {"logement_conventionne": True}, True),
        ("logement_conventionne", RESIDENCE, None),
        ("logement_conventionne", home("locataire_hlm"), UNDECLARED),
        ("aide_logement_est_pret_conventionne", BUYER | {"logement_conventionne": True}, True),
        ("aide_logement_est_pret_conventionne", BUYER, None),
        ("aide_logement_est_pret_conventionne", RESIDENCE | {"logement_conventionne": True}, False),
        ("etat_logement", BUYER | {"logement_neuf": True}, "construction_acquisition_logement_neuf"),
        ("etat_logement", home(), "acquisition_sans_amelioration_logement_existant"),
        ("etat_logement", placed(logement_neuf=None), None),
    ],
)
def test_a_dwelling_is_written_as_the_law_reads_it(variable: str, place: Json, expected: object) -> None:
    assert answer(variable, household(logement=place)) == expected


def test_the_homeless_pay_no_rent() -> None:
    assert answer("loyer", household(logement=HOMELESS)) == 0
