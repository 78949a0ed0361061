"""The recap as a letter: the first screen of the results, the claims in their order, the way back to the visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from mesaides.benefits.sentences import lowered
from mesaides.benefits.typography import typeset
from mesaides.mails.letters import Letter, written
from mesaides.questions.french import day_in_french, in_french_list
from mesaides.simulations.right import Result
from mesaides.web.presenting.overview import results_context
from mesaides.web.presenting.plan import Claim
from mesaides.web.presenting.results import Card, Results
from mesaides.web.visiting import Visiting

MOST_FOLLOWED = 6
"""Benefits that the follow-up asks about, the first of the plan: a longer mail is not answered."""


@dataclass(frozen=True)
class Addresses:
    """Whole addresses, that a mail can hold."""

    site: str
    resume: str
    erase: str


@dataclass(frozen=True)
class Told:
    """One claim, as the letter tells it."""

    name: str
    amount: str
    institution: str
    deadline: str
    step: str
    online: str
    online_label: str
    prepare: str


def recap_letter(
    to: str, result: Result, visiting: Visiting, addresses: Addresses, *, last_day: date | None, is_followed: bool
) -> Letter:
    """What the results tell, on the day they are asked for. `last_day`: of the answers, which the link opens."""
    context = recap_context(result, visiting)
    follow_up = (
        "Dans six jours, un message vous demandera où vous en êtes, comme vous l’avez demandé." if is_followed else ""
    )
    context |= {
        "resume": addresses.resume,
        "erase": addresses.erase,
        "last_day": day_in_french(last_day) if last_day else "",
        "follow_up": typeset(follow_up),
        "why": typeset(_why(urlsplit(addresses.site).netloc, is_followed=is_followed)),
    }
    return written(to, "Vos aides possibles", "recap", context, {})


def recap_context(result: Result, visiting: Visiting) -> dict[str, Any]:
    shown = results_context(result, visiting, {})
    whole: Results = shown["whole"]
    return {
        "total": typeset(whole.total),
        "opening": typeset(" ".join(_opening(whole, result))),
        "claims": [_told(claim) for claim in shown["plan"].claims],
        "automatic": [card.benefit.nom for card in shown["plan"].automatic],
        "perhaps": [card.benefit.nom for card in whole.perhaps],
        "incomplete": typeset(" ".join(_incomplete(whole))),
    }


def followed_benefits(result: Result, visiting: Visiting) -> tuple[str, ...]:
    """The slugs of the benefits to ask about: those to claim, in the order of the plan."""
    claims = results_context(result, visiting, {})["plan"].claims
    return tuple(claim.card.benefit.slug for claim in claims[:MOST_FOLLOWED])


def _opening(whole: Results, result: Result) -> Iterator[str]:
    count = len(whole.to_claim)
    yield f"D’après vos réponses, le {day_in_french(result.date)} :"
    if count:
        yield f"vous semblez avoir droit à {count} aide{'s' if count > 1 else ''} que vous ne recevez pas."
    else:
        yield "nous n’avons pas trouvé d’aide à demander à coup sûr. Cela ne veut pas dire qu’il n’y en a pas."
    if whole.total:
        yield "Le total compte seulement les montants nets versés chaque mois."
    yield "C’est une estimation : chaque organisme vérifie et décide."


def _told(claim: Claim) -> Told:
    card = claim.card
    amounts = [f"{told.amount}{f' ({told.persons})' if told.persons else ''}" for told in card.told]
    after = f"À demander après : {', '.join(claim.after)}. Cette aide en dépend." if claim.after else ""
    by = f"À demander au plus tard le {claim.by}. {claim.why}" if claim.by else ""
    papers = card.benefit.pieces
    return Told(
        name=card.benefit.nom,
        amount=typeset(lowered(in_french_list(amounts))),
        institution=card.institution.nom,
        deadline=typeset(" ".join(filter(None, [by, after]))),
        step=typeset(_step(card)),
        online=card.online,
        online_label=_online_label(card),
        prepare=typeset(f"À préparer : {' ; '.join(lowered(one) for one in papers)}.") if papers else "",
    )


def _step(card: Card) -> str:
    """The first way to claim, then the one on line, whose address the letter gives, when it is another."""
    ways = card.benefit.demarches
    on_line = [way.texte for way in ways if way.canal == "en_ligne" and way.lien == card.online]
    return " ".join(dict.fromkeys([ways[0].texte, *on_line[:1]]))


def _online_label(card: Card) -> str:
    """A page that only explains is not told as one where to claim, nor is a claim told where most have none to make."""
    if card.online == card.benefit.page_officielle:
        return "En savoir plus"
    return "Faire la demande en ligne" if card.to_claim_at else "Ouvrir la démarche en ligne"


def _incomplete(whole: Results) -> Iterator[str]:
    """What the letter does not tell, and the page does."""
    if count := len(whole.to_check):
        yield f"{count} aide{'s attendent' if count > 1 else ' attend'} une réponse que vous n’avez pas donnée."
    if count := len(whole.not_computed):
        told = f"{count} aides n’ont pas pu être calculées" if count > 1 else "Une aide n’a pas pu être calculée"
        yield f"{told} : ce n’est pas un refus."


def _why(site: str, *, is_followed: bool) -> str:
    asked = f"Ce message a été demandé sur {site}. Si ce n’est pas par vous, quelqu’un s’est trompé d’adresse :"
    kept = (
        "Votre adresse est gardée, chiffrée, pour ce seul suivi, puis effacée."
        if is_followed
        else "Votre adresse est effacée dès que ce message est parti."
    )
    return f"{asked} ignorez-le. {kept}"
