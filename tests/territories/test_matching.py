"""Search by name, by postal code, or both: what is found, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.territories import Commune, communes, search

LIVED_IN = [commune for commune in communes() if commune.codes_postaux]
ENOUGH_FOR_ALL = 1_000

FIRST_FOUND = {
    "Toulouse": ("Toulouse", "31000", "31555"),
    "toulouse": ("Toulouse", "31000", "31555"),
    "31000": ("Toulouse", "31000", "31555"),
    "31100": ("Toulouse", "31100", "31555"),
    "31000 Toulouse": ("Toulouse", "31000", "31555"),
    "Toulouse 31": ("Toulouse", "31000", "31555"),
    "Toulouse (Haute-Garonne)": ("Toulouse", "31000", "31555"),
    "31": ("Toulouse", "31000", "31555"),
    "Paris": ("Paris", "75001", "75056"),
    "75000": ("Paris", "75001", "75056"),
    "75014": ("Paris 14e arrondissement", "75014", "75056"),
    "Paris 14": ("Paris 14e arrondissement", "75014", "75056"),
    "75 014": ("Paris 14e arrondissement", "75014", "75056"),
    "75116": ("Paris 16e arrondissement", "75116", "75056"),
    "Lyon 3e": ("Lyon 3e arrondissement", "69003", "69123"),
    "Marseille 13e arrondissement": ("Marseille 13e arrondissement", "13013", "13055"),
    "st etienne": ("Saint-Étienne", "42000", "42218"),
    "SAINT ETIENNE": ("Saint-Étienne", "42000", "42218"),
    "stetienne": ("Saint-Étienne", "42000", "42218"),
    "Ste Marie aux Mines": ("Sainte-Marie-aux-Mines", "68160", "68298"),
    "l'hay les roses": ("L’Haÿ-les-Roses", "94240", "94038"),
    "hay les roses": ("L’Haÿ-les-Roses", "94240", "94038"),
    "havre": ("Le Havre", "76600", "76351"),
    "ivry s/ seine": ("Ivry-sur-Seine", "94200", "94041"),
    "villeneuve d ascq": ("Villeneuve-d’Ascq", "59491", "59009"),
    "bourg bresse": ("Bourg-en-Bresse", "01000", "01053"),
    "valence drôme": ("Valence", "26000", "26362"),
    "saint denis la réunion": ("Saint-Denis", "97400", "97411"),
    "St-Denis 93": ("Saint-Denis", "93200", "93066"),
    "Annecy-le-Vieux": ("Annecy-le-Vieux (aujourd’hui Annecy)", "74000", "74010"),
    "mayotte": ("Mamoudzou", "97600", "97611"),
    "2A": ("Ajaccio", "20000", "2A004"),
    "2a004": ("Ajaccio", "20000", "2A004"),
    "31555": ("Toulouse", "31000", "31555"),
    "75114": ("Paris 14e arrondissement", "75014", "75056"),
    "toulose": ("Toulouse", "31000", "31555"),
    "Marsielle": ("Marseille", "13001", "13055"),
    "bordaux": ("Bordeaux", "33000", "33063"),
    "Boulogne Bilancourt": ("Boulogne-Billancourt", "92100", "92012"),
    "33000 Bordaux": ("Bordeaux", "33000", "33063"),
    "31000 Blagnac": ("Blagnac", "31700", "31069"),
    "33059 Bordeaux cedex": ("Bordeaux", "33000", "33063"),
    "Toulouse centre": ("Toulouse", "31000", "31555"),
    "Papeete": ("Papeete", "98714", "98735"),
    "97150": ("Saint-Martin", "97150", "97801"),
}


@pytest.mark.parametrize(("typed", "first"), FIRST_FOUND.items())
def test_what_people_type_finds_the_place_they_mean(typed: str, first: tuple[str, str, str]) -> None:
    found = search(typed)[0]
    assert (found.label, found.code_postal, found.code_commune) == first


@pytest.mark.parametrize("typed", ["", "  ", "1", "?", "00000", "qwrtzpx", "a" * 10_000, "\x00", "99"])
def test_nothing_answers_to_nothing(typed: str) -> None:
    assert search(typed) == []


def test_the_whole_name_comes_before_a_larger_city_that_begins_so() -> None:
    labels = [match.label for match in search("Aix")]
    assert labels.index("Aix") < labels.index("Aix-en-Provence")


def test_among_names_that_begin_so_the_most_populous_comes_first() -> None:
    """Insee counts about 147 000 people in Clermont-Ferrand, 10 000 in Clermont (Oise)."""
    labels = [match.label for match in search("clermo")]
    assert labels.index("Clermont-Ferrand") < labels.index("Clermont")


def test_a_merged_commune_comes_after_those_of_today() -> None:
    """Aix is a commune of Corrèze, and was the name of one of the Nord until 2018."""
    former = [bool(match.ancien_nom) for match in search("Aix", limit=2)]
    assert former == [False, True]


def test_a_name_that_begins_so_comes_before_one_that_contains_it() -> None:
    labels = [match.label for match in search("lyon")]
    assert labels.index("Lyons-la-Forêt") < labels.index("Sainte-Foy-lès-Lyon")


def test_namesakes_are_all_found_most_populous_first() -> None:
    found = [match.code_commune for match in search("Saint-Denis", limit=2)]
    assert set(found) == {"93066", "97411"}


def test_a_postal_code_gives_all_its_communes_most_populous_first() -> None:
    found = search("12000")
    assert [match.label for match in found] == ["Rodez", "Onet-le-Château", "Druelle Balsac", "Le Monastère"]
    assert {match.code_postal for match in found} == {"12000"}


def test_a_postal_code_does_not_bring_former_communes() -> None:
    assert [match.label for match in search("74940")] == ["Annecy"]


def test_the_city_and_its_arrondissement_both_answer_to_an_ambiguous_number() -> None:
    """13 is the département of Marseille, and one of its arrondissements."""
    assert [match.label for match in search("Marseille 13")] == ["Marseille", "Marseille 13e arrondissement"]


def test_arrondissements_answer_when_asked_for_alone() -> None:
    assert not [match for match in search("Paris", limit=50) if match.arrondissement]
    assert len(search("Lyon arrondissement", limit=50)) == 9


def test_a_name_and_a_code_that_disagree_are_both_shown() -> None:
    labels = [match.label for match in search("31000 Lille")]
    assert labels[0] == "Lille"
    assert "Toulouse" in labels


def test_few_answers_are_completed_by_close_names() -> None:
    assert [match.label for match in search("renes", limit=2)] == ["Renescure", "Rennes"]


def test_no_more_than_the_limit_is_given() -> None:
    assert len(search("saint", limit=3)) == 3
    assert search("31555", limit=0) == []


@given(st.sampled_from(LIVED_IN))
def test_any_commune_is_found_by_its_own_name(commune: Commune) -> None:
    assert commune in {match.commune for match in search(commune.nom, ENOUGH_FOR_ALL)}


@given(st.sampled_from(LIVED_IN), st.data())
def test_any_commune_is_found_by_each_of_its_postal_codes(commune: Commune, data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(commune.codes_postaux))
    found = [match for match in search(code, ENOUGH_FOR_ALL) if match.commune == commune]
    assert found
    assert found[0].code_postal == code


@given(st.sampled_from(LIVED_IN))
def test_its_name_and_postal_code_together_put_it_first(commune: Commune) -> None:
    best = search(f"{commune.codes_postaux[0]} {commune.nom.upper()}", 2)
    assert commune in {match.commune for match in best}


@given(st.text())
def test_any_text_is_answered(typed: str) -> None:
    assert len(search(typed, 3)) <= 3
