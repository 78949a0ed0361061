"""The answers that a reason may ask to correct, each with the page that changes it and comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mesaides.benefits.ecart import Reponse
from mesaides.benefits.sentences import lowered
from mesaides.benefits.typography import typeset
from mesaides.questions.asked import DEMANDEUR, FOYER
from mesaides.questions.putting import AskedPage, AskedQuestion
from mesaides.web.presenting.needs import SKIPPED
from mesaides.web.visiting import Visiting

QUESTIONS: dict[Reponse, tuple[str, ...]] = {
    Reponse.ACTIVITE: ("{qui}.activites",),
    Reponse.AIDES_RECUES: ("prestations_recues", "demandeur.prestations_recues", "conjoint.prestations_recues"),
    Reponse.AUTONOMIE: ("{qui}.gir",),
    Reponse.AVIS_IMPOT: ("precisions", "impots", "{qui}.revenus_annuels"),
    Reponse.AVIS_PARENTS: ("{qui}.etudes.parents",),
    Reponse.DERNIER_CONTRAT: ("{qui}.recherche_emploi.dernier_contrat",),
    Reponse.ENFANTS: ("enfants.nombre", "{qui}.situations"),
    Reponse.EPARGNE: ("patrimoine",),
    Reponse.ETUDES: ("{qui}.etudes.niveau", "{qui}.boursier"),
    Reponse.FOYER: ("statut_marital", "enfants.nombre"),
    Reponse.HANDICAP: ("{qui}.sante", "{qui}.taux_incapacite"),
    Reponse.LOGEMENT: ("logement.commune", "logement.statut_occupation_logement"),
    Reponse.LOYER: ("logement.loyer", "logement.charges_locatives", "logement.situations"),
    Reponse.REVENUS: ("{qui}.revenus",),
    Reponse.SCOLARITE: ("{qui}.etudes.niveau", "{qui}.etudes.statuts_etablissement_scolaire"),
}
"""The fields of the questions behind each name, with all that stands under them."""


@dataclass(frozen=True)
class Correction:
    """One answer of the visit: its name, what was said, and where it is changed."""

    name: str
    answer: str
    address: str
    is_given: bool


def corrections(visiting: Visiting, named: Iterable[Reponse], *, returns: str) -> tuple[Correction, ...]:
    """The answers of these names, in the order of the questions; those that the household is not asked are left out."""
    fields = [field for name in named for field in QUESTIONS[name]]
    return tuple(_correction(visiting, put, returns) for put in _put(visiting) if is_behind(put[1], fields))


def by_page(found: Iterable[Correction]) -> tuple[Correction, ...]:
    """One for each page, named after all its answers; it is given when they all are."""
    pages: dict[str, list[Correction]] = {}
    for one in found:
        pages.setdefault(one.address, []).append(one)
    return tuple(_together(ones) for ones in pages.values())


def _together(ones: list[Correction]) -> Correction:
    names = ", ".join(one.name if rank == 0 else lowered(one.name) for rank, one in enumerate(ones))
    answers = " ; ".join(one.answer for one in ones)
    return Correction(names, typeset(answers), ones[0].address, all(one.is_given for one in ones))


def is_behind(question: AskedQuestion, fields: Iterable[str]) -> bool:
    """Whether a question is one of these fields, or stands under one."""
    pattern = question.question.field
    return any(pattern == field or pattern.startswith(f"{field}.") for field in fields)


def _put(visiting: Visiting) -> Iterator[tuple[AskedPage, AskedQuestion]]:
    for page in visiting.journey.pages:
        yield from ((page, item) for item in page.questions if item.is_answered(visiting.visit.answers))


def _correction(visiting: Visiting, put: tuple[AskedPage, AskedQuestion], returns: str) -> Correction:
    page, question = put
    answer = visiting.visit.answers[question.field]
    is_given = answer is not None and SKIPPED.get(question.field) != answer
    told = question.told(visiting.visit.answers) if is_given else "pas encore donné"
    person = "" if page.asked.qui in {FOYER, DEMANDEUR} else f" ({visiting.journey.person(page.asked.qui)})"
    return Correction(
        typeset(f"{question.short}{person}"), typeset(told), visiting.page_address(page, returns=returns), is_given
    )
