"""How a household meets each sort of condition just so, or just misses it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any

from mesaides.benefits.kind import Condition, Kind
from mesaides.contributions.sketch import Sketch

PARTS = 1.0
"""Tax shares of a household drawn with a tax notice: the quotient is then the income."""

USUAL_RATE = 0.8
"""Rate of incapacity of a person drawn with a handicap."""

Drawer = Callable[[Sketch, Any, bool], None]


def draw(sketch: Sketch, kind: Kind, *, meets: bool) -> None:
    """Make the household meet a condition, at its very bound where it has one, or miss it by the least."""
    DRAWERS.get(kind.name, _nothing)(sketch, kind, meets)


def draw_all(sketch: Sketch, conditions: Iterable[Condition], *, missed: Container[int] = ()) -> None:
    """Meet all the conditions but some, by their ranks; what is told by the number of persons comes last."""
    ranked = sorted(enumerate(conditions), key=lambda item: _LATE.get(item[1].kind.name, 0))
    for rank, one in ranked:
        draw(sketch, one.kind, meets=rank not in missed)


_LATE = {
    "revenu_fiscal": 2,
    "ressources_mensuelles": 2,
    "quotient_familial_impot": 2,
    "quotient_familial_caf": 2,
    "recoit": 1,
}


def _nothing(_sketch: Sketch, _kind: Any, _meets: bool) -> None:
    """A sort that no household can be drawn for: what is found then says so."""


def _bound(kind: Any, meets: bool, step: float = 1) -> float:
    """The upper bound, else the lower one; past it by a step to miss it."""
    if kind.max is not None:
        return float(kind.max if meets else kind.max + step)
    return float(kind.min if meets else kind.min - step)


def _age(sketch: Sketch, kind: Any, meets: bool) -> None:
    age = int(_bound(kind, meets))
    sketch.about["date_naissance"] = sketch.born(max(0, min(age, 90 if meets and kind.max and kind.max > 90 else age)))


def _in_person(name: str) -> Drawer:
    def drawer(sketch: Sketch, kind: Any, meets: bool) -> None:
        sketch.about[name] = kind.root if meets else not kind.root

    return drawer


def _handicap(sketch: Sketch, kind: Any, meets: bool) -> None:
    """With a rate: without one, what the law gives is not known."""
    is_so = kind.root is meets
    sketch.about["handicap"] = is_so
    if is_so:
        sketch.about.setdefault("taux_incapacite", USUAL_RATE)
    else:
        sketch.about.pop("taux_incapacite", None)


def _chosen(kind: Any, meets: bool, others: Iterable[str]) -> str:
    values = [str(one) for one in kind.root]
    return values[0] if meets else next((one for one in others if one not in values), values[0])


def _activity(sketch: Sketch, kind: Any, meets: bool) -> None:
    activity = _chosen(kind, meets, ("salarie", "inactif", "chomeur", "etudiant", "retraite", "independant"))
    if sketch.about is sketch.asking or "activites" in sketch.about:
        sketch.about["activites"] = [activity]
        if activity not in ("salarie", "independant"):
            sketch.about["revenus"] = {}
    elif activity == "etudiant":
        sketch.about["etudes"] = {"scolarite": "lycee"}


def _studies(name: str, others: tuple[str, ...]) -> Drawer:
    def drawer(sketch: Sketch, kind: Any, meets: bool) -> None:
        value = _chosen(kind, meets, others)
        studies = sketch.about.setdefault("etudes", {"scolarite": "lycee"})
        studies[name] = value
        if "activites" in sketch.about and studies["scolarite"] != "inconnue":
            sketch.about |= {"activites": ["etudiant"], "revenus": {}}

    return drawer


def _school(sketch: Sketch, kind: Any, meets: bool) -> None:
    value = _chosen(kind, meets, ("public", "prive_hors_contrat", "prive_sous_contrat"))
    sketch.about.setdefault("etudes", {"scolarite": "lycee"})["statuts_etablissement_scolaire"] = value


def _plain_choice(name: str, others: tuple[str, ...], place: str = "") -> Drawer:
    def drawer(sketch: Sketch, kind: Any, meets: bool) -> None:
        where = sketch.situation[place] if place else sketch.about
        where[name] = _chosen(kind, meets, others)

    return drawer


def _children(sketch: Sketch, kind: Any, meets: bool) -> None:
    low, high = kind.min or 0, kind.max
    count = (low or (high or 0)) if meets else (low - 1 if low else (high or 0) + 1)
    age = kind.age_max if kind.age_max is not None else (kind.age_min or 8)
    already = len(sketch.situation.get("enfants", ()))
    for child in sketch.situation.get("enfants", ())[:count]:
        child.setdefault("date_naissance", sketch.born(age))
    for _ in range(max(0, min(count, 8) - already)):
        sketch.child(min(age, 17))


def _married(sketch: Sketch, kind: Any, meets: bool) -> None:
    sketch.live_as(_chosen(kind, meets, ("celibataire", "marie", "veuf", "divorce", "pacse", "union_libre")))


def _alone(sketch: Sketch, kind: Any, meets: bool) -> None:
    is_alone = kind.root is meets
    if not sketch.situation.get("enfants") and is_alone:
        sketch.child(8)
    sketch.live_as("celibataire" if is_alone else "marie")


def _moved(sketch: Sketch, kind: Any, meets: bool) -> None:
    months = (kind.mois_max - 1) if meets else kind.mois_max + 1
    total = sketch.day.year * 12 + sketch.day.month - 1 - months
    sketch.situation["logement"]["date_entree_logement"] = f"{total // 12:04}-{total % 12 + 1:02}-01"


def _rate(sketch: Sketch, kind: Any, meets: bool) -> None:
    sketch.about |= {"handicap": True, "taux_incapacite": round(max(0.0, min(1.0, _bound(kind, meets, 0.01))), 2)}


def _tax_quotient(sketch: Sketch, kind: Any, meets: bool) -> None:
    sketch.notice(_bound(kind, meets) * 12 * PARTS, PARTS)


def _caf_quotient(sketch: Sketch, kind: Any, meets: bool) -> None:
    """Only near the bound: the quotient of the CAF comes from a calculation, and counts the benefits."""
    bound = _bound(kind, meets, 0)
    is_above = (kind.max is None) is meets
    sketch.earn(bound * 5 + 1500 if is_above else bound * 1.2 * sketch.share)
    if not is_above and not sketch.share:
        sketch.live_free()


def _tax_income(sketch: Sketch, kind: Any, meets: bool) -> None:
    sizes = kind.par_personnes.root if kind.par_personnes else {}
    ceiling = _of_size(sizes, sketch.size) if sizes else (kind.max if kind.max is not None else kind.max_par_part)
    sketch.notice((ceiling or 0) + (0 if meets else 1), PARTS)


def _resources(sketch: Sketch, kind: Any, meets: bool) -> None:
    ceiling = _of_size(kind.par_personnes.root, sketch.size) if kind.par_personnes else kind.max
    sketch.earn((ceiling or 0) + (0 if meets else 1))


def _of_size(sizes: Any, size: int) -> float:
    last = len(sizes) - 1
    return float(sizes[str(min(size, last))] + max(0, size - last) * sizes["par_personne_de_plus"])


def _receives(sketch: Sketch, kind: Any, meets: bool) -> None:
    """Some aids can be said to be received; for the others, no or high incomes."""
    if not meets:
        sketch.earn(6000)
    elif "allocation-adultes-handicapes" in kind.root and "revenu-solidarite-active" not in kind.root:
        sketch.asking["prestations_recues"] = {"aah": 1000}
        sketch.asking.update({"handicap": True, "activites": ["inactif"], "revenus": {}})
    else:
        sketch.earn(0)
        sketch.asking["activites"] = ["inactif"]
        if "revenu-solidarite-active" in kind.root:
            sketch.situation["prestations_recues"] = {"rsa": 560}


def _any(sketch: Sketch, kind: Any, meets: bool) -> None:
    for one in kind.inner()[:1] if meets else kind.inner():
        draw(sketch, one.kind, meets=meets)


def _every(sketch: Sketch, kind: Any, meets: bool) -> None:
    draw_all(sketch, kind.inner(), missed=() if meets else (0,))


def _none(sketch: Sketch, kind: Any, meets: bool) -> None:
    for one in kind.inner() if meets else kind.inner()[:1]:
        draw(sketch, one.kind, meets=not meets)


def _member(sketch: Sketch, kind: Any, meets: bool) -> None:
    before = sketch.about
    if kind.pour == "enfant":
        children = sketch.situation.get("enfants", ())
        sketch.about = children[0] if children else sketch.child(8)
    _every(sketch, kind, meets)
    sketch.about = before


DRAWERS: dict[str, Drawer] = {
    "age": _age,
    "activite": _activity,
    "scolarite": _studies("scolarite", ("lycee", "college", "primaire", "enseignement_superieur", "inconnue")),
    "annee_etude": _studies("annee_etude", ("seconde", "premiere", "terminale", "licence_1")),
    "etablissement": _school,
    "alternance": _plain_choice("alternance", ("aucune", "apprentissage", "professionnalisation")),
    "boursier": _in_person("boursier"),
    "handicap": _handicap,
    "enceinte": _in_person("enceinte"),
    "habite_chez_parents": _in_person("habite_chez_parents"),
    "taux_incapacite": _rate,
    "gir": _plain_choice("gir", ("gir_6", "gir_5", "gir_4", "gir_1")),
    "nationalite": _plain_choice("nationalite", ("autre", "eee_suisse", "francaise")),
    "statut_marital": _married,
    "parent_isole": _alone,
    "enfants": _children,
    "logement": _plain_choice(
        "statut_occupation_logement", ("proprietaire", "locataire_vide", "loge_gratuitement"), "logement"
    ),
    "emmenagement": _moved,
    "quotient_familial_impot": _tax_quotient,
    "quotient_familial_caf": _caf_quotient,
    "revenu_fiscal": _tax_income,
    "ressources_mensuelles": _resources,
    "recoit": _receives,
    "une_de": _any,
    "toutes": _every,
    "aucune_de": _none,
    "membre": _member,
}
