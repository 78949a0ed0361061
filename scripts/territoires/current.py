"""The divisions of today, reduced to what the application reads."""

from typing import Any

Row = dict[str, Any]
Columns = dict[str, list[Any]]


class DataError(ValueError):
    """The package no longer has the shape this script was written for."""


def communes(rows: list[Row], epci: list[Row]) -> Columns:
    """Today's communes, by column; `epci` is an index in the list of EPCI, or -1."""
    index = {member["code"]: n for n, group in enumerate(epci) for member in group["membres"]}
    today = sorted((row for row in rows if row["type"] == "commune-actuelle"), key=_code)
    _check_departements(today)
    return {
        "code": [row["code"] for row in today],
        "nom": [typographic(row["nom"]) for row in today],
        "codes_postaux": [" ".join(row.get("codesPostaux", ())) for row in today],
        "epci": [index.get(row["code"], -1) for row in today],
        "population": [row.get("population", 0) for row in today],
    }


def arrondissements(rows: list[Row]) -> Columns:
    """The arrondissements of Paris, Lyon and Marseille, by column."""
    found = sorted((row for row in rows if row["type"] == "arrondissement-municipal"), key=_code)
    return {
        "code": [row["code"] for row in found],
        "nom": [row["nom"].replace(" Arrondissement", " arrondissement") for row in found],
        "commune": [row["commune"] for row in found],
        "codes_postaux": [" ".join(row["codesPostaux"]) for row in found],
        "population": [row["population"] for row in found],
    }


def departements(rows: list[Row]) -> list[list[str]]:
    """(code, name, zone, région) of each département or overseas collectivity."""
    return [[row["code"], typographic(row["nom"]), row["zone"], row["region"]] for row in sorted(rows, key=_code)]


def regions(rows: list[Row]) -> list[list[str]]:
    """(code, name) of the régions; the collectivities listed among them are not régions."""
    return [[row["code"], typographic(row["nom"])] for row in sorted(rows, key=_code) if row["zone"] != "com"]


def epci(rows: list[Row]) -> list[list[str]]:
    """(SIREN, nature, name) of the EPCI."""
    return [[row["code"], row["type"], typographic(" ".join(row["nom"].split()))] for row in rows]


def typographic(name: str) -> str:
    """The name with the apostrophe of printed French."""
    return name.replace("'", "’")


def _check_departements(today: list[Row]) -> None:
    for row in today:
        length = 3 if row["code"] >= "97" else 2
        if row["code"][:length] != row["departement"]:
            raise DataError(f"{row['nom']} ({row['code']}) est dite du département {row['departement']}.")


def _code(row: Row) -> str:
    return str(row["code"])
