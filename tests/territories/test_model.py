"""Territories are values: equal by what they are, not by how they were asked for."""

from mesaides.territories import find_commune, search


def test_a_city_is_the_same_whichever_arrondissement_was_asked_for() -> None:
    assert find_commune("75114") == find_commune("75056") == find_commune("75101")
    assert find_commune("75114").arrondissement != find_commune("75101").arrondissement


def test_a_commune_can_be_kept_in_a_set() -> None:
    assert len({find_commune("75114"), find_commune("75056"), find_commune("31555")}) == 2


def test_the_region_is_that_of_the_departement() -> None:
    marseille = find_commune("13055")
    assert marseille.region == marseille.departement.region


def test_a_match_gives_the_code_of_the_commune_never_of_the_arrondissement() -> None:
    """OpenFisca reads 75056; an arrondissement’s code makes it take Paris for an unknown place."""
    match = search("75014")[0]
    assert (match.code_commune, match.code_arrondissement) == ("75056", "75114")


def test_a_match_elsewhere_has_no_arrondissement() -> None:
    assert search("Toulouse")[0].code_arrondissement is None


def test_a_match_of_a_merged_commune_keeps_its_old_name() -> None:
    match = search("Pierre-Bénite")[0]
    assert (match.ancien_nom, match.commune.nom) == ("Pierre-Bénite", "Oullins-Pierre-Bénite")
