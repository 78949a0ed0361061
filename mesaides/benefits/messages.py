"""French messages for a field that does not fit the model: what is wrong, and the mend."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, RootModel

Item = Mapping[str, Any]
Explained = tuple[str, str]

_PATTERN_MENDS = {
    r"^https://[^\s]+$": "écrivez une adresse complète, qui commence par https://.",
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "écrivez en minuscules, sans accent, les mots séparés par des tirets.",
    r"^[a-z_0-9A-Z]+(:[a-z_0-9.]+)?( \* [a-z_0-9A-Z]+(:[a-z_0-9.]+)?)*$": (
        "écrivez une variable d’OpenFisca, « variable:paramètre », ou leur produit avec « * »."
    ),
    r"^[a-z_0-9]+$": "écrivez le nom exact de la variable d’OpenFisca : minuscules, chiffres et « _ ».",
}


def explained(item: Item, model: type[BaseModel]) -> Explained:
    """Message and mend for one error of pydantic met while reading a `model`."""
    if item["type"] == "extra_forbidden":
        return _extra(item, model)
    return _EXPLANATIONS.get(item["type"], _default)(item)


def is_misspelt_elsewhere(item: Item, items: Iterable[Item]) -> bool:
    """Whether a field is missing only because its name, beside, is misspelt."""
    if item["type"] != "missing":
        return False
    *place, name = item["loc"]
    beside = [other["loc"] for other in items if other["type"] == "extra_forbidden"]
    return any([*place] == [*path[:-1]] and get_close_matches(str(path[-1]), [name]) for path in beside)


def _extra(item: Item, model: type[BaseModel]) -> Explained:
    name = str(item["loc"][-1])
    fields = fields_at(model, item["loc"][:-1])
    close = get_close_matches(name, fields, n=1)
    mend = f"écrivez « {close[0]} »." if close else f"les champs possibles ici sont : {', '.join(fields)}."
    return "Ce champ n’existe pas.", mend


def fields_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """Names of the fields of the part of `model` that `path` leads to."""
    current = model
    for part in path:
        if isinstance(part, str) and part in current.model_fields:
            current = next(_models_in(current.model_fields[part].annotation))
    return [name for name in current.model_fields if name != "slug"]


def _models_in(annotation: Any) -> Any:
    """The models named by a type such as `tuple[Demarche, ...]`; that of its items for a list with a name."""
    if isinstance(annotation, type) and issubclass(annotation, RootModel):
        yield from _models_in(annotation.model_fields["root"].annotation)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _models_in(argument)


def shown(value: object) -> str:
    text = str(value)
    return f"« {text if len(text) <= 40 else text[:40] + '…'} »"


def _default(item: Item) -> Explained:
    return f"Cette valeur ne convient pas : {shown(item.get('input'))}.", "voyez docs/how-to/ajouter-une-aide.md."


def _choice(item: Item) -> Explained:
    choices = [part.strip(" '") for part in item["ctx"]["expected"].replace(" or ", ", ").split(",")]
    close = get_close_matches(str(item.get("input")), choices, n=1)
    mend = f"écrivez « {close[0]} »." if close else f"choisissez parmi : {', '.join(choices)}."
    return f"{shown(item.get('input'))} n’est pas une valeur possible.", mend


def _pattern(item: Item) -> Explained:
    mend = _PATTERN_MENDS.get(item["ctx"]["pattern"], "corrigez la forme de cette valeur.")
    return f"{shown(item.get('input'))} n’a pas la forme attendue.", mend


def _short(item: Item) -> Explained:
    least = item["ctx"]["min_length"]
    return f"Ce texte est trop court : {shown(item.get('input'))}.", f"écrivez au moins {least} caractères."


def _long(item: Item) -> Explained:
    message = f"Ce texte est trop long : {len(item['input'])} caractères."
    return message, f"tenez-vous à {item['ctx']['max_length']} caractères."


def _few(item: Item) -> Explained:
    least = item["ctx"]["min_length"]
    return "Cette liste est trop courte.", f"donnez au moins {least} élément{'s' if least > 1 else ''}."


def _text(item: Item) -> Explained:
    return f"{shown(item.get('input'))} n’est pas un texte.", "mettez la valeur entre guillemets."


def _small(item: Item) -> Explained:
    least = item["ctx"].get("ge", item["ctx"].get("gt"))
    return f"{shown(item.get('input'))} est trop petit.", f"écrivez une valeur au-dessus de {least:g}."


def _big(item: Item) -> Explained:
    most = item["ctx"]["le"]
    mend = "un taux s’écrit entre 0 et 1, et 50 % s’écrit 0.5." if most == 1 else f"écrivez {most:g} au plus."
    return f"{shown(item.get('input'))} est trop grand.", mend


def _own(item: Item) -> Explained:
    error = item["ctx"]["error"]
    return str(error), getattr(error, "mend", "complétez ou corrigez cette partie.")


def _always(message: str, mend: str) -> Callable[[Item], Explained]:
    return lambda item: (message.format(shown(item.get("input"))), mend)


_DATE = _always("{} n’est pas une date.", "écrivez AAAA-MM-JJ, par exemple 2026-11-22.")
_NUMBER = _always("{} n’est pas un nombre.", "écrivez un nombre sans unité, avec un point : 651.69.")
_WHOLE = _always("{} n’est pas un nombre entier.", "écrivez-le sans guillemets ni virgule : 16.")
_PART = _always("{} devrait être une suite de champs.", "écrivez un champ par ligne, décalé de deux espaces.")

_EXPLANATIONS: dict[str, Callable[[Item], Explained]] = {
    "missing": _always("Ce champ est obligatoire.", "ajoutez-le."),
    "enum": _choice,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _short,
    "string_too_long": _long,
    "string_type": _text,
    "too_short": _few,
    "tuple_type": _always("{} devrait être une liste.", "écrivez un élément par ligne, précédé de « - »."),
    "dict_type": _PART,
    "model_type": _PART,
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _always("{} n’est ni vrai ni faux.", "écrivez true ou false."),
    "bool_parsing": _always("{} n’est ni vrai ni faux.", "écrivez true ou false."),
    "greater_than_equal": _small,
    "greater_than": _small,
    "less_than_equal": _big,
    "value_error": _own,
}
