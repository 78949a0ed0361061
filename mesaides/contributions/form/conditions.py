"""Fourth page: who is entitled, in the closed vocabulary of conditions (docs/reference/conditions.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.choices import Pour
from mesaides.benefits.kind import KINDS, About
from mesaides.contributions.form.fields import Lines, Select
from mesaides.contributions.form.kinds import (
    Asked,
    Typed,
    ceiling,
    children,
    labels_of,
    listed,
    numbers,
    one_number,
    yes_no,
)
from mesaides.contributions.form.page import Answers, Page, Section
from mesaides.dsfr_fields.fields import TicksField
from mesaides.dsfr_fields.items import Item
from mesaides.household import choices as c

REST = "conditions_reste"
"""Where the places are kept, in the file that is corrected, of the conditions that the form cannot say."""

WHO = {
    Pour.ENFANT: "Un enfant",
    Pour.ADULTE: "Un adulte",
    Pour.PERSONNE: "N’importe qui",
    Pour.DEMANDEUR: "La personne qui demande",
}


def asked() -> tuple[Asked, ...]:
    """Every sort of condition that the form asks about, the usual ones first; the aids named are today's."""
    return _asked(tuple((one.slug, one.nom) for one in catalogue().benefits if not one.is_declarative))


@lru_cache(2)
def _asked(known: tuple[tuple[str, str], ...]) -> tuple[Asked, ...]:
    computed = dict(known)
    return (
        numbers(
            "age",
            "L’âge",
            "ans",
            help="Les deux bornes sont comprises : « au plus 25 » va jusqu’à la veille des 26 ans.",
        ),
        listed("activite", "L’activité", labels_of(c.Activite)),
        children(),
        numbers("quotient_familial_caf", "Le quotient familial de la CAF ou de la MSA", "€ par mois", whole=False),
        numbers(
            "quotient_familial_impot",
            "Le quotient familial de l’avis d’impôt",
            "€ par mois",
            whole=False,
            help="Le revenu fiscal de référence, divisé par les parts puis par 12. Ce n’est pas celui de la CAF.",
        ),
        ceiling("revenu_fiscal", "Le revenu fiscal de référence", "par an", by_share=True),
        ceiling("ressources_mensuelles", "Les ressources du mois", "par mois", by_share=False),
        listed("scolarite", "L’école ou les études", labels_of(c.Scolarite)),
        yes_no("boursier", "La bourse", "Recevoir une bourse d’études", "Ne pas en recevoir"),
        listed("alternance", "Le contrat de formation", labels_of(c.Alternance)),
        listed("annee_etude", "La classe ou l’année d’études", labels_of(c.AnneeEtude)),
        listed("etablissement", "L’établissement", labels_of(c.StatutEtablissement)),
        listed("logement", "Le logement", labels_of(c.StatutOccupation)),
        one_number("emmenagement", "mois_max", "L’emménagement", "Depuis moins de, ou prochain", "mois"),
        one_number("residence", "annees_min", "L’ancienneté sur le territoire", "Depuis au moins", "ans", whole=False),
        listed("statut_marital", "La vie de couple", labels_of(c.StatutMarital)),
        yes_no("parent_isole", "Élever seul ou seule ses enfants", "Oui", "Non"),
        yes_no("habite_chez_parents", "Habiter chez ses parents", "Oui", "Non"),
        yes_no("enceinte", "Attendre un enfant", "Oui", "Non"),
        yes_no("handicap", "Avoir un handicap reconnu", "Oui", "Non"),
        numbers("taux_incapacite", "Le taux d’incapacité", "%", scale=100),
        listed("gir", "La perte d’autonomie", labels_of(c.Gir)),
        listed("nationalite", "La nationalité", labels_of(c.Nationalite)),
        listed("recoit", "Recevoir une autre aide", computed),
    )


class ConditionsPage(Page):
    """Who is entitled."""

    slug = "conditions"
    title = "À quelles conditions ?"
    about = (
        "Ne remplissez que ce qui compte : tout sera nécessaire, sauf ce que vous mettrez au choix, en bas. "
        "Ce qui n’est pas dans cette liste s’écrit dans « À vérifier par la personne »."
    )

    def __init__(self, answers: Answers) -> None:
        kinds = asked()
        names = {one.name: one.title for one in kinds}
        items = [Item(name, title) for name, title in names.items()]
        fields = {key: field for one in kinds for key, field in one.fields().items()}
        fields["au_choix"] = TicksField(
            items, label="Une seule de ces conditions suffit", help_text="Cochez-en au moins deux."
        )
        fields["exclus"] = TicksField(
            items, label="Ces conditions excluent", help_text="Qui en remplit une n’a pas droit à l’aide."
        )
        fields["membre_pour"] = Select(
            WHO.items(),
            label="Qui, dans le foyer, doit remplir l’âge, l’activité, les études… ?",
            help_text="Seulement si l’aide est pour le foyer entier.",
        )
        fields["a_verifier"] = Lines(
            label="À vérifier par la personne",
            help_text="Facultatif, une phrase par ligne : ce qui décide et que le formulaire ne sait pas dire.",
        )
        self.sections = (*_sections(kinds), *_LAST)  # type: ignore[misc]  # they follow the vocabulary
        super().__init__(answers, fields)


