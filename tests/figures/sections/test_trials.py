"""Two variants of a page, and whether they differ for sure."""

from mesaides.figures.events import Event
from tests.figures.counted import counts, tables, values


def given(claimed: int) -> dict[str, dict[str, int]]:
    one, two = "bouton-demande:faire", "bouton-demande:commencer"
    return {
        Event.STARTED: {one: 500, two: 500},
        Event.FINISHED: {one: 400, two: 400},
        Event.CLAIMED: {one: 100, two: claimed},
    }


def test_each_variant_has_its_share_and_its_interval() -> None:
    found = tables(counts(variants=given(200)))["essai-bouton-demande"]
    assert values(found, "faire")[:2] == (500, 400)
    assert values(found, "faire")[4] == "20,0 (16,7 à 23,7)"
    assert found.note.startswith("La différence ne doit rien au hasard")


def test_a_small_difference_is_not_one() -> None:
    assert tables(counts(variants=given(105)))["essai-bouton-demande"].note.startswith("Aucune différence certaine")


def test_too_few_visits_say_nothing() -> None:
    few = {event: dict.fromkeys(numbers, 5) for event, numbers in given(5).items()}
    found = tables(counts(variants=few))["essai-bouton-demande"]
    assert values(found, "faire") == (None,) * 5
    assert found.note == "Trop peu de simulations pour le dire."


def test_an_experiment_that_nobody_saw_is_not_told_of() -> None:
    assert "essai-bouton-demande" not in tables(counts())
