"""Households of any structure and kind, calculated as one from a model; what is found is then shared out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from mesaides.engine.advancing import advance
from mesaides.engine.book import Book, Wanted
from mesaides.engine.crowd import Crowd, joined
from mesaides.engine.deadline import Deadline
from mesaides.engine.declared import Array, Node, stored, written
from mesaides.engine.gathering import gathered, gathered_beside
from mesaides.engine.model import Model
from mesaides.engine.neutral import neutral
from mesaides.engine.populations import Structure, structure_of
from mesaides.engine.program import Program
from mesaides.engine.request import Request, assemble
from mesaides.engine.stage import Stage
from mesaides.engine.state import State, blank

STRUCTURES = 200
"""Structures of a model at most: past it, another begins."""


@dataclass(frozen=True)
class Share:
    """What was found for one household among several. `over`: where it declares an amount beside the one due.
    `alone`: the program that it would follow by itself."""

    whole: State
    place: int
    answers: Mapping[Node, int]
    over: Collection[Node]
    alone: Callable[[], Program]

    state = None

    @property
    def before_overlay(self) -> Mapping[Node, Array]:
        beneath = self.whole.beneath
        numbers = {node: self.answers[node] for node in self.over if node in self.answers}
        wide = self.whole.wide_beneath
        return {
            node: self._own(node[0], number in wide, beneath[number])
            for node, number in numbers.items()
            if number in beneath
        }

    def value(self, node: Node) -> Array:
        number = self.answers[stored(*node)]
        return self._own(node[0], number in self.whole.wide, self.whole.value(number))

    def origins(self, node: Node, among: Iterable[str]) -> set[str]:
        return self.alone().origins(stored(*node), among)

    def _own(self, name: str, is_wide: bool, array: Array) -> Array:
        crowd = self.whole.crowd
        if crowd is None:
            raise LookupError("Cet état n’est pas celui d’une foule.")
        part = crowd.own if is_wide else crowd.own_in_model
        return part(array, name, self.place)


def found_together(
    book: Book, requests: Sequence[Request], wanted: Wanted, earlier: State | None, deadline: Deadline
) -> list[Share]:
    """What is found for each household; from `earlier` when it is of this book and of the structure of them all."""
    structures = [structure_of(request.household) for request in requests]
    model = _beside(book, structures, earlier) or _enlarged(book, requests, structures)
    each = [written(request) for request in requests]
    formulas = _each_once(book.formulas(one) for one in each)
    over = [tuple(one.overlays) for one in each]
    kinds = [book.kind(ranks) for ranks in formulas]
    ways = book.merged(kinds, wanted)
    program = book.program_of(ways.way, frozenset.intersection(*formulas, *map(book.formulas, model.declared)))
    model = _brought(model, program, deadline)
    _remember(book, model)
    crowd = Crowd(list(model.ranks), [model.ranks[structure] for structure in structures])
    models = [model.declared[rank] for rank in crowd.each]
    declared = gathered_beside(model.gathered, models, each, program, crowd)
    del each  # a table a household: heavy, and gathered by now
    answers = {number for found in ways.answers.values() for number in found.values()}
    state = advance(Stage(crowd.structure), model.state, program, declared, deadline, crowd, answers)
    return [
        Share(state, place, ways.answers[kind], nodes, cache(partial(book.program_with, ranks, wanted)))
        for place, (kind, nodes, ranks) in enumerate(zip(kinds, over, formulas, strict=True))
    ]


def _each_once(formulas: Iterable[frozenset[int]]) -> list[frozenset[int]]:
    """Equal sets as the very same one: most households declare the same formulas' values."""
    known: dict[frozenset[int], frozenset[int]] = {}
    return [known.setdefault(ranks, ranks) for ranks in formulas]


def _beside(book: Book, structures: Sequence[Structure], earlier: State | None) -> Model | None:
    """The earlier state as a model; `None` when it is of another book, or of another structure than some."""
    if earlier is None or earlier.program.table is not book.steps or {earlier.structure} != set(structures):
        return None
    return Model({earlier.structure: 0}, [earlier.declared], earlier, is_neutral=False)


def _remember(book: Book, model: Model) -> None:
    """Keep a model of neutral households for the next ones; what a visit declared is not kept."""
    if model.is_neutral:
        book.model = model


def _enlarged(book: Book, requests: Sequence[Request], structures: Sequence[Structure]) -> Model:
    """A model with a neutral household of each structure; the book's when it has them all already."""
    model = book.model
    known = model.ranks if model is not None and len(model.ranks) <= STRUCTURES else {}
    first = dict(zip(reversed(structures), reversed(requests), strict=True))
    unknown = [structure for structure in dict.fromkeys(structures) if structure not in known]
    if model is not None and known and not unknown:
        return model
    declared = [written(assemble(neutral(first[structure].household))) for structure in unknown]
    ranks = {structure: rank for rank, structure in enumerate([*known, *unknown])}
    former = model.declared if model is not None and known else []
    return Model(ranks, [*former, *declared], blank(book.graph, joined(ranks)))


def _brought(model: Model, program: Program, deadline: Deadline) -> Model:
    """The model with the values that a program needs."""
    told = gathered(model.declared, program, model.crowd)
    state = advance(Stage(joined(model.ranks)), model.state, program, told.declared, deadline)
    return replace(model, state=state, gathered=told)
