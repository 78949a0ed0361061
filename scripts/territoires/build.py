"""Builds the packaged table of territories from two versions of the npm package.

    python -m scripts.territoires.build

The newest version gives today's divisions. The version of 2019 is the last one to list every former
commune with its name, back to 1943: it only serves to recognise former codes and names.
"""

import gzip
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.territoires import current
from scripts.territoires.download import PACKAGE, DownloadError, download, read
from scripts.territoires.former import former_communes

VERSION_TODAY = "6.0.0"
YEAR_TODAY = 2026
VERSION_FORMER = "0.3.0"
DESTINATION = Path(__file__).parents[2] / "mesaides" / "territories" / "data"


def main() -> None:
    """Downloads, transforms, writes; prints what was written."""
    with tempfile.TemporaryDirectory() as folder:
        today = download(VERSION_TODAY, Path(folder))
        former = download(VERSION_FORMER, Path(folder))
        tables = build(today, former)
    size = write(tables, DESTINATION)
    print(f"{len(tables['communes']['code'])} communes, {len(tables['anciennes']['code'])} anciennes : {size} octets.")


def build(today: Path, former: Path) -> dict[str, Any]:
    """Every table the application reads."""
    communes, epci = read(today, "communes"), read(today, "epci")
    codes, names, successors = zip(*former_communes(communes, read(former, "communes")), strict=True)
    return {
        "communes": current.communes(communes, epci),
        "arrondissements": current.arrondissements(communes),
        "anciennes": {"code": codes, "nom": [current.typographic(name) for name in names], "commune": successors},
        "epci": current.epci(epci),
        "departements": current.departements(read(today, "departements")),
        "regions": current.regions(read(today, "regions")),
    }


def write(tables: dict[str, Any], folder: Path) -> int:
    """Writes the table and its source; the same input gives the same bytes. Returns the size."""
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    packed = gzip.compress(text.encode(), compresslevel=9, mtime=0)
    (folder / "territoires.json.gz").write_bytes(packed)
    (folder / "source.json").write_text(json.dumps(_source(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return len(packed)


def _source() -> dict[str, Any]:
    return {
        "paquet": PACKAGE,
        "version": VERSION_TODAY,
        "version_anciennes_communes": VERSION_FORMER,
        "millesime": YEAR_TODAY,
        "producteurs": ["Insee, code officiel géographique", "DGCL, liste des EPCI", "La Poste, codes postaux"],
        "licence": "Licence Ouverte",
        "page": "https://github.com/etalab/decoupage-administratif",
    }


if __name__ == "__main__":
    try:
        main()
    except (DownloadError, current.DataError) as error:
        sys.exit(str(error))
