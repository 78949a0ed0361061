"""What a declarative benefit must say, and what its conditions cannot say together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from mesaides.benefits.choices import Niveau, Pour
from mesaides.benefits.conditions.enfants import Enfants
from mesaides.benefits.conditions.membre import Membre
from mesaides.benefits.errors import Finding, Path
from mesaides.benefits.kind import About, Condition
from mesaides.benefits.model import Benefit

ABSENT = {"pour": "dites pour qui : adulte, demandeur, enfant, personne ou foyer."}
OF_A_PERSON = {About.PERSONNE, About.ADULTE}


def declaration(benefit: Benefit) -> Iterator[Finding]:
    """The faults of the parts that say where a benefit exists, whom it is for and how much it is."""
    yield from _territory(benefit)
    yield from _computed(benefit) if benefit.calcul else _declared(benefit)
    for field, message, mend in benefit.montant.faults(declarative=benefit.is_declarative):
        yield Finding(("montant", *filter(None, [field])), message, mend)
    yield from _per_child(benefit)


def _territory(benefit: Benefit) -> Iterator[Finding]:
    where = benefit.territoire
    if where is None and benefit.niveau is not Niveau.NATIONAL:
        mend = "ajoutez « territoire », avec les codes des lieux où elle existe."
        yield Finding(("territoire",), f"Une aide du niveau « {benefit.niveau} » existe quelque part.", mend)
    for code in where.outside() if where else ():
        message = f"« {code} » n’est pas dans le territoire : l’exclure ne change rien."
        yield Finding(("territoire", "sauf", "communes"), message, "corrigez ce code, ou effacez-le.")


def _computed(benefit: Benefit) -> Iterator[Finding]:
    """A benefit that OpenFisca computes."""
    for field, value in (("pour", benefit.pour), ("conditions", benefit.conditions)):
        if value:
            message = f"Cette aide a déjà « calcul » : OpenFisca décide, « {field} » ne servirait pas."
            yield Finding((field,), message, f"effacez « {field} », ou « calcul ».")


def _declared(benefit: Benefit) -> Iterator[Finding]:
    if not benefit.conditions:
        mend = "ajoutez « conditions » (une aide déclarative), ou « calcul » (une variable d’OpenFisca)."
        yield Finding(("conditions",), "Rien ne dit qui a droit à cette aide.", mend)
    if benefit.pour is None:
        yield Finding(("pour",), "Rien ne dit pour qui est cette aide.", ABSENT["pour"])
        return
    yield from _together(("conditions",), benefit.conditions)
    yield from _subjects(("conditions",), benefit.conditions, of_household=benefit.pour is Pour.FOYER)


def _together(path: Path, conditions: tuple[Condition, ...]) -> Iterator[Finding]:
    """Two conditions that nobody meets both."""
    for (_, first), (place, second) in combinations(enumerate(conditions), 2):
        if first.kind.name == second.kind.name and first.kind.contradicts(second.kind):
            message = f"« {first.kind.reason()} » et « {second.kind.reason()} » : personne ne remplit les deux."
            mend = "corrigez l’une des deux, ou mettez-les dans « une_de » si une seule suffit."
            yield Finding((*path, place, second.kind.name), message, mend)
    for place, one in enumerate(conditions):
        if one.kind.name in {"toutes", "membre"}:
            yield from _together(_inside(path, place, one), one.kind.inner())


def _subjects(path: Path, conditions: tuple[Condition, ...], *, of_household: bool) -> Iterator[Finding]:
    """Conditions about a person, where the benefit is about the household."""
    for place, one in enumerate(conditions):
        if of_household and one.kind.about in OF_A_PERSON:
            mend = f"écrivez « membre: {{pour: adulte, conditions: [{one.kind.name}: …]}} »."
            message = f"« {one.kind.name} » parle d’une personne, et l’aide est pour le foyer."
            yield Finding((*path, place, one.kind.name), message, mend)
        inside = of_household and not isinstance(one.kind, Membre)
        yield from _subjects(_inside(path, place, one), one.kind.inner(), of_household=inside)


def _inside(path: Path, place: int, one: Condition) -> Path:
    inner = ("conditions",) if isinstance(one.kind, Membre) else ()
    return (*path, place, one.kind.name, *inner)


def _per_child(benefit: Benefit) -> Iterator[Finding]:
    if benefit.montant.par_enfant is None or benefit.is_declarative is False:
        return
    path = ("montant", "par_enfant")
    if benefit.pour is not Pour.FOYER:
        yield Finding(path, "« par_enfant » compte les enfants du foyer.", "écrivez « pour: foyer », ou « valeur ».")
    if sum(_counts_children(one) for one in benefit.conditions) != 1:
        message = "« par_enfant » compte les enfants d’une condition « enfants » ou « membre » (pour: enfant)."
        yield Finding(path, message, "gardez une seule de ces conditions, et une au moins.")


def _counts_children(one: Condition) -> bool:
    return isinstance(one.kind, Enfants) or (isinstance(one.kind, Membre) and one.kind.pour is Pour.ENFANT)
