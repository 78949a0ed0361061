"""What a result is read from, field by field of the household."""

import datetime

import pytest

from mesaides.engine import Demand
from mesaides.engine.inputs import all_inputs
from mesaides.engine.needs import fields_of_inputs, fields_of_places, fields_read, fields_read_by
from mesaides.household.situation import Situation
from tests.household.paths import known_paths

DAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("variable", "fields"),
    [
        ("statut_occupation_logement", {"logement.statut_occupation_logement"}),
        ("participation_frais", {"logement.participation_frais", "logement.statut_occupation_logement"}),
        ("rfr", {"impots.2024.rfr", "impots.2024.rfr_conjoint", "demandeur.etudes.parents.rfr"}),
        (
            "date_entree_logement",
            {"logement.date_entree_logement", "logement.emmenagement", "logement.statut_occupation_logement"},
        ),
        (
            "peec_employeur",
            {
                f"{who}.{field}"
                for who in ("demandeur", "conjoint")
                for field in ("alternance", "emploi.peec_employeur")
            },
        ),
    ],
)
def test_an_input_is_read_from_the_fields_of_its_function(variable: str, fields: set[str]) -> None:
    assert fields_of_inputs(DAY)[variable] == fields


def test_what_is_read_under_a_condition_is_found() -> None:
    """Years of residence only count without protection; five years of work, only without unemployment benefit."""
    read = fields_of_inputs(DAY)
    assert "demandeur.duree_possession_titre_sejour" in read["duree_possession_titre_sejour"]
    assert "conjoint.ass_precondition_remplie" in read["ass_precondition_remplie"]


def test_every_field_found_is_one_of_the_household() -> None:
    known = known_paths()
    strangers = {path for paths in fields_of_inputs(DAY).values() for path in paths if path not in known}
    assert strangers == set()


def test_an_input_that_reads_nothing_is_a_constant_or_tells_the_day() -> None:
    without = {item.variable for item in all_inputs() if not fields_of_inputs(DAY)[item.variable]}
    assert {"departement_experimentation_rsa", "agepi_date_demande"} <= without
    assert "salaire_net" not in without


def test_who_stands_where_comes_from_a_few_fields() -> None:
    assert fields_of_places(DAY) == {
        "conjoint",
        "demandeur.a_charge_fiscale_des_parents",
        "demandeur.etudes.parents.nombre_parts",
        "enfants.0.date_naissance",
        "enfants.0.handicap",
        "enfants.0.rattachement_fiscal",
        "statut_marital",
    }


def test_a_result_is_read_from_what_its_variables_are_read_from() -> None:
    """The APA looks at the loss of autonomy; asylum seekers' allowance at the request and the home."""
    apa, ada = Demand("apa_domicile"), Demand("ada")
    read = fields_read([apa, ada], DAY)
    assert "demandeur.gir" in read[apa]
    assert "demandeur.gir" not in read[ada]
    assert {"demandeur.demandeur_asile", "logement.statut_occupation_logement"} <= read[ada]


def test_a_benefit_of_a_birth_is_read_from_the_pregnancy() -> None:
    birth, now = Demand("paje_naissance", with_expected_child=True), Demand("paje_naissance")
    read = fields_read([birth, now], DAY)
    assert read[birth] - read[now] <= {"demandeur.enceinte", "conjoint.enceinte"}
    assert "demandeur.enceinte" in read[birth]


def test_a_function_of_a_household_is_watched_too() -> None:
    def looks(household: Situation) -> bool:
        return bool(household.demandeur.enceinte) and household.rsa_isolement_recent is True

    assert fields_read_by(looks, DAY) == {"demandeur.enceinte", "rsa_isolement_recent"}


def test_what_only_paris_asks_is_found() -> None:
    assert fields_of_inputs(DAY)["parisien"] == {"logement.commune", "logement.parisien_depuis_trois_ans"}
