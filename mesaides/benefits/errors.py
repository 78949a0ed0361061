"""What is wrong with the catalogue: each fault names its file, its line, its field and the mend."""

from collections.abc import Iterable
from dataclasses import dataclass

from mesaides.benefits.typography import typeset

Path = tuple[str | int, ...]
"""Where a value stands in a file: `("exemples", 0, "attendu", "montant")`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault seen in the values of one file, before its line is looked up."""

    path: Path
    message: str
    mend: str


def without_echoes(findings: list[Finding]) -> list[Finding]:
    """`findings` less those of a whole whose part is already at fault: the list around a bad item, say."""
    return [finding for finding in findings if not any(_holds(finding.path, other.path) for other in findings)]


def _holds(whole: Path, part: Path) -> bool:
    return len(whole) < len(part) and part[: len(whole)] == whole


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault of the catalogue, where it is and how to mend it."""

    file: str
    line: int
    field: str
    message: str
    mend: str

    def __str__(self) -> str:
        field = f", champ « {self.field} »" if self.field else ""
        return typeset(f"{self.file}, ligne {self.line}{field} : {self.message}\n    À faire : {self.mend}")


class CatalogueError(ValueError):
    """The catalogue cannot be used: `faults` says why, file by file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join((self._heading(), *map(str, self.faults))))

    def _heading(self) -> str:
        count = len(self.faults)
        return "Le catalogue contient 1 faute." if count == 1 else f"Le catalogue contient {count} fautes."
