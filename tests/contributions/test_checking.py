"""Each fault that the catalogue's reader finds comes back to the field that made it, in words of the form."""

from __future__ import annotations

import pytest

from mesaides.contributions.checking import MISSING, checked, field_of
from mesaides.contributions.document import PAGES, drafted
from tests.contributions.typed import answers


def _problems(**others: str | list[str]) -> dict[str, str]:
    return {one.field: one.message for one in checked(drafted(answers(**others))).problems}


def test_a_complete_aid_is_one_of_the_catalogue() -> None:
    found = checked(drafted(answers()))
    assert found.problems == ()
    assert found.benefit is not None
    assert found.institution is not None
    assert found.benefit.requirements()[0] == "Habiter à Vannes"
    assert found.benefit.institution == found.institution.slug == "ville-vannes"


@pytest.mark.parametrize(
    ("others", "field", "told"),
    [
        ({"nom": ""}, "nom", MISSING["nom"]),
        ({"nom": "RS"}, "nom", "3"),
        ({"description": "Trop court."}, "description", "80"),
        ({"themes": []}, "themes", MISSING["themes"]),
        ({"themes": ["inconnu"]}, "themes", MISSING["themes"]),
        ({"pour": ""}, "pour", MISSING["pour"]),
        ({"niveau": ""}, "niveau", MISSING["niveau"]),
        ({"institution": ""}, "institution", MISSING["institution"]),
        ({"institution_site": "http://exemple.fr"}, "institution_site", "https://"),
        ({"age_min": "dix-huit"}, "age_min", "nombre entier"),
        ({"age_min": "30"}, "age_min", "dépasse"),
        ({"age_min": "", "age_max": "", "quotient_familial_impot_max": ""}, "conditions", MISSING["conditions"]),
        ({"pour": "foyer", "membre_pour": "robot"}, "membre_pour", "liste"),
        ({"genre": ""}, "genre", MISSING["genre"]),
        ({"valeur": ""}, "facon", MISSING["facon"]),
        ({"valeur": "-5"}, "valeur", "0"),
        ({"facon": "par_tranche", "selon": "age", "t1_valeur": "10", "t2_valeur": "5"}, "selon", "tranche"),
        ({"facon": "part_du_cout", "taux": "150"}, "taux", "1"),
        ({"facon": "par_enfant"}, "valeur", "une seule de ces conditions"),
        ({"genre": "prix"}, "rythme", "rythme"),
        ({"d1_canal": "", "d1_texte": "", "d1_lien": ""}, "d1_canal", MISSING["d1_canal"]),
        ({"d1_lien": "javascript:alert(1)"}, "d1_lien", "https://"),
        ({"page_officielle": ""}, "page_officielle", MISSING["page_officielle"]),
        ({"page_officielle": "ftp://exemple.fr"}, "page_officielle", "https://"),
        ({"s1_titre": ""}, "s1_titre", MISSING["s1_titre"]),
        ({"verifie_le-jour": "31", "verifie_le-mois": "2"}, "verifie_le", "n’existe pas"),
        ({"verifie_le-annee": "2990"}, "verifie_le", "pas encore venu"),
        ({"nom": "Revenu de solidarité active"}, "nom", "déjà ce nom"),
    ],
)
def test_a_fault_is_told_at_its_field(others: dict[str, str], field: str, told: str) -> None:
    problems = _problems(**others)
    assert field in problems, problems
    assert told in problems[field]


def test_every_fault_is_on_the_page_of_its_field_and_shown_there() -> None:
    found = checked(drafted({}))
    assert {one.field for one in found.problems} >= set(MISSING) - {"facon", "lieux"}
    for one in found.problems:
        assert one.page in PAGES
        assert one.message in str(found.draft.pages[one.page].errors)


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("nom", "nom"),
        ("territoire.sauf.communes", "sauf"),
        ("conditions.0.age.min", "age_min"),
        ("conditions.1.membre.conditions.0.activite", "activite"),
        ("conditions.0.une_de.1.boursier", "boursier"),
        ("montant.par_tranche.tranches.1.valeur", "t2_valeur"),
        ("montant.part_du_cout.plafond", "plafond"),
        ("demarches.1.lien", "d2_lien"),
        ("sources.0.date", "s1_date"),
    ],
)
def test_a_part_of_the_file_has_its_field(path: str, field: str) -> None:
    assert field_of(path) == field
    assert any(field in page({}).fields for page in PAGES.values())
