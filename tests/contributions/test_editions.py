"""A newer edition takes the place of the former, whole; who answers keeps the one it began with."""

from __future__ import annotations

import pytest
from pytest_django import DjangoAssertNumQueries

from mesaides.benefits.catalogue import catalogue, files, newest, see
from mesaides.contributions import editions, layers
from mesaides.contributions.publication import publish, publish_files
from tests.benefits.files import spoilt
from tests.contributions.published import CARTE, NEW, RENAMED, stored

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_catalogue")]


def test_a_look_adopts_what_others_published_and_only_once() -> None:
    assert editions.refresh()
    stored("bourse", NEW)
    assert "bourse" not in catalogue().by_slug
    assert editions.refresh()
    assert "bourse" in catalogue().by_slug
    assert not editions.refresh()


def test_a_look_costs_one_light_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    editions.refresh()
    with django_assert_num_queries(1):
        editions.refresh()


def test_an_older_edition_never_takes_the_place_of_a_newer_one() -> None:
    editions.refresh()
    before = editions.current()
    publish_files({CARTE: RENAMED}, "anne")
    later = layers.published()
    editions.adopt(later)
    editions.adopt(before)
    assert editions.current() is later
    assert newest() is later.catalogue


def test_who_answers_keeps_the_catalogue_it_began_with() -> None:
    begun = newest()
    see(begun)
    publish("carte", RENAMED, "anne")
    editions.refresh()
    assert catalogue() is begun
    see(None)
    assert catalogue().benefit("carte").nom == "Carte des tests"


def test_only_a_computed_benefit_brings_the_engine_something_to_learn() -> None:
    publish("bourse", NEW, "anne")
    assert not editions.brings_new_demands(layers.published().catalogue)
    publish(
        "autre",
        spoilt("variable: rsa", "variable: af", files()["catalogue/aides/national/prime.yaml"]).replace(
            "Prime d’essai", "Autre prime"
        ),
        "anne",
    )
    assert editions.brings_new_demands(layers.published().catalogue)
