"""The job held, and the search for the next one."""

import pytest

from mesaides.household.choices import Secteur
from tests.household.households import changed, fault_of, household, read

SEARCH = "demandeur.recherche_emploi"


def test_an_employer_is_not_a_farmer_unless_told_and_its_size_is_unknown() -> None:
    job = read(household()).demandeur.emploi
    assert (job.secteur_activite_employeur, job.peec_employeur) == (Secteur.NON_AGRICOLE, None)


def test_nobody_is_registered_unless_told() -> None:
    assert read(household()).demandeur.recherche_emploi is None


def test_a_job_about_to_start_is_full_time_and_open_ended_unless_told() -> None:
    start = {"contrat_de_travail_type": "cdi", "contrat_de_travail_debut": "2026-12-01"}
    search = read(changed(household(), SEARCH, {"reprise": start})).demandeur.recherche_emploi
    assert search is not None
    assert search.reprise is not None
    assert (search.reprise.heures_par_semaine, search.reprise.contrat_de_travail_duree) == (35, 0)


@pytest.mark.parametrize(
    ("place", "value", "field"),
    [
        ("reprise", {"contrat_de_travail_type": "cdi"}, "contrat_de_travail_debut"),
        (
            "reprise",
            {"contrat_de_travail_type": "cne", "contrat_de_travail_debut": "2026-12-01"},
            "contrat_de_travail_type",
        ),
        ("deplacement", {"motif": "formation", "distance_activite_domicile": -3}, "distance_activite_domicile"),
        ("dernier_contrat", {"contrat_de_travail_fin": "2026-02-30"}, "contrat_de_travail_fin"),
    ],
)
def test_a_fault_names_the_whole_path(place: str, value: dict[str, object], field: str) -> None:
    with pytest.raises(ValueError, match=f"{SEARCH}.{place}.{field} : "):
        read(changed(household(), SEARCH, {place: value}))


def test_a_rate_is_between_zero_and_one() -> None:
    fault = fault_of(changed(household(), "demandeur.accident_travail", {"taux_accident_travail": 40}))
    assert fault.message == "« 40 » est trop grand : un taux s’écrit entre 0 et 1, et 80 % s’écrit 0.8."
