"""The columns of somebody's own file, and what they are to us: names, values, days written as in France."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.benefits.document import Document, UnreadableFileError, parse
from mesaides.benefits.messages import explained
from mesaides.cli.french import Refused
from mesaides.cli.lot.columns import columns_of
from mesaides.household.errors import Fault
from mesaides.household.messages import printable

_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_IGNORED = "ignorer"
_SHOWN = 12


def _is_field(name: str) -> str:
    """A field of a situation, « id », or « ignorer »."""
    if name != _IGNORED:
        try:
            columns_of([name])
        except Refused as error:
            raise MisdeclaredError(str(error).removeprefix("Colonne 1 : "), "corrigez ce nom.") from error
    return name


Name = Annotated[str, AfterValidator(_is_field)]


class Colonne(Declared):
    """What a column of theirs fills. `valeurs`: ours for each of theirs; `autres`: ours for all that is not listed."""

    champ: Name
    valeurs: dict[str, str] = Field(default_factory=dict)
    autres: str | None = None
    date: Literal["aaaa-mm-jj", "jj/mm/aaaa"] = "aaaa-mm-jj"

    def told(self, cell: str) -> str:
        """The cell in our words; raises `LookupError` for a value that nobody listed."""
        text = cell.strip()
        if not text:
            return ""
        if self.valeurs or self.autres is not None:
            found = self.valeurs.get(text, self.autres)
            if found is None:
                raise LookupError(text)
            return found
        return _iso(text) if self.date == "jj/mm/aaaa" else text


def _iso(text: str) -> str:
    """What is no day is left as it is: the field it fills will refuse it, with its own words."""
    found = _DAY.fullmatch(text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text


def _whole(given: Any) -> Any:
    """« NUMERO: id » is short for « NUMERO: {champ: id} »."""
    return {"champ": given} if isinstance(given, str) else given


class ColumnMap(Declared):
    """`colonnes`: each column of their file. `partout`: the same value on every line."""

    colonnes: dict[str, Annotated[Colonne, BeforeValidator(_whole)]]
    partout: dict[Name, str] = Field(default_factory=dict)

    def header(self, theirs: Sequence[str]) -> list[str]:
        """Our names for their columns; raises `Refused` when one is not in the map, or is not in the file."""
        faults = [*self._unknown(theirs), *self._absent(theirs)]
        if faults:
            raise Refused("\n".join(faults))
        return [*self._kept(theirs), *self.partout]

    def row(self, theirs: Sequence[str], cells: Sequence[str]) -> tuple[list[str], list[Fault]]:
        """A line in our words, and what of it has no word."""
        told, faults = [], []
        for name, cell in zip(theirs, cells, strict=True):
            if self.colonnes[name].champ == _IGNORED:
                continue
            try:
                told.append(self.colonnes[name].told(cell))
            except LookupError:
                told.append("")
                faults.append(Fault(self.colonnes[name].champ, self._untold(name, cell)))
        return [*told, *self.partout.values()], faults

    def _kept(self, theirs: Sequence[str]) -> Iterator[str]:
        fields = (self.colonnes[name].champ for name in theirs)
        return (field for field in fields if field != _IGNORED)

    def _unknown(self, theirs: Sequence[str]) -> Iterator[str]:
        for rank, name in enumerate(theirs, start=1):
            if name not in self.colonnes:
                mend = f"ajoutez « {name}: » et son champ au fichier de colonnes, ou « {name}: {_IGNORED} »."
                yield f"Colonne {rank} : « {name} » n’est pas dans le fichier de colonnes : {mend}"

    def _absent(self, theirs: Sequence[str]) -> Iterator[str]:
        for name in self.colonnes:
            if name not in theirs:
                close = get_close_matches(name, theirs, n=1)
                meant = f"Vouliez-vous dire « {close[0]} » ?" if close else "Retirez-la du fichier de colonnes."
                yield f"La colonne « {name} » n’est pas dans le fichier des foyers. {meant}"

    def _untold(self, name: str, cell: str) -> str:
        known = ", ".join(list(self.colonnes[name].valeurs)[:_SHOWN])
        mend = f"Corrigez la cellule, ou ajoutez cette valeur sous « {name} » dans le fichier de colonnes."
        return f"« {printable(cell.strip())} », colonne « {name} », n’est pas une valeur connue ({known}). {mend}"


def read_map(path: Path) -> ColumnMap:
    """The map that a YAML file holds; raises `Refused`, with a line for each fault."""
    try:
        document = parse(str(path), path.read_text(encoding="utf-8"))
        return ColumnMap.model_validate(document.value)
    except ValidationError as error:
        raise Refused("\n".join(_faults(document, error))) from error
    except UnreadableFileError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"Le fichier de colonnes « {path} » ne peut pas être lu ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise Refused(f"Le fichier de colonnes « {path} » n’est pas en UTF-8 : enregistrez-le ainsi.") from error


def _faults(document: Document, error: ValidationError) -> Iterator[str]:
    for item in error.errors():
        yield str(document.fault(item["loc"], *explained(item, ColumnMap)))
