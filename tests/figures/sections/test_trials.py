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
    assert values(found, "faire")[4] == "20,0 % (16,7 à 23,7)"
    assert "Part qui ouvre une démarche : la différence ne doit rien au hasard" in found.note


def test_a_small_difference_is_not_one() -> None:
    """Twice 400 of 500: Wilson gives 0.7627 to 0.8327, so Newcombe the root of (0.8 - 0.7627)² + (0.8327 - 0.8)²."""
    note = tables(counts(variants=given(105)))["essai-bouton-demande"].note
    assert note.startswith("Part qui va jusqu’aux résultats : aucune différence certaine, entre −5,0 et 5,0 points.")
    assert "Part qui ouvre une démarche : aucune différence certaine" in note


def test_too_few_visits_say_nothing() -> None:
    few = {event: dict.fromkeys(numbers, 5) for event, numbers in given(5).items()}
    found = tables(counts(variants=few))["essai-bouton-demande"]
    assert values(found, "faire") == (None,) * 5
    assert found.note == "Trop peu de simulations pour le dire."


def test_an_experiment_that_nobody_saw_is_not_told_of() -> None:
    assert "essai-bouton-demande" not in tables(counts())
