"""A model is a crowd of its own: each of its households stands beside itself."""

from mesaides.engine.graph import graph_of
from mesaides.engine.members import Household
from mesaides.engine.model import Model
from mesaides.engine.populations import structure_of
from mesaides.engine.state import blank
from tests.engine.households import adult, couple, household, situation
from tests.engine.tiny_law import node, table

STRUCTURES = [structure_of(Household(situation(one))) for one in (household(), couple(adult(), adult()))]


def test_its_households_stand_in_the_order_of_their_structures() -> None:
    graph = graph_of([node("rsa 9")], table({"rsa 9": ""}))
    model = Model({one: rank for rank, one in enumerate(STRUCTURES)}, [], blank(graph, STRUCTURES[0]))
    assert [model.crowd.span("salaire_net", household_) for household_ in range(2)] == [(0, 1), (1, 3)]
    assert model.is_neutral
    assert not model.gathered.told
