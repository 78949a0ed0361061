"""What the engine is asked for a benefit."""

from mesaides.engine import Demand
from mesaides.simulations.demands import avowal_demand, demands_of, free_demand, gate_demand, main_demand
from tests.simulations.benefits import benefit


def test_a_benefit_asks_for_its_variable_this_month() -> None:
    assert demands_of(benefit("rsa")) == [Demand("rsa")]


def test_a_yearly_benefit_asks_for_this_year() -> None:
    assert main_demand(benefit("ars", calcul={"periode": "annee"})) == Demand("ars", yearly=True)


def test_a_benefit_of_a_birth_asks_for_the_household_with_its_child() -> None:
    birth = benefit("paje_naissance", calcul={"foyer": "naissance"})
    assert main_demand(birth) == Demand("paje_naissance", with_expected_child=True)


def test_each_part_of_the_calculation_is_asked_for_on_the_same_period() -> None:
    avowal = {"variable": "rsa_non_calculable", "valeur": "tns", "raison": "Le modèle ne sait pas."}
    parts = {"gratuit_si": "cmu_c", "eligible_si": "acs", "incalculable_si": avowal, "periode": "annee"}
    asked = benefit("css_participation_forfaitaire", calcul=parts)
    assert free_demand(asked) == Demand("cmu_c", yearly=True)
    assert gate_demand(asked) == Demand("acs", yearly=True)
    assert avowal_demand(asked) == Demand("rsa_non_calculable", yearly=True)
    assert len(demands_of(asked)) == 4


def test_a_plain_benefit_asks_for_nothing_else() -> None:
    plain = benefit("rsa")
    assert (free_demand(plain), gate_demand(plain), avowal_demand(plain)) == (None, None, None)
