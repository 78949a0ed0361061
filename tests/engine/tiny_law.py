"""Tiny laws: formulas that read what a table says, in the graph of the engine and in OpenFisca itself.

The names are variables of the model, for the engine looks up whether they are monthly; nothing else is the model's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit, Period
from openfisca_core.periods import period as to_period
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from mesaides.engine.declared import Node
from mesaides.engine.graph import Graph
from mesaides.engine.steps import FIRST_STEP
from mesaides.engine.unrolling import MAX_SPIRAL_LOOPS, Program

Table = Mapping[Node, Sequence[Node]]

NAMES = ("rsa", "aide_logement", "ppa", "af")


def node(text: str) -> Node:
    """« rsa 9 » is the RSA of September 2026."""
    name, month = text.split()
    return name, to_period(f"2026-{int(month):02}")


def table(reads: Mapping[str, str]) -> Table:
    """`{"rsa 9": "af 9, rsa 8"}`: what each formula asks for."""
    return {node(name): [node(read) for read in asked.split(", ") if read] for name, asked in reads.items()}


def mixed(own: Node, reads: Iterable[Any]) -> Any:
    """A number that tells what was read, in which order."""
    found = sum(map(ord, own[0])) + own[1].start.month
    for read in reads:
        found = (found * 31 + read + 7) % 9_973
    return found


def openfisca(law: Table, inputs: Mapping[Node, int]) -> Simulation:
    """A simulation of one person under this law."""
    person = Entity("person", "persons", "", "")
    model = TaxBenefitSystem([person])
    for name in {name for name, _ in law}:
        model.add_variable(_variable(name, person, law))
    simulation = SimulationBuilder().build_default_simulation(model, 1)
    simulation.max_spiral_loops = MAX_SPIRAL_LOOPS
    for (name, month), value in inputs.items():
        simulation.set_input(name, month, [value])
    return simulation


def _variable(name: str, person: Entity, law: Table) -> type[Variable]:
    def formula(population: Any, period: Period) -> Any:
        return mixed((name, period), [population(*read) for read in law[name, period]]) + population.empty_array()

    facts = {"value_type": int, "entity": person, "definition_period": DateUnit.MONTH, "label": name}
    return type(name, (Variable,), facts | {"formula": formula})


def followed(program: Program, inputs: Mapping[Node, int]) -> dict[Node, int]:
    """What the steps of a program find, one after the other."""
    found: dict[int, int] = {}
    table = program.table

    def value(number: int) -> int:
        return found[number] if number >= FIRST_STEP else steady(program.graph, number)

    def steady(graph: Graph, rank: int) -> int:
        own = graph.nodes[rank]
        return inputs[own] if own in inputs else int(mixed(own, map(value, graph.reads[rank])))

    for number in program.steps:
        found[number] = (
            0 if table.is_default(number) else int(mixed(program.node(number), map(value, table.reads(number))))
        )
    return {asked: value(number) for asked, number in program.answers.items()}
