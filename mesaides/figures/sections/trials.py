"""What each variant of a page changes: how many finish, how many open a claim, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import Axis, Event
from mesaides.figures.experiments import EXPERIMENTS, Experiment
from mesaides.figures.intervals import of_difference, of_proportion
from mesaides.figures.reading import Counts
from mesaides.figures.table import Column, Row, Sheet, Table, Told, Value

COLUMNS = (
    Column("simulations", "Simulations"),
    Column("terminees", "Terminées"),
    Column("part-terminee", "Part terminée, et son intervalle"),
    Column("demandes", "Démarches ouvertes"),
    Column("part-demandes", "Part qui en ouvre une, et son intervalle"),
)


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    for experiment in EXPERIMENTS:
        for variant in experiment.variants:
            name = f"{experiment.slug}:{variant}"
            started, finished, claimed = (_number(counts, event, name) for event in _EVENTS)
            made.values[f"commencees {name}"] = started
            made.part(f"commencees {name}", f"terminees {name}", finished)
            made.part(f"terminees {name}", f"demandes {name}", claimed)
    return made


_EVENTS = (Event.STARTED, Event.FINISHED, Event.CLAIMED)


def _number(counts: Counts, event: Event, name: str) -> int:
    return counts.live.get(Axis.VARIANT, {}).get(event, {}).get(name, 0)


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    """An experiment that nobody went through is not told of."""
    for one in EXPERIMENTS:
        if any(_number(counts, Event.STARTED, f"{one.slug}:{variant}") for variant in one.variants):
            yield Table(
                f"essai-{one.slug}",
                one.question,
                "Variante",
                COLUMNS,
                tuple(_row(one, variant, told) for variant in one.variants),
                _conclusion(one, told),
            )


def _row(experiment: Experiment, variant: str, told: Told) -> Row:
    name = f"{experiment.slug}:{variant}"
    started, finished, claimed = (told(f"{what} {name}") for what in ("commencees", "terminees", "demandes"))
    values = (started, finished, _interval(finished, started), claimed, _interval(claimed, started))
    return Row(variant, experiment.title(variant), values)


def _interval(some: int | None, whole: int | None) -> Value:
    if some is None or not whole:
        return None
    low, high = of_proportion(some, whole)
    return f"{_percent(some / whole)} % ({_percent(low)} à {_percent(high)})"


def _percent(share: float) -> str:
    return f"{100 * share:.1f}".replace(".", ",").replace("-", "−")


def _conclusion(experiment: Experiment, told: Told) -> str:
    """Whether the last variant does otherwise than the first, as far as one can tell."""
    known = [effect for of, what in _EFFECTS.items() if (effect := _effect(experiment, of, what, told))]
    if not known:
        return "Trop peu de simulations pour le dire."
    return " ".join((*known, "Intervalles à 95 % (Wilson, et Newcombe pour une différence)."))


_EFFECTS = {"terminees": "qui va jusqu’aux résultats", "demandes": "qui ouvre une démarche"}


def _effect(experiment: Experiment, of: str, what: str, told: Told) -> str:
    """Empty when a figure that it compares is hidden."""
    names = (f"{experiment.slug}:{variant}" for variant in (experiment.variants[0], experiment.variants[-1]))
    pairs = [(told(f"{of} {name}"), told(f"commencees {name}")) for name in names]
    known = [(some, whole) for some, whole in pairs if some is not None and whole]
    if len(known) < 2:
        return ""
    low, high = of_difference(known[0], known[1])
    unsure = low <= 0 <= high
    sure = "aucune différence certaine" if unsure else "la différence ne doit rien au hasard, sauf une fois sur vingt"
    return f"Part {what} : {sure}, entre {_percent(low)} et {_percent(high)} points."
