"""Studies, and the parents of a student."""

from mesaides.household.choices import AnneeEtude, Scolarite, StatutEtablissement
from tests.household.households import changed, fault_of, household, read

STUDIES = {"scolarite": "enseignement_superieur"}


def test_studies_left_out_are_none() -> None:
    assert read(household()).demandeur.etudes is None


def test_a_public_school_unless_told() -> None:
    studies = read(changed(household(), "demandeur.etudes", STUDIES)).demandeur.etudes
    assert studies is not None
    assert (studies.scolarite, studies.annee_etude) == (Scolarite.ENSEIGNEMENT_SUPERIEUR, AnneeEtude.AUTRE)
    assert studies.statuts_etablissement_scolaire is StatutEtablissement.PUBLIC
    assert studies.parents is None


def test_the_parents_incomes_are_unknown_unless_told() -> None:
    studies = read(
        changed(household(), "demandeur.etudes", STUDIES | {"parents": {"distance_km": 40}})
    ).demandeur.etudes
    assert studies is not None
    assert studies.parents is not None
    assert (studies.parents.revenu_brut_global, studies.parents.rfr, studies.parents.distance_km) == (None, None, 40)


def test_a_distance_is_a_whole_number() -> None:
    fault = fault_of(changed(household(), "demandeur.etudes", STUDIES | {"parents": {"distance_km": 40.5}}))
    assert fault.champ == "demandeur.etudes.parents.distance_km"
    assert "n’est pas un nombre entier" in fault.message
