"""Who is in the household: what is told of one member never changes another's right."""

import pytest

from tests.engine.households import (
    adult,
    child,
    couple,
    employee,
    home,
    household,
    outcomes,
    rfr,
    value,
    values,
)
from tests.engine.scales import AAH, ASPA_COUPLE, BMAF, RSA, TOLERANCE, housing_benefit, housing_share

DISABLED = {"handicap": True, "taux_incapacite": 0.8}


def test_both_partners_have_their_own_aah() -> None:
    both = outcomes(couple(adult(**DISABLED), adult(**DISABLED)), "aah")["aah"]
    assert both.values == pytest.approx({"demandeur": AAH, "conjoint": AAH}, abs=TOLERANCE)


@pytest.mark.parametrize(("declaring", "other"), [("demandeur", "conjoint"), ("conjoint", "demandeur")])
def test_an_aah_declared_by_one_partner_leaves_the_other_s(declaring: str, other: str) -> None:
    """Rule 1, pitfalls 1.1: the model alone sets the other's to 0."""
    people = {declaring: adult(**DISABLED, prestations_recues={"aah": 500}), other: adult(**DISABLED)}
    data = couple(**people)
    assert value(data, "aah", declaring) == 500
    assert value(data, "aah", other) == pytest.approx(AAH, abs=TOLERANCE)


def test_the_declared_aah_is_what_the_rsa_of_the_couple_counts() -> None:
    """1.5 forfait, less the roof of two persons, less the 500 € received from M-4 to M-2."""
    data = couple(adult(**DISABLED, prestations_recues={"aah": 500}), adult(**DISABLED))
    assert value(data, "rsa") == pytest.approx(1.5 * RSA - housing_share(RSA, 2) - 500, abs=TOLERANCE)


def test_the_pension_of_one_partner_leaves_the_other_s() -> None:
    """Two pensions of 600 €, of which one changed last month: 1 620.18 € for a couple, less 1 200 €."""
    told = {f"2025-{month:02d}": 600 for month in (11, 12)} | {f"2026-{month:02d}": 600 for month in range(1, 12)}
    first = adult("1955-01-01", "retraite", {"retraite_nette": told})
    second = adult("1956-01-01", "retraite", {"retraite_nette": 600})
    assert value(couple(first, second), "aspa") == pytest.approx(ASPA_COUPLE - 1200, abs=TOLERANCE)


def test_the_figures_of_one_partner_s_notice_leave_the_other_s_pension() -> None:
    """Pitfalls 1.1: a taxable pension of N-2 given for one pensioner zeroed the other's, hence half of the income."""
    pensioner = adult("1963-01-01", "retraite", {"retraite_nette": 500})
    told = pensioner | {"revenus_annuels": {"2024": {"retraite_imposable": 6_000}}}
    assert rfr(couple(told, pensioner), 2024) == pytest.approx(2 * 6_000 * 0.9, abs=1)


def test_an_older_child_leaves_the_younger_one_dependent() -> None:
    """Married parents, a student of 20 and a child of 14 on their return: 2 + 2 × 0.5 shares. CGI art. 194."""
    children = [child("2006-03-01", "enseignement_superieur"), child("2012-03-01", "college")]
    assert value(couple(employee(1500), adult(), enfants=children), "nbptr") == 3


def test_a_child_who_files_alone_is_not_a_share_of_the_parents() -> None:
    children = [
        child("2006-03-01", "enseignement_superieur", rattachement_fiscal="autre"),
        child("2012-03-01", "college"),
    ]
    assert value(couple(employee(1500), adult(), enfants=children), "nbptr") == 2.5


def test_a_child_of_25_is_no_longer_counted() -> None:
    grown = child("2001-11-01", "inconnue", handicap=False)
    with_grown, alone = household(enfants=[grown]), household()
    assert values(with_grown, "rsa", "aide_logement") == values(alone, "rsa", "aide_logement")


def test_married_partners_file_one_return_and_others_two() -> None:
    """Rule 8. CGI art. 6: two shares for a married couple; one for each unmarried partner."""
    people = employee(1500), employee(1200)
    assert value(couple(*people, "marie"), "nbptr") == 2
    assert value(couple(*people, "pacse"), "nbptr") == 2
    assert value(couple(*people, "union_libre"), "nbptr") == 1


