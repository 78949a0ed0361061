"""Registration with France Travail."""

import pytest

from tests.engine.households import Json, home
from tests.engine.inputs.answers import alone, answer, with_child
from tests.engine.inputs.jobs import NEXT, before, seeker

LEFT = "complement_are_nombre_jours_restants_fin_droits"


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("pole_emploi_categorie_demandeur_emploi", alone(), "pas_de_categorie"),
        ("pole_emploi_categorie_demandeur_emploi", seeker(), "categorie_1"),
        (
            "pole_emploi_categorie_demandeur_emploi",
            seeker(pole_emploi_categorie_demandeur_emploi="categorie_5"),
            "categorie_5",
        ),
        ("pole_emploi_categorie_demandeur_emploi", alone(activite="salarie", recherche_emploi={}), None),
        ("allocation_retour_emploi_journaliere", alone(), 0),
        ("allocation_retour_emploi_journaliere", seeker({"chomage_net": 900}), 30),
        ("allocation_retour_emploi_journaliere", seeker(allocation_retour_emploi_journaliere=41.5), 41.5),
        ("allocation_retour_emploi_journaliere", before(), None),
        ("are_salaire_journalier_reference", alone(), 0),
        ("are_salaire_journalier_reference", before(), None),
        ("are_salaire_journalier_reference", seeker(reprise=NEXT, are_salaire_journalier_reference=80), 80),
        ("complement_are_nombre_jours_restants_fin_droits", alone(), 0),
        ("complement_are_nombre_jours_restants_fin_droits", before(), None),
        ("complement_are_nombre_jours_restants_fin_droits", seeker(reprise=NEXT, **{LEFT: 120}), 120),
    ],
)
def test_a_registration_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("commune", "zone"),
    [("31555", "metropole_hors_corse"), ("2A004", "corse"), ("97105", "guadeloupe"), ("97411", "la_reunion")],
)
def test_the_job_is_in_the_part_of_france_of_the_home(commune: str, zone: str) -> None:
    assert answer("lieu_emploi_ou_formation", alone() | {"logement": home(commune=commune)}) == zone


def test_a_child_of_unknown_incomes_is_not_asked_for_a_daily_benefit() -> None:
    """The registration is a field of adults."""
    assert answer("allocation_retour_emploi_journaliere", with_child(revenus=None), "enfants.0") == 0