def _sections(kinds: tuple[Asked, ...]) -> Iterator[Section]:
    for one in kinds:
        yield Section(one.title, tuple(one.fields()), one.help, one.beside, folded=True)


_LAST = (
    Section("Au choix, ou à exclure", ("au_choix", "exclus"), folded=True),
    Section("Pour une aide du foyer entier", ("membre_pour",), folded=True),
    Section("Le reste", ("a_verifier",)),
)


def write(given: Mapping[str, Any], pour: str, former: Sequence[Any] = (), rest: Sequence[str] = ()) -> dict[str, Any]:
    """The conditions. `former`: those of a corrected file, whose order stays; `rest`: which of them are kept as is."""
    found = {one.name: value for one in asked() if (value := one.write(given)) is not None}
    apart, out = _within(given, "au_choix", found), _within(given, "exclus", found)
    alone = [{name: found[name]} for name in found if name not in (*apart, *out)]
    choice = [{"une_de": [{name: found[name]} for name in apart]}] if apart else []
    none = [{"aucune_de": [{name: found[name]} for name in out]}] if out else []
    every = [*_of_household([*alone, *choice, *none], pour, given), *(former[int(place)] for place in rest)]
    part: dict[str, Any] = {"conditions": _in_order(every, former)} if every else {}
    return part | ({"a_verifier": given["a_verifier"]} if given.get("a_verifier") else {})


def _in_order(conditions: list[Any], former: Sequence[Any]) -> list[Any]:
    """In the order of the former ones, so that a correction moves nothing; the new ones after."""
    places = [next(iter(one)) for one in former]
    return sorted(conditions, key=lambda one: _place(one, former, places))


def _place(condition: Any, former: Sequence[Any], names: list[str]) -> int:
    if condition in former:
        return list(former).index(condition)
    name = next(iter(condition))
    return names.index(name) if name in names else len(names)


def _within(given: Mapping[str, Any], name: str, found: Mapping[str, Any]) -> list[str]:
    return [one for one in given.get(name) or [] if one in found]


def _of_household(conditions: list[dict[str, Any]], pour: str, given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """For the household, what is about a person is asked of one of its members."""
    if pour != Pour.FOYER:
        return conditions
    personal = [one for one in conditions if _is_personal(one)]
    if not personal:
        return conditions
    member = {"membre": {"pour": given.get("membre_pour") or Pour.PERSONNE.value, "conditions": personal}}
    return [*(one for one in conditions if one not in personal), member]


def _is_personal(condition: dict[str, Any]) -> bool:
    ((name, value),) = condition.items()
    if name in ("une_de", "aucune_de"):
        return any(_is_personal(one) for one in value)
    return KINDS[name].about in {About.PERSONNE, About.ADULTE}


def read(document: Mapping[str, Any]) -> Typed:
    """What was typed to get these conditions; the places of those that the form cannot say go to `REST`."""
    answers: Typed = {"a_verifier": ["\n".join(document.get("a_verifier", ()))]}
    pour = document.get("pour", "")
    rest = [str(place) for place, one in enumerate(document.get("conditions", ())) if not _put(one, answers, pour)]
    return answers | ({REST: rest} if rest else {})


def _put(condition: Mapping[str, Any], answers: Typed, pour: str) -> bool:
    """Add what was typed for a condition; whether the form can say it."""
    ((name, value),) = condition.items()
    if name == "membre":
        is_one = pour == Pour.FOYER and "membre_pour" not in answers
        return (
            is_one
            and all(map(_is_personal, value["conditions"]))
            and _put_all(value["conditions"], answers, {"membre_pour": [value["pour"]]})
        )
    if name in ("une_de", "aucune_de"):
        place = "au_choix" if name == "une_de" else "exclus"
        return place not in answers and _put_all(value, answers, {place: [next(iter(one)) for one in value]})
    return _put_all([condition], answers, {})


def _put_all(conditions: list[Mapping[str, Any]], answers: Typed, beside: Typed) -> bool:
    """All of them or none: one that is asked already, or that no field says, leaves the whole as it stands."""
    by_name = {one.name: one for one in asked()}
    names = [next(iter(one)) for one in conditions]
    if len(set(names)) < len(names) or not set(names) <= by_name.keys():
        return False
    if any(key in answers for name in names for key in by_name[name].fields()):
        return False
    typed = [by_name[name].read(one[name]) for name, one in zip(names, conditions, strict=True)]
    if None in typed:
        return False
    for one in typed:
        answers.update(one or {})
    answers.update(beside)
    return True


PARTS = ("conditions", "a_verifier")
