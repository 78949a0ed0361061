"""A variant is drawn for a share of visits, of the experiments that are under way only."""

from random import Random

from pytest_django.fixtures import Settings

from mesaides.figures.experiments import EXPERIMENTS, drawn, is_variant, under_way


def test_nothing_is_drawn_by_default() -> None:
    assert not under_way()
    assert drawn() == {}


def test_each_variant_is_drawn(settings: Settings) -> None:
    settings.EXPERIENCES = frozenset({"bouton-demande"})
    chance = Random(1)  # noqa: S311 - le hasard d’un test, toujours le même
    found = [drawn(chance)["bouton-demande"] for _ in range(200)]
    assert {*found} == {"faire", "commencer"}
    assert 70 < found.count("faire") < 130


def test_only_known_variants_are_words_of_the_counters() -> None:
    assert is_variant("bouton-demande:faire")
    assert not is_variant("bouton-demande:autre")
    assert not is_variant("faire")


def test_each_variant_has_its_title() -> None:
    assert [[one.title(variant) for variant in one.variants] for one in EXPERIMENTS] == [
        ["« Faire la demande »", "« Commencer la demande »"]
    ]
