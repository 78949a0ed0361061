"""The pages of a contribution: the form, the preview, the state."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.urls import reverse

from mesaides.benefits.amount import RHYTHMS
from mesaides.benefits.choices import Genre, Pour
from mesaides.benefits.model import Benefit
from mesaides.benefits.sentences import lowered
from mesaides.benefits.typography import typeset
from mesaides.contributions.document import PAGES, beyond
from mesaides.contributions.form.conditions import asked
from mesaides.contributions.form.page import Page
from mesaides.contributions.households import FAR, INSIDE, OUTSIDE, Proposed
from mesaides.contributions.models import Contribution, Revision
from mesaides.contributions.overlap import overlapping
from mesaides.contributions.preview import Preview
from mesaides.contributions.reach import reach
from mesaides.contributions.transitions import OPEN
from mesaides.web.presenting.amounts import told_amount

PREVIEW = "apercu"

TITLES = {slug: page.title for slug, page in PAGES.items()} | {PREVIEW: "Relire et envoyer"}

KEYS = {
    INSIDE: "Juste dedans : ce foyer y a droit de peu",
    OUTSIDE: "Juste dehors : il manque une seule chose à ce foyer",
    FAR: "Loin dehors",
}
WHOM = {
    Pour.PERSONNE: "à chaque personne",
    Pour.ADULTE: "à chaque adulte",
    Pour.ENFANT: "pour chaque enfant",
    Pour.FOYER: "au foyer",
    Pour.DEMANDEUR: "à la personne qui demande",
}
VERBS = {
    Genre.UNIQUE: "Versée une fois",
    Genre.MENSUEL: "Versée chaque mois",
    Genre.ANNUEL: "Versée chaque année",
    Genre.TAUX: "Une réduction",
    Genre.PRIX: "Un prix réduit",
    Genre.NOMBRE: "Accordée",
    Genre.OUI_NON: "Un droit sans montant",
}
PARTS = {
    "conditions": "certaines conditions",
    "duree": "la durée du droit",
    "attente": "le délai de réponse",
    "recours": "le recours",
    "montant": "le montant",
    "demarches": "les démarches",
    "sources": "les sources",
    "calcul": "le calcul par OpenFisca",
    "remplace": "l’aide nationale qu’elle remplace",
    "remplace_en_partie": "l’aide nationale qu’elle remplace en partie",
    "hors_mayotte": "sa règle à Mayotte",
    "debut": "son premier mois",
    "discrete": "sa discrétion",
    "piste": "sa prudence",
    "deja_recue": "son nom parmi les aides déjà reçues",
}


def steps(current: str) -> dict[str, Any]:
    """Where one is in the form."""
    every = list(TITLES)
    rank = every.index(current)
    following = every[rank + 1] if rank + 1 < len(every) else ""
    return {
        "rank": rank + 1,
        "count": len(every),
        "title": TITLES[current],
        "next": TITLES.get(following, ""),
        "before": every[rank - 1] if rank else "",
        "after": following,
    }


def form_context(contribution: Contribution, brouillon: str, page: Page, *, is_told: bool) -> dict[str, Any]:
    """A page of the form. `is_told`: whether what is wrong is said already."""
    if not is_told:  # a page that was not filled yet is not wrong
        page.errors.clear()
    faults = [
        {"target": f"id_{name}", "message": messages[0]}
        for name, messages in page.errors.items()
        if name in page.fields
    ]
    general = [str(one) for one in page.non_field_errors()]
    return {
        "brouillon": brouillon,
        "contribution": contribution,
        "page": page,
        "sections": page.shown_sections(),
        "faults": faults,
        "general": general,
        "step": steps(page.slug),
        "beyond": [PARTS.get(part, part) for part in beyond(contribution.answers)],
        "pages": TITLES,
    }


def preview_context(contribution: Contribution, brouillon: str, seen: Preview, day: date) -> dict[str, Any]:
    """The preview: what is missing, or the aid at work."""
    context: dict[str, Any] = {
        "brouillon": brouillon,
        "contribution": contribution,
        "step": steps(PREVIEW),
        "problems": [
            {
                "address": f"{_address(brouillon, one.page)}#id_{one.field}",
                "message": one.message,
                "page": TITLES[one.page],
            }
            for one in seen.checked.problems
        ],
        "is_open": contribution.state in {str(state) for state in OPEN},
        "history": told_history(contribution),
    }
    if seen.benefit is None:
        return context
    return context | {
        "benefit": seen.benefit,
        "sentence": sentence(seen.benefit),
        "households": [_household(one, seen.benefit, brouillon) for one in seen.households],
        "overlap": overlapping(seen.benefit, seen.known),
        "reach": reach(seen.benefit, day),
        "is_whole": bool(seen.file),
    }


def sentence(benefit: Benefit) -> str:
    """What the tool understood: « Versée une fois, 150 €, à chaque personne, si : avoir entre 16 et 25 ans ; … »."""
    rhythm = f" {benefit.montant.cadence}" if benefit.montant.genre in RHYTHMS else ""  # the verb tells it already
    what = [VERBS[benefit.montant.genre], *(told.replace(rhythm, "") if rhythm else told for told in _amount(benefit))]
    requirements = " ; ".join(lowered(one) for one in benefit.requirements())
    whom = WHOM[benefit.pour or Pour.FOYER]
    return typeset(f"{', '.join(what)}, {whom}, à ces conditions : {requirements}.")


def _amount(benefit: Benefit) -> list[str]:
    reading = benefit.montant
    if reading.par_enfant is not None:
        return [f"{told_amount(benefit, reading.par_enfant)} par enfant"]
    if reading.par_tranche is not None:
        amounts = [one.valeur for one in reading.par_tranche.tranches]
        return [f"de {told_amount(benefit, min(amounts))} à {told_amount(benefit, max(amounts))} selon la tranche"]
    is_told = reading.valeur is not None or reading.part_du_cout is not None
    return [lowered(told_amount(benefit, reading.valeur))] if is_told else []


def _household(shown: Any, benefit: Benefit, brouillon: str) -> dict[str, Any]:
    one: Proposed = shown.household
    return {
        "shown": shown,
        "title": KEYS[one.key],
        "answer": _answer(one, benefit),
        "missed": one.missed,
        "mend": f"{_address(brouillon, 'conditions')}#id_{_field(benefit, one)}",
    }


def _answer(one: Proposed, benefit: Benefit) -> str:
    if one.eligible is None:
        return "Le simulateur ne sait pas répondre : il lui manque une information."
    if not one.eligible:
        return typeset(f"Pas de droit. Ce qui manque : {' ; '.join(map(lowered, one.reasons)) or lowered(one.missed)}.")
    told = told_amount(benefit, one.amount)
    return typeset("Droit ouvert." if benefit.montant.genre is Genre.OUI_NON else f"Droit ouvert : {told}.")


def _field(benefit: Benefit, one: Proposed) -> str:
    """The first field of the condition that the household was drawn to miss, else of the first one."""
    missed = [each.kind.name for each in benefit.conditions if each.kind.reason() == one.missed]
    named = {each.name: next(iter(each.fields())) for each in asked()}
    return next((named[name] for name in missed if name in named), "age_min")


def told_history(contribution: Contribution) -> list[Revision]:
    """What its author reads of the history: the acts and the comments."""
    return list(contribution.revisions.all()) if contribution.pk else []


def _address(brouillon: str, page: str) -> str:
    return reverse("web:contribution_page", args=[brouillon, page])
