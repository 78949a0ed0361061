"""An Insee code finds its commune; anything else gets a message that says how to mend it."""

import pytest

from mesaides.territories import UnknownCommune, find_commune

MESSAGES = {
    "31000": "31000 est un code postal, pas un code INSEE. Communes de ce code postal : Toulouse (31555).",
    "75000": "75000 est un code postal, pas un code INSEE. Communes de ce code postal : Paris (75056).",
    "12000": (
        "12000 est un code postal, pas un code INSEE. "
        "Communes de ce code postal : "
        "Rodez (12202), Onet-le-Château (12176), Druelle Balsac (12090), Le Monastère (12146)."
    ),
    "75014": (
        "75014 est le code postal de : Paris (75056). C’est aussi un ancien code INSEE de Bourg-la-Reine (92014). "
        "Donnez le code INSEE actuel de la commune."
    ),
    "1001": "« 1001 » a perdu son zéro de tête. Vouliez-vous dire 01001 (L’Abergement-Clémenciat) ?",
    "": "Le code de la commune est vide. Attendu : un code INSEE, comme 31555 (Toulouse).",
    "Mamoudzou": "« Mamoudzou » n’est pas un code INSEE. Vouliez-vous dire : Mamoudzou (97611) ?",
    "99999": (
        "Aucune commune n’a le code INSEE « 99999 ». "
        "Attendu : le code INSEE de la commune, cinq caractères, comme 31555 (Toulouse) ou 2A004 (Ajaccio)."
    ),
}


@pytest.mark.parametrize(("code", "message"), MESSAGES.items())
def test_a_wrong_code_gets_a_message_one_can_act_on(code: str, message: str) -> None:
    with pytest.raises(UnknownCommune) as caught:
        find_commune(code)
    assert _plain_spaces(str(caught.value)) == message


@pytest.mark.parametrize(
    ("code", "candidates"),
    [("31000", ["31555"]), ("Tolouse", ["31555"]), ("75014", ["75056", "92014"]), ("99999", [])],
)
def test_the_candidates_are_given_apart(code: str, candidates: list[str]) -> None:
    with pytest.raises(UnknownCommune) as caught:
        find_commune(code)
    assert caught.value.code == code
    assert [commune.code_insee for commune in caught.value.candidates][: len(candidates)] == candidates


def test_a_long_list_of_candidates_is_cut() -> None:
    with pytest.raises(UnknownCommune, match="et 39 de plus") as caught:
        find_commune("51800")
    assert len(caught.value.candidates) == 44


@pytest.mark.parametrize("code", ["13", "310", "2A", "2A999", "31", "999999"])
def test_a_code_of_another_length_is_not_taken_for_a_postal_code(code: str) -> None:
    with pytest.raises(UnknownCommune, match="Aucune commune n’a le code INSEE"):
        find_commune(code)


def test_what_was_given_is_quoted_in_short() -> None:
    with pytest.raises(UnknownCommune) as caught:
        find_commune("9" * 10_000)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("code", [" 2a004", "2A004", "2a004 "])
def test_case_and_spaces_around_do_not_matter(code: str) -> None:
    assert find_commune(code).nom == "Ajaccio"


def test_a_former_code_is_accepted_when_it_is_nobody_else_s_postal_code() -> None:
    assert find_commune("74011").nom == "Annecy"


def _plain_spaces(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")
