"""Fifth page: how much it is, and its dates."""

from __future__ import annotations

from typing import Any

from django import forms

from mesaides.benefits.choices import Genre, Selon
from mesaides.contributions.form.fields import Line, Select
from mesaides.contributions.form.page import Answers, Page, Section
from mesaides.dsfr_fields.fields import AmountField, ChoiceField, DayField, TicksField
from mesaides.dsfr_fields.items import Item
from mesaides.dsfr_fields.reading import boxes_of, written

BRACKETS = range(1, 9)

GENRES = {
    Genre.UNIQUE: ("Versé une fois", ""),
    Genre.MENSUEL: ("Versé chaque mois", ""),
    Genre.ANNUEL: ("Versé chaque année", ""),
    Genre.TAUX: ("Une réduction, en pour cent", ""),
    Genre.PRIX: ("Un prix réduit", "Ce que paie la personne. Dites aussi son rythme : « par mois », « par repas »."),
    Genre.NOMBRE: ("Un nombre de choses", "Des séances, des entrées… Dites aussi leur nom."),
    Genre.OUI_NON: ("Un droit, sans montant", "Un accès, un service, ou un montant décidé au cas par cas."),
}
WAYS = {
    "valeur": ("Le même pour tous", ""),
    "par_enfant": ("Tant par enfant", "L’aide est alors pour le foyer entier, avec une condition sur les enfants."),
    "par_tranche": ("Selon une tranche", "Le montant dépend du quotient familial, des ressources ou de l’âge."),
    "part_du_cout": ("Une part de ce que paie la personne", "Exemple : 50 % du coût, jusqu’à 200 €."),
}
MEASURES = {
    Selon.QUOTIENT_FAMILIAL_CAF: "Le quotient familial de la CAF ou de la MSA, par mois",
    Selon.QUOTIENT_FAMILIAL_IMPOT: "Le quotient familial de l’avis d’impôt, par mois",
    Selon.REVENU_FISCAL_PAR_PART: "Le revenu fiscal de référence par part, par an",
    Selon.RESSOURCES_MENSUELLES: "Les ressources du foyer, par mois",
    Selon.AGE: "L’âge",
}


class AmountPage(Page):
    """How much, and from when until when."""

    slug = "montant"
    title = "Combien, et jusqu’à quand ?"
    about = "Un montant juste aujourd’hui. S’il change chaque année, dites jusqu’à quand il vaut."
    sections = (
        Section("", ("genre",)),
        Section("Pour un prix ou un nombre", ("rythme", "unite"), folded=True),
        Section("Le montant", ("facon",), "Inutile pour un droit sans montant."),
        Section("Le même pour tous, ou par enfant", ("valeur", "maximum")),
        Section(
            "Par tranche",
            ("selon", *(f"t{rank}_{part}" for rank in BRACKETS for part in ("jusqu_a", "valeur"))),
            "De la plus basse à la plus haute, bornes comprises. Au-dessus de la dernière, pas de droit.",
            beside=True,
            folded=True,
        ),
        Section("Une part du coût", ("taux", "plafond"), "Le plafond est facultatif.", beside=True, folded=True),
        Section("Les dates", ("depuis", "jusqu_a")),
    )

    genre = ChoiceField([Item(value, *told) for value, told in GENRES.items()], label="Ce que l’aide apporte")
    rythme = Line(label="Le rythme", help_text="Pour un prix : « par mois », « par repas ».")
    unite = Line(label="Ce que l’on compte", help_text="Pour un nombre : « séances », « entrées ».")
    facon = Select(
        [(way, label) for way, (label, _) in WAYS.items()],
        label="Comment le montant se calcule",
        help_text="; ".join(f"« {label} » : {hint[0].lower()}{hint[1:-1]}" for label, hint in WAYS.values() if hint),
    )
    valeur = AmountField("€ ou %", label="Le montant")
    maximum = TicksField([Item("oui", "C’est un maximum : « jusqu’à… »")], label="Ce montant")
    selon = Select(MEASURES.items(), label="Ce qui décide de la tranche")
    taux = AmountField("%", label="La part payée", help_text="50 pour la moitié.")
    plafond = AmountField("€", label="Jusqu’à")
    depuis = DayField(label="Son premier jour", help_text="Facultatif.")
    jusqu_a = DayField(label="Son dernier jour", help_text="Facultatif. Passé ce jour, elle ne se montre plus.")

    def __init__(self, answers: Answers) -> None:
        rows: dict[str, forms.Field] = {}
        for rank in BRACKETS:
            rows[f"t{rank}_jusqu_a"] = AmountField("", label=f"Tranche {rank} : jusqu’à")
            rows[f"t{rank}_valeur"] = AmountField("€", label=f"Tranche {rank} : montant")
        super().__init__(answers, rows)


def write(given: dict[str, Any]) -> dict[str, Any]:
    """The amount, in the one way that is chosen, and the dates."""
    genre = given.get("genre")
    amount: dict[str, Any] = {"genre": genre} if genre else {}
    amount |= {name: given[name] for name in ("rythme", "unite") if given.get(name)}
    amount |= {"maximum": True} if given.get("maximum") else {}
    amount |= {} if genre == Genre.OUI_NON else _way(given)
    dates = {name: given[name].isoformat() for name in ("depuis", "jusqu_a") if given.get(name)}
    return ({"montant": amount} if amount else {}) | dates


def _way(given: dict[str, Any]) -> dict[str, Any]:
    way = given.get("facon")
    if way in ("valeur", "par_enfant"):
        return {way: given["valeur"]} if given.get("valeur") is not None else {}
    if way == "par_tranche":
        return {way: _without_blanks({"selon": given.get("selon") or None, "tranches": _brackets(given)})}
    if way == "part_du_cout":
        rate = None if given.get("taux") is None else round(given["taux"] / 100, 4)
        return {way: _without_blanks({"taux": rate, "plafond": given.get("plafond")})}
    return {}


def _brackets(given: dict[str, Any]) -> list[dict[str, Any]]:
    rows = ({part: given.get(f"t{rank}_{part}") for part in ("jusqu_a", "valeur")} for rank in BRACKETS)
    return [_without_blanks(row) for row in rows if any(value is not None for value in row.values())]


def _without_blanks(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def read(document: dict[str, Any]) -> dict[str, list[str]]:
    """What was typed to get that part; an amount that the form cannot say gives nothing."""
    amount = dict(document.get("montant", {}))
    typed = {name: [str(amount[name])] for name in ("genre", "rythme", "unite") if name in amount}
    typed |= {"maximum": ["oui"]} if amount.get("maximum") else {}
    for way in WAYS:
        if way in amount:
            typed |= {"facon": [way]} | _typed(way, amount[way])
    for name in ("depuis", "jusqu_a"):
        typed |= boxes_of(name, document.get(name))
    return typed


def _typed(way: str, value: Any) -> dict[str, list[str]]:
    if way in ("valeur", "par_enfant"):
        return {"valeur": [written(value)]}
    if way == "part_du_cout":
        cap = {"plafond": [written(value["plafond"])]} if "plafond" in value else {}
        return {"taux": [written(value["taux"] * 100)]} | cap
    rows = {
        f"t{rank}_{part}": [written(number)]
        for rank, row in enumerate(value["tranches"], 1)
        for part, number in row.items()
    }
    return {"selon": [value["selon"]]} | rows


PARTS = ("montant", "depuis", "jusqu_a")
