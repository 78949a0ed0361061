"""The tree of an explanation, told in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from mesaides.benefits.typography import typeset
from mesaides.questions.french import day_in_french, number_in_french

Json = dict[str, Any]

SOURCES = {
    "calcule": "",
    "declare": ", déclaré",
    "defaut": ", non renseigné : valeur par défaut",
    "fin_de_spirale": ", valeur par défaut : la formule se relirait sans fin",
}


def tree(explanation: Json) -> str:
    """The lines of the tree, from the JSON of `mesaides.simulations.explaining`; it alone has the parameters' texts."""
    return typeset("\n".join(_lines(explanation, "")))


def _lines(node: Json, margin: str) -> Iterator[str]:
    yield f"{margin}{node['libelle']} ({node['variable']}, {node['periode']}) : {_values(node)}"
    inner = margin + "    "
    if node["trouve"]:
        yield f"{inner}sans le montant déclaré : {_by_subject(node['trouve'])}"
    yield from (f"{inner}texte : {text}" for text in node["textes"] if not node["deja_dit"])
    yield from (f"{inner}{_parameter(one)}" for one in node["parametres"])
    for child in node["enfants"]:
        yield from _lines(child, inner)
    if node["suite"]:
        yield f"{inner}… {node['suite']} de plus : augmentez --profondeur"


def _values(node: Json) -> str:
    again = ", déjà détaillé plus haut" if node["deja_dit"] and node["provenance"] == "calcule" else ""
    return _by_subject(node["valeurs"]) + SOURCES[node["provenance"]] + again


def _by_subject(values: Json) -> str:
    if set(values) == {""}:
        return _value(values[""])
    return ", ".join(f"{path or 'demandeur'} {_value(value)}" for path, value in values.items())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "oui" if value else "non"
    return number_in_french(value) if isinstance(value, int | float) else str(value)


def _parameter(one: Json) -> str:
    since = f", depuis le {day_in_french(date.fromisoformat(one['depuis']))}" if one["depuis"] else ""
    return f"paramètre {one['nom']} : {_exact(one['valeur'])}{since}"


def _exact(value: Any) -> str:
    """A number of the law as it is written there, not rounded to the cent."""
    if isinstance(value, list | tuple):
        return " ; ".join(_exact(one) for one in value)
    return str(value).replace(".", ",") if isinstance(value, float) else _value(value)
