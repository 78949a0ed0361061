"""Communes by Insee code: those of today, arrondissements, former codes, and the communes of an EPCI."""

import pytest

from mesaides.territories import (
    arrondissements,
    communes,
    communes_of_epci,
    communes_of_postal_code,
    find_commune,
)
from mesaides.territories.communes import code_departement, commune_of, is_known
from mesaides.territories.packaged import tables

# Nombre de communes de chaque EPCI : DGCL, composition au 1er janvier 2026. Lyon en comptait 59 avant la fusion
# d’Oullins et de Pierre-Bénite en 2024.
COMMUNES_BY_EPCI = {
    "243300316": ("Bordeaux Métropole", 28),
    "200046977": ("Métropole de Lyon", 58),
    "244400404": ("Nantes Métropole", 24),
    "246700488": ("Eurométropole de Strasbourg", 33),
    "242900314": ("Brest Métropole", 8),
    "243500139": ("Rennes Métropole", 43),
}
# Les quatre îles qui ne sont dans aucun EPCI (CGCT, article L. 5210-1-1, V).
ISLANDS_WITHOUT_EPCI = {"22016", "29083", "29155", "85113"}


def test_a_commune_has_all_that_the_benefits_read() -> None:
    toulouse = find_commune("31555")
    assert toulouse.nom == "Toulouse"
    assert toulouse.codes_postaux == ("31000", "31100", "31200", "31300", "31400", "31500")
    assert toulouse.epci is not None
    assert toulouse.epci.nom == "Toulouse Métropole"
    assert (toulouse.departement.code, toulouse.departement.nom) == ("31", "Haute-Garonne")
    assert toulouse.region is not None
    assert toulouse.region.nom == "Occitanie"
    assert toulouse.population > 400_000
    assert toulouse.arrondissement is None


@pytest.mark.parametrize(
    ("former", "today", "nom"),
    [
        ("74011", "74010", "Annecy"),  # Annecy-le-Vieux, commune déléguée depuis 2017
        ("69152", "69149", "Oullins-Pierre-Bénite"),  # Pierre-Bénite, fusionnée en 2024
        ("69232", "69123", "Lyon"),  # Saint-Rambert-l’Île-Barbe, absorbée en 1963
        ("20004", "2A004", "Ajaccio"),  # avant le partage de la Corse, en 1976
        ("01132", "69286", "Rillieux-la-Pape"),  # Crépieux-la-Pape : code du Rhône depuis 1968, puis fusion
        ("60455", "60694", "Les Hauts-Talican"),  # La Neuville-Garnier, restée dans la commune nouvelle en 2024
        ("2B044", "2B063", "Carcheto-Brustico"),
    ],
)
def test_a_former_code_leads_to_the_commune_of_today(former: str, today: str, nom: str) -> None:
    commune = commune_of(former)
    assert (commune.code_insee, commune.nom) == (today, nom)


@pytest.mark.parametrize(
    ("code", "commune", "nom", "numero", "codes_postaux"),
    [
        ("75101", "75056", "Paris 1er arrondissement", 1, ("75001",)),
        ("75116", "75056", "Paris 16e arrondissement", 16, ("75016", "75116")),
        ("69389", "69123", "Lyon 9e arrondissement", 9, ("69009",)),
        ("13216", "13055", "Marseille 16e arrondissement", 16, ("13016",)),
    ],
)
def test_an_arrondissement_leads_to_its_city(
    code: str, commune: str, nom: str, numero: int, codes_postaux: tuple[str, ...]
) -> None:
    found = find_commune(code)
    assert found.code_insee == commune
    assert found.arrondissement is not None
    assert (found.arrondissement.nom, found.arrondissement.numero) == (nom, numero)
    assert found.arrondissement.codes_postaux == codes_postaux


def test_the_postal_codes_of_a_city_are_those_of_its_arrondissements() -> None:
    for city in ("75056", "69123", "13055"):
        codes = {code for found in arrondissements() if found.commune == city for code in found.codes_postaux}
        assert codes == set(find_commune(city).codes_postaux)


@pytest.mark.parametrize(("siren", "expected"), COMMUNES_BY_EPCI.items())
def test_an_epci_has_its_communes(siren: str, expected: tuple[str, int]) -> None:
    members = communes_of_epci(siren)
    assert {commune.epci.nom for commune in members if commune.epci} == {expected[0]}
    assert len(members) == expected[1]


def test_no_epci_has_an_unknown_number() -> None:
    assert communes_of_epci("000000000") == ()


def test_every_commune_of_a_departement_is_in_an_epci_but_four_islands() -> None:
    alone = {commune.code_insee for commune in communes() if commune.epci is None and commune.region}
    assert alone == ISLANDS_WITHOUT_EPCI


@pytest.mark.parametrize(
    ("code", "departement"), [("2A004", "2A"), ("97608", "976"), ("01001", "01"), ("98735", "987"), ("95018", "95")]
)
def test_the_departement_is_in_the_code(code: str, departement: str) -> None:
    assert code_departement(code) == departement
    assert find_commune(code).departement.code == departement


def test_the_communes_of_a_postal_code_are_all_given() -> None:
    """12000 : Rodez et trois communes voisines (La Poste, base officielle des codes postaux)."""
    names = {commune.nom for commune in communes_of_postal_code("12000")}
    assert names == {"Rodez", "Le Monastère", "Onet-le-Château", "Druelle Balsac"}
    assert communes_of_postal_code("00000") == ()


def test_every_former_code_leads_to_a_commune_of_today() -> None:
    today = {commune.code_insee for commune in communes()}
    former = tables()["anciennes"]
    assert len(former["code"]) > 4_000
    assert {commune_of(code).code_insee for code in former["code"]} <= today


def test_only_codes_of_communes_are_known() -> None:
    assert is_known("31555")
    assert is_known("75114")
    assert is_known("74011")
    assert not is_known("99999")
    assert not is_known("")
