"""What is kept of OpenFisca alone proves the very same bits of the very same request, under the very same law."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import numpy
import pytest
from openfisca_core.periods import period

from benchmarks import kept
from benchmarks.kept import Kept, StaleFile, law_files, of_law, of_request, of_values, read_kept, write_kept
from benchmarks.machine import ROOT
from mesaides.engine.declared import Array, Node
from mesaides.engine.members import Household
from mesaides.engine.request import Request, assemble
from tests.engine.households import employee, household, situation

RSA, PPA = (("rsa", period("2026-11")), ("ppa", period("2026-11")))
AMOUNT = numpy.array([1], numpy.float32)
NODES = (RSA, PPA)
VALUES: dict[Node, Array | None] = {RSA: AMOUNT, PPA: None}


def request_of(wage: float) -> Request:
    return assemble(Household(situation(household(employee(wage)))))


@pytest.fixture(scope="module")
def request_kept() -> Request:
    return request_of(300)


@pytest.fixture
def known(request_kept: Request) -> Kept:
    return Kept({of_request(request_kept, NODES): of_values(VALUES)})


def test_the_same_values_of_the_same_request_are_proved(known: Kept) -> None:
    """Made again from the answers: nothing in a digest depends on where arrays are in memory."""
    assert known.proves(request_of(300), NODES, {RSA: AMOUNT.copy(), PPA: None})
    assert known.seen == known.digests


@pytest.mark.parametrize(
    "values",
    [
        {RSA: numpy.nextafter(AMOUNT, numpy.float32(2)), PPA: None},
        {RSA: AMOUNT.astype(numpy.float64), PPA: None},
        {RSA: AMOUNT, PPA: 0 * AMOUNT},
        {RSA: None, PPA: AMOUNT},
        VALUES | {("rsa, avant l’aide déclarée,", RSA[1]): AMOUNT},
    ],
    ids=["one bit apart", "of another type", "no error", "of another variable", "one more"],
)
def test_other_values_are_not(known: Kept, request_kept: Request, values: dict[Node, Array | None]) -> None:
    assert not known.proves(request_kept, NODES, values)
    assert known.seen == {}


@pytest.mark.parametrize(("wage", "nodes"), [(310, NODES), (300, (RSA,))])
def test_nor_are_those_of_another_request(known: Kept, wage: float, nodes: tuple[Node, ...]) -> None:
    assert not known.proves(request_of(wage), nodes, VALUES)


def test_a_sign_and_a_missing_number_are_bits_too() -> None:
    assert len({of_values({RSA: array}) for array in (0 * AMOUNT, -0.0 * AMOUNT, numpy.nan * AMOUNT, None)}) == 4


def test_what_had_to_be_calculated_again_is_told(known: Kept, request_kept: Request) -> None:
    with pytest.warns(StaleFile, match="--retenir"):
        known.keep(request_kept, NODES, {RSA: None, PPA: None})
    assert known.seen == {of_request(request_kept, NODES): of_values({RSA: None, PPA: None})}


def test_what_is_written_is_read_again_under_the_same_law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, law = tmp_path / "seul.json", of_law()
    write_kept({"b": "2", "a": "1"}, law, file)
    assert read_kept(file).digests == {"a": "1", "b": "2"}
    assert json.loads(file.read_text(encoding="utf-8"))["loi"] == law
    monkeypatch.setattr(kept, "MODEL", kept.MODEL[1:])
    with pytest.warns(StaleFile, match="autre loi"):
        assert read_kept(file).digests == {}


def test_without_a_file_everything_is_calculated(tmp_path: Path) -> None:
    with pytest.warns(StaleFile):
        assert read_kept(tmp_path / "absent.json").digests == {}


@pytest.mark.parametrize(
    ("code", "same"), [("RATE = 0.5  # since 2025\n", True), ("RATE =  0.5", True), ("RATE = 0.6\n", False)]
)
def test_another_rule_is_another_law_and_another_comment_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, *, same: bool
) -> None:
    file = tmp_path / "rule.py"
    monkeypatch.setattr(kept, "law_files", lambda: [file])
    file.write_text("RATE = 0.5\n", encoding="utf-8")
    before = of_law()
    file.write_text(code, encoding="utf-8")
    assert (of_law() == before) is same


def test_another_version_is_another_law(monkeypatch: pytest.MonkeyPatch) -> None:
    before = of_law()
    monkeypatch.setattr(kept, "CALCULATING", kept.CALCULATING[:-1])
    assert of_law() != before


def test_all_that_the_model_is_made_by_is_in_its_digest() -> None:
    """A correction that reads another module of ours must have it there."""
    known = {path.relative_to(ROOT).with_suffix("") for path in law_files()}
    making = [path for path in law_files() if path.suffix == ".py" and path.stem not in kept.RUN]
    read = {name for path in making for name in _imported(path)}
    missing = {name for name in read if Path(*name.split(".")) not in known and not _is_package_of(name, known)}
    assert missing == set()


def _imported(path: Path) -> list[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    return [name for name in names if name.startswith("mesaides.")]


def _is_package_of(name: str, known: set[Path]) -> bool:
    return Path(*name.split("."), "__init__") in known