def test_the_child_of_unmarried_parents_is_on_one_return() -> None:
    """One share and a half: two adults at home, so no half-share of a lone parent (CGI art. 194, II)."""
    people = employee(1500), employee(1200)
    assert value(couple(*people, "union_libre", enfants=[child("2016-05-01")]), "nbptr") == 1.5


def test_the_family_funds_see_one_couple_married_or_not() -> None:
    people, kids = (employee(1500), employee(1200)), [child("2016-05-01"), child("2019-05-01")]
    asked = ("af", "ppa", "rsa", "aide_logement")
    assert values(couple(*people, "marie", enfants=kids), *asked) == values(
        couple(*people, "union_libre", enfants=kids), *asked
    )


@pytest.mark.parametrize(("statut", "eligible"), [("marie", False), ("union_libre", True)])
def test_the_savings_account_of_low_incomes_looks_at_each_return(statut: str, eligible: bool) -> None:
    """Livret d'épargne populaire: the wife earns 3 500 €, the husband nothing: alone on his return, he has it."""
    data = couple(adult(), employee(3500), statut)
    assert value(data, "livret_epargne_populaire_eligibilite", "demandeur") is eligible


def test_twins_of_nineteen_open_one_age_supplement() -> None:
    """32 % and 16 % of the BMAF: all but the eldest open it, at 14 when born before March 2012. CSS art. L521-3."""
    twins = [child("2007-05-01", "lycee")] * 2
    assert value(household(enfants=twins), "af") == pytest.approx(0.48 * BMAF, abs=TOLERANCE)


def test_siblings_a_year_apart_open_one_age_supplement() -> None:
    siblings = [child("2007-05-01", "lycee"), child("2008-05-01", "lycee")]
    assert value(household(enfants=siblings), "af") == pytest.approx(0.48 * BMAF, abs=TOLERANCE)


EXPECTING = household(adult("1995-01-01", enceinte=True, date_accouchement_prevue="2027-03-01"))


def test_a_child_to_come_is_not_counted_before_birth() -> None:
    """Rule 9: no basic allowance; the RSA of a pregnant person alone (128.412 %), without a child's share."""
    base, rsa = values(EXPECTING, "paje_base", "rsa")
    assert base == 0
    assert rsa == pytest.approx(1.28412 * RSA - housing_share(RSA), abs=TOLERANCE)


def test_a_person_expecting_is_housed_as_a_couple() -> None:
    """CCH art. D823-17: the scale of a couple without children from the fourth month of pregnancy."""
    assert value(EXPECTING, "aide_logement") == housing_benefit(0, pair=True) == 373


def test_the_birth_grant_is_due_for_the_child_to_come() -> None:
    """229.75 % of the BMAF. CSS art. D531-2."""
    assert value(EXPECTING, "paje_naissance") == pytest.approx(2.2975 * BMAF, abs=TOLERANCE)
    assert value(household(adult("1995-01-01")), "paje_naissance") == 0


def parents_return(**others: object) -> dict:
    parents = {"revenu_brut_global": 30_000, "rfr": 27_000, "nombre_parts": 3, "enfants_a_charge": 2}
    studies = {"scolarite": "enseignement_superieur", "parents": parents}
    return household(adult("2004-03-01", "etudiant", etudes=studies, a_charge_fiscale_des_parents=True, **others))


def test_a_student_on_the_parents_return_keeps_a_home_and_a_family() -> None:
    """The flat income of a grant holder: 8 600 - 1 700 € a year. Arrêté du 27 septembre 2019, art. 21."""
    assert value(parents_return(boursier=True), "aide_logement") == housing_benefit(6900) == 256


def test_a_student_on_the_parents_return_is_judged_on_it() -> None:
    """No livret d'épargne populaire on another's return (CMF art. L221-15); three shares on the notice."""
    data = parents_return()
    eligible, shares = values(data, "livret_epargne_populaire_eligibilite", "nbptr")
    assert eligible is False
    assert shares == 3


def test_a_student_under_25_has_no_rsa() -> None:
    assert value(parents_return(), "rsa") == 0


def test_the_only_home_described_is_the_student_s() -> None:
    rent, hosted = parents_return(), parents_return() | {"logement": home("loge_gratuitement")}
    assert value(rent, "aide_logement") > 0 == value(hosted, "aide_logement")
