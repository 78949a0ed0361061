"""Régions, départements and EPCI, and the facts the law depends on."""

from collections.abc import Callable

import pytest

from mesaides.territories import (
    NatureEpci,
    UnknownDivision,
    collectivites_outre_mer,
    departements,
    find_commune,
    find_departement,
    find_epci,
    find_region,
    is_collectivite_outre_mer,
    is_mayotte,
    is_outre_mer,
    regions,
)

DROM = {"971", "972", "973", "974", "976"}


@pytest.mark.parametrize(
    ("code", "nom", "region"),
    [
        ("31", "Haute-Garonne", "Occitanie"),
        ("2A", "Corse-du-Sud", "Corse"),
        ("2B", "Haute-Corse", "Corse"),
        ("01", "Ain", "Auvergne-Rhône-Alpes"),
        ("976", "Mayotte", "Mayotte"),
        ("974", "La Réunion", "La Réunion"),
    ],
)
def test_a_departement_lies_in_its_region(code: str, nom: str, region: str) -> None:
    found = find_departement(code)
    assert found.nom == nom
    assert found.region is not None
    assert found.region.nom == region


def test_overseas_is_the_five_departements_and_the_collectivities() -> None:
    assert {departement.code for departement in departements() if is_outre_mer(departement)} == DROM
    assert all(is_outre_mer(collectivite) for collectivite in collectivites_outre_mer())


@pytest.mark.parametrize("code", ["75", "2A", "971", "978"])
def test_mayotte_alone_is_mayotte(code: str) -> None:
    assert is_mayotte(find_departement("976"))
    assert not is_mayotte(find_departement(code))


def test_a_collectivity_is_not_a_departement_and_has_no_region() -> None:
    saint_martin = find_commune("97801").departement
    assert is_collectivite_outre_mer(saint_martin)
    assert saint_martin.region is None
    assert saint_martin not in departements()
    assert not is_collectivite_outre_mer(find_departement("974"))


def test_every_departement_names_a_listed_region() -> None:
    assert {departement.region for departement in departements()} == set(regions())


@pytest.mark.parametrize(
    ("siren", "nom", "nature"),
    [
        ("243100518", "Toulouse Métropole", NatureEpci.METROPOLE),
        ("200046977", "Métropole de Lyon", NatureEpci.METROPOLE_DE_LYON),
        ("200000172", "Communauté de communes Faucigny - Glières", NatureEpci.COMMUNAUTE_DE_COMMUNES),
        ("200010650", "Communauté d’agglomération du Grand Dole", NatureEpci.COMMUNAUTE_D_AGGLOMERATION),
    ],
)
def test_an_epci_is_named_in_full(siren: str, nom: str, nature: NatureEpci) -> None:
    epci = find_epci(siren)
    assert (epci.nom, epci.nature) == (nom, nature)


@pytest.mark.parametrize(("find", "code"), [(find_region, "99"), (find_departement, "20"), (find_epci, "31555")])
def test_an_unknown_code_is_refused_with_what_was_expected(find: Callable[[str], object], code: str) -> None:
    with pytest.raises(UnknownDivision, match=rf"«\u00a0{code}\u00a0». Attendu"):
        find(code)
