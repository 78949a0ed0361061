"""The files a batch reads and writes, by their extensions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mesaides.cli.french import Refused
from mesaides.cli.lot.csv_layout import CsvLayout
from mesaides.cli.lot.csv_table import CsvTable
from mesaides.cli.lot.json_layout import JsonLayout
from mesaides.cli.lot.json_lines import JsonLines
from mesaides.cli.lot.layout import Layout
from mesaides.cli.lot.mapping import read_map
from mesaides.cli.lot.parquet_layout import ParquetLayout
from mesaides.cli.lot.parquet_table import ParquetTable, parquet
from mesaides.cli.lot.source import Source

_SOURCES: dict[str, Callable[[Path], Source]] = {".csv": CsvTable, ".jsonl": JsonLines, ".parquet": ParquetTable}


def source_of(path: Path, mapping: Path | None = None) -> Source:
    """The file of households, its columns checked; `mapping`: what they are called there. Raises `Refused`."""
    form = _SOURCES.get(path.suffix.lower())
    if form is None:
        raise Refused(f"« {path} » : l’entrée doit finir par .csv, .parquet ou .jsonl.")
    if not path.is_file():
        raise Refused(f"Le fichier « {path} » n’existe pas : vérifiez son nom et son dossier.")
    if mapping is not None:
        return _mapped(path, mapping)
    try:
        return form(path)
    except OSError as error:
        raise Refused(f"Le fichier « {path} » ne peut pas être lu ({error.strerror}).") from error


def _mapped(path: Path, mapping: Path) -> Source:
    if path.suffix.lower() != ".csv":
        raise Refused("--colonnes vaut pour une entrée .csv : les autres nomment leurs champs comme nous.")
    return CsvTable(path, read_map(mapping))


def layout_of(output: Path, source: Source) -> Layout:
    """The form of the output; raises `Refused`."""
    if not output.parent.is_dir():
        raise Refused(f"Le dossier « {output.parent} » n’existe pas : créez-le, ou changez la sortie.")
    forms: dict[str, Callable[[], Layout]] = {
        ".csv": lambda: CsvLayout(source.delimiter if isinstance(source, CsvTable) else ","),
        ".jsonl": JsonLayout,
        ".parquet": _parquet_layout,
    }
    if output.suffix.lower() not in forms:
        raise Refused(f"« {output} » : la sortie doit finir par .csv, .parquet ou .jsonl.")
    return forms[output.suffix.lower()]()


def rejects_beside(output: Path) -> Path:
    """Where the rows that cannot be computed are told."""
    return output.with_name(f"{output.name}.rejets.jsonl")


def _parquet_layout() -> Layout:
    parquet()
    return ParquetLayout()
