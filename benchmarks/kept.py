"""What OpenFisca alone found of some households, kept as digests: the same values, found again, need no second run.

A digest is kept under that of everything its household declares and is asked for. A file made with another law or
other versions is left aside, and a value that differs proves nothing: OpenFisca alone then calculates, as ever.
"""

from __future__ import annotations

import ast
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from benchmarks.machine import ROOT, versions
from mesaides.engine.declared import Array, Node, written
from mesaides.engine.populations import structure_of
from mesaides.engine.request import Request

FILE = ROOT / "tests/engine/openfisca_seul.json"
HOW_TO = "lancez « python -m benchmarks.exactness --retenir »"

Values = Mapping[Node, Array | None]
"""What was asked, with what was found; `None`: an error was raised."""

ENGINE = ROOT / "mesaides/engine"
MODEL = ("system", "calendar", "parameters", "correction", "amending", "couple", "quotient_familial", "rentree")
"""The modules that the model is made by, with its corrections and the territories that one of them reads."""

RUN = ("simulation", "populations", "unrolling")
"""Those that run it."""

CALCULATING = ("python", "numpy", "openfisca-core", "openfisca-france", "openfisca-france-local", "openfisca-paris")


class StaleFile(UserWarning):
    """OpenFisca alone has to calculate again what could have been kept: the suite is as sure, and slower."""


@dataclass(frozen=True)
class Kept:
    """Digests of values, by digest of request; `seen`: those that OpenFisca alone was seen to find, or is known to."""

    digests: Mapping[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)

    def proves(self, request: Request, nodes: Iterable[Node], values: Values) -> bool:
        """Whether OpenFisca alone found the same for the same request, to the last bit."""
        asked, found = of_request(request, nodes), of_values(values)
        if self.digests.get(asked) != found:
            return False
        self.seen[asked] = found
        return True

    def keep(self, request: Request, nodes: Iterable[Node], values: Values) -> None:
        """Remember what OpenFisca alone found."""
        self.seen[of_request(request, nodes)] = of_values(values)
        if self.digests:
            warnings.warn(f"Un foyer n’a pas la valeur retenue : {HOW_TO}.", StaleFile, stacklevel=2)


def read_kept(path: Path = FILE) -> Kept:
    """What the file holds; nothing when it was made with another law."""
    told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if told.get("loi") == of_law():
        return Kept(told["valeurs"])
    warnings.warn(f"Les valeurs retenues sont celles d’une autre loi : {HOW_TO}.", StaleFile, stacklevel=2)
    return Kept()


def write_kept(seen: Mapping[str, str], law: str, path: Path = FILE) -> None:
    """Keep what was seen under a law, and only that."""
    told = {"loi": law, "versions": _versions(), "valeurs": dict(sorted(seen.items()))}
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@contextmanager
def retaining(kept: Kept, law: str, path: Path | None) -> Iterator[None]:
    """Keep in a file, if any, what is known at the end, however it ends."""
    try:
        yield
    finally:
        if path is not None:
            write_kept({**kept.digests, **kept.seen}, law, path)


def of_law() -> str:
    """Digest of what the model is made of: versions, code that corrects it and runs it, territories."""
    digest = sha256(json.dumps(_versions()).encode())
    for path in law_files():
        digest.update(path.name.encode() + b"\0" + _meaning(path))
    return digest.hexdigest()


def law_files() -> list[Path]:
    """Everything of ours that what OpenFisca alone finds depends on, besides what a household declares."""
    modules = [ENGINE / f"{name}.py" for name in (*MODEL, *RUN)]
    data = ROOT / "mesaides/territories"
    return [
        *modules,
        *sorted((ENGINE / "corrections").glob("*.py")),
        *sorted(data.glob("*.py")),
        *data.glob("data/*.gz"),
    ]


def of_request(request: Request, nodes: Iterable[Node]) -> str:
    """Digest of what is declared of a household, and of what is asked; the order of either says nothing."""
    declared = written(request)
    parts = [_bits(node, array) for node, array in declared.arrays.items()]
    overlays = [_bits(node, each.known) + _bits(node, each.values) for node, each in declared.overlays.items()]
    asked = [_bits(node, None) for node in nodes]
    return _of_parts([repr(structure_of(request.household)).encode()], parts, overlays, asked)


def of_values(values: Values) -> str:
    """Digest of the exact bits of each value, whatever the order."""
    return _of_parts([_bits(node, array) for node, array in values.items()])


def _of_parts(*groups: list[bytes]) -> str:
    digest = sha256()
    for group in groups:
        digest.update(len(group).to_bytes(8, "big"))
        for part in sorted(group):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _bits(node: Node, array: Array | None) -> bytes:
    name, period = node
    if array is None:
        return repr((name, str(period))).encode()
    plain = repr(array.tolist()).encode() if array.dtype.hasobject else array.tobytes()
    return repr((name, str(period), array.dtype.str, len(plain))).encode() + plain


def _meaning(path: Path) -> bytes:
    """What a module says, without its comments and its layout; other files as they are."""
    return ast.dump(ast.parse(path.read_bytes())).encode() if path.suffix == ".py" else path.read_bytes()


def _versions() -> dict[str, str]:
    known = versions()
    return {name: known[name] for name in CALCULATING}
