"""The script that builds the packaged table, run on a package of a few communes."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.territoires.build import build, write
from scripts.territoires.current import DataError

Row = dict[str, Any]

COMMUNES: list[Row] = [
    {
        "code": "74010",
        "nom": "Annecy",
        "type": "commune-actuelle",
        "departement": "74",
        "codesPostaux": ["74000", "74940"],
        "population": 132117,
        "anciensCodes": ["74011", "74999"],
    },
    {"code": "74010", "nom": "Annecy", "type": "commune-deleguee", "departement": "74", "chefLieu": "74010"},
    {"code": "74011", "nom": "Annecy-le-Vieux", "type": "commune-deleguee", "departement": "74", "chefLieu": "74010"},
    {"code": "94038", "nom": "L'Haÿ-les-Roses", "type": "commune-actuelle", "departement": "94", "population": 32000},
    {
        "code": "75101",
        "nom": "Paris 1er Arrondissement",
        "type": "arrondissement-municipal",
        "departement": "75",
        "commune": "75056",
        "codesPostaux": ["75001"],
        "population": 15114,
    },
]
OLD_COMMUNES: list[Row] = [
    {"code": "75038", "nom": "L'Haÿ-les-Roses", "type": "ancien-code", "nouveauCode": "94038"},
    {"code": "74998", "nom": "Vieux Bourg", "type": "commune-absorbee", "communeAbsorbante": "74011"},
    {"code": "74010", "nom": "Annecy", "type": "commune-actuelle"},
    {"code": "99001", "nom": "Perdue", "type": "commune-perimee"},
]
OTHERS: dict[str, list[Row]] = {
    "epci": [{"code": "200066793", "type": "CA", "nom": "CA du  Grand Annecy", "membres": [{"code": "74010"}]}],
    "departements": [{"code": "74", "nom": "Haute-Savoie", "zone": "metro", "region": "84"}],
    "regions": [
        {"code": "84", "nom": "Auvergne-Rhône-Alpes", "zone": "metro"},
        {"code": "975", "nom": "Saint-Pierre-et-Miquelon", "zone": "com"},
    ],
}


def package(folder: Path, communes: list[Row]) -> Path:
    folder.mkdir()
    for name, rows in {"communes": communes, **OTHERS}.items():
        (folder / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")
    return folder


def built(folder: Path, communes: list[Row] = COMMUNES) -> dict[str, Any]:
    return build(package(folder / "today", communes), package(folder / "former", OLD_COMMUNES))


def test_communes_are_reduced_to_what_is_read(tmp_path: Path) -> None:
    assert built(tmp_path)["communes"] == {
        "code": ["74010", "94038"],
        "nom": ["Annecy", "L’Haÿ-les-Roses"],
        "codes_postaux": ["74000 74940", ""],
        "epci": [0, -1],
        "population": [132117, 32000],
    }


def test_each_former_code_and_name_leads_to_the_commune_of_today(tmp_path: Path) -> None:
    """Followed through several merges; a name is kept only when it differs from today's."""
    former = built(tmp_path)["anciennes"]
    assert list(zip(former["code"], former["nom"], former["commune"], strict=True)) == [
        ("74011", "Annecy-le-Vieux", "74010"),
        ("74998", "Vieux Bourg", "74010"),
        ("74999", "", "74010"),
        ("75038", "", "94038"),
    ]


def test_divisions_are_reduced_too(tmp_path: Path) -> None:
    tables = built(tmp_path)
    assert tables["epci"] == [["200066793", "CA", "CA du Grand Annecy"]]
    assert tables["regions"] == [["84", "Auvergne-Rhône-Alpes"]]
    assert tables["arrondissements"]["nom"] == ["Paris 1er arrondissement"]


def test_a_package_of_another_shape_stops_the_build(tmp_path: Path) -> None:
    wrong = [{**COMMUNES[0], "departement": "73"}]
    with pytest.raises(DataError, match="Annecy \\(74010\\) est dite du département 73"):
        built(tmp_path, wrong)


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    tables = built(tmp_path)
    write(tables, tmp_path)
    first = (tmp_path / "territoires.json.gz").read_bytes()
    write(tables, tmp_path)
    assert (tmp_path / "territoires.json.gz").read_bytes() == first
    assert json.loads(gzip.decompress(first))["communes"]["nom"] == ["Annecy", "L’Haÿ-les-Roses"]
    assert json.loads((tmp_path / "source.json").read_text(encoding="utf-8"))["version"]
