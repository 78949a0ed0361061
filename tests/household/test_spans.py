"""A span of time does not end before it begins."""

from tests.household.households import changed, fault_of, household, read

CONTRACT = {
    "contrat_de_travail_debut": "2025-03-01",
    "contrat_de_travail_fin": "2024-03-01",
    "motif_fin_contrat": "fin_cdd",
    "salaire_de_base": 1900,
}


def test_a_contract_ends_after_it_began() -> None:
    fault = fault_of(changed(household(), "demandeur.recherche_emploi", {"dernier_contrat": CONTRACT}))
    assert fault.champ == "demandeur.recherche_emploi.dernier_contrat.contrat_de_travail_fin"
    assert fault.message == "Cette fin précède le début (01/03/2025) : corrigez l’une des deux."


def test_a_stay_abroad_too() -> None:
    stay = {"scolarite": "enseignement_superieur", "debut_etudes_etranger": "2026-09-01"}
    data = changed(household(), "demandeur.etudes", stay | {"fin_etudes_etranger": "2026-08-31"})
    assert fault_of(data).champ == "demandeur.etudes.fin_etudes_etranger"
    assert read(changed(household(), "demandeur.etudes", stay | {"fin_etudes_etranger": "2026-09-01"}))
    assert read(changed(household(), "demandeur.etudes", stay))
