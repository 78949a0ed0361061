"""A chunk of rows: computed together, and none taken away by another."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mesaides.cli.lot.chunk import Job
from mesaides.cli.lot.json_layout import JsonLayout
from mesaides.cli.lot.json_lines import JsonLines
from mesaides.cli.lot.work import Done, Work
from mesaides.household.situation import Situation
from mesaides.simulations.answer import answer
from mesaides.simulations.intake import receive
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate
from tests.cli.lot.rows import BAD, DAY, write_jsonl
from tests.household.households import changed, household, without

Json = dict[str, Any]


def _done(folder: Path, situations: list[Json], **options: Any) -> tuple[Done, list[Json], list[Json]]:
    """What comes of a chunk: its counts, its results, its rejects."""
    source = JsonLines(write_jsonl(folder / "a.jsonl", situations))
    work = Work(folder / "b.jsonl")
    work.open()
    done = Job(source, JsonLayout(), work, DAY, **options).do(3, list(source.rows()))
    rejects = work.rejects(3)
    return done, _lines(work.results(done)), _lines(rejects) if rejects.exists() else []


def _lines(path: Path) -> list[Json]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_row_is_answered_as_a_household_alone(tmp_path: Path) -> None:
    done, results, rejects = _done(tmp_path, [household() | {"id": "a"}])
    expected = answer(simulate(receive(household(), DAY)))
    assert (done, results, rejects) == (Done(3, 1, 0), [{"ligne": 1, "id": "a"} | expected], [])


def test_a_faulty_row_is_rejected_with_its_line_and_a_reason_a_field(tmp_path: Path) -> None:
    done, results, rejects = _done(tmp_path, [BAD])
    assert (done, results) == (Done(3, 0, 1), [])
    assert [(line["ligne"], line["id"], line["champ"]) for line in rejects] == [
        (1, "faute", "demandeur.activites.0"),
        (1, "faute", "logement"),
    ]
    assert "Vouliez-vous dire « salarie »" in rejects[0]["raison"].replace("\u202f", " ").replace("\u00a0", " ")


def test_the_day_asked_replaces_that_of_each_row_and_today_is_for_those_without(tmp_path: Path) -> None:
    """In March 2026 the RSA of a person alone was 646.52 €, less 12 % for housing: 568.94 €."""
    _, (result,), _ = _done(tmp_path, [without(household(), "date")], asked_day=DAY.replace(month=3, day=15))
    assert result["date"] == "2026-03-15"
    assert next(right["montant"] for right in result["droits"] if right["aide"] == "revenu-solidarite-active") == 568.94
    _, (result,), _ = _done(tmp_path, [without(household(), "date")])
    assert result["date"] == "2026-11-22"


def test_a_household_that_stops_the_calculation_does_not_take_the_others_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No household is known to do so: the fault is made here."""

    def simulated(situations: Iterable[Situation]) -> Iterator[Result]:
        for situation in situations:
            if situation.logement.loyer == 1:
                raise ZeroDivisionError("loyer")
            yield Result(situation.date, (), ())

    monkeypatch.setattr("mesaides.cli.lot.chunk.simulate_many", simulated)
    done, results, rejects = _done(tmp_path, [household(), changed(household(), "logement.loyer", 1), household()])
    assert (done, [line["ligne"] for line in results]) == (Done(3, 2, 1), [1, 3])
    (reject,) = rejects
    assert reject["ligne"] == 2
    assert "ZeroDivisionError : loyer" in reject["raison"]
