"""How long territories take to load and to search, each as a share of one plain pass over the names.

python benchmarks/territoires.py
"""

import sys
from collections.abc import Callable
from time import perf_counter

from mesaides.territories import communes, find_commune, search
from mesaides.territories.packaged import tables

ONE_IN = 115


def seconds(action: Callable[[], object]) -> float:
    """The time one run takes."""
    start = perf_counter()
    action()
    return perf_counter() - start


def per_search(queries: list[str]) -> float:
    """The mean time of one search."""
    return seconds(lambda: [search(query) for query in queries]) / len(queries)


def without_a_letter(name: str) -> str:
    """The name with its middle letter forgotten."""
    middle = len(name) // 2
    return name[:middle] + name[middle + 1 :]


def main() -> None:
    """Prints each measure in milliseconds, and as a ratio of the reference."""
    first_commune = seconds(lambda: find_commune("31555"))
    first_search = seconds(lambda: search("toulouse"))
    reference = seconds(lambda: [name.casefold() for name in tables()["communes"]["nom"]])
    sample = [commune for commune in communes() if commune.codes_postaux][::ONE_IN]
    measures = {
        "lecture de la table et première commune": first_commune,
        "première recherche, index compris": first_search,
        "recherche par nom": per_search([commune.nom for commune in sample]),
        "recherche par code postal": per_search([commune.codes_postaux[0] for commune in sample]),
        "recherche par nom mal écrit": per_search([without_a_letter(commune.nom) for commune in sample]),
        "recherche d’une lettre": per_search(list("abcdefghijklmnopqrstuvwxyz")),
    }
    for name, measured in measures.items():
        sys.stdout.write(f"{name:<42} {measured * 1000:8.2f} ms   × {measured / reference:7.2f}\n")


if __name__ == "__main__":
    main()
