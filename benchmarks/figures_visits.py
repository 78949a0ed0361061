"""Visits drawn at random for the bench of the public figures: lived through the use cases, noted apart by hand.

What each visit did is told as a counter would be named, but from what was drawn here, never from what was counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Any

Noted = tuple[str, str, str]
"""Event, axis, word."""

PARTNERS = ("mairie", "association")
TRIAL = "bouton-demande"
OVER_HTTP = 10
"""One visit out of as many goes by the addresses of the site."""

COMMUNES = ("31555", "33063", "59350", "44109", "67482", "35238", "06088", "97411", "2A004", "48095", "23096", "90010")
"""The first ones are drawn most often: places with few visits are to be hidden."""

CHAPTERS = ("vous", "famille", "logement", "revenus", "aides", "precisions")
IDENTITY = ("demandeur.date_naissance", "demandeur.nationalite", "demandeur.activites", "demandeur.sante")
GIVEN = {
    "logement": (*IDENTITY, "statut_marital", "enfants.nombre", "logement.commune"),
    "revenus": ("logement.statut_occupation_logement", "logement.loyer", "logement.situations"),
    "aides": ("demandeur.revenus",),
    "precisions": ("prestations_recues",),
}
"""What has been answered when a visit stands at a chapter, besides what was for the chapter before."""

REASONS = {"echec": ("document", "panne", "refus", "silence"), "rien": ("temps", "crainte", "doute")}


@dataclass
class Life:
    """One visit under way."""

    chance: Random
    by_http: bool
    token: str = ""
    tried: list[Noted] = field(default_factory=list)  # under which other counters the main events go

    def visiting(self) -> Any:
        from mesaides.simulations.visits import find_visit
        from mesaides.web.visiting import visiting_of

        return visiting_of(find_visit(self.token))

    def noted(self, event: str, *others: Noted) -> Iterator[Noted]:
        """A main event, in the whole, for its partner and for its variant."""
        yield (event, "total", "")
        yield from ((event, axis, word) for _event, axis, word in self.tried)
        yield from others

    @property
    def client(self) -> Any:
        from django.test import Client

        return Client()


def visit(chance: Random, rank: int, tokens: list[str]) -> Iterator[Noted]:
    """All that one visit does, each thing once however often it is done; its token is added to the others."""
    life = Life(chance, rank % OVER_HTTP == 0)
    yield from _start(life)
    tokens.append(life.token)
    stop = chance.choices(("vous", *GIVEN, ""), (8, 3, 3, 2, 1, 83))[0]
    yield from _reached(life, stop or CHAPTERS[-1])
    if stop:
        return
    shown = _drawn(chance)
    yield from _finish(life, shown)
    if chance.random() < 0.4:
        yield from _claim(life, chance.choice(shown))
    if chance.random() < 0.3:
        yield from _judge(life)
    if chance.random() < 0.2:
        yield from _follow_up(life, shown)


def _start(life: Life) -> Iterator[Noted]:
    partner = life.chance.choices((*PARTNERS, ""), (5, 1, 20))[0]
    if life.by_http:
        address = f"/simulation/?partenaire={partner}" if partner else "/simulation/"
        life.token = life.client.post(address)["Location"].split("/")[2]
    else:
        _begin(life, partner)
    variant = life.visiting().visit.answers["mesure"]["variants"][TRIAL]  # drawn by the service, without a seed
    partners = [("", "partenaire", partner)] if partner else []
    life.tried = [("", "variante", f"{TRIAL}:{variant}"), *partners]
    yield from life.noted("commencee")


def _begin(life: Life, partner: str) -> None:
    from mesaides.simulations.visits import open_visit
    from mesaides.web import counting

    life.token = open_visit().token
    counting.begun(life.visiting(), partner)


def _reached(life: Life, stop: str) -> Iterator[Noted]:
    """The visit is answered up to a chapter; twice, as someone who comes back."""
    from mesaides.simulations.visits import save_answers
    from mesaides.web import counting
    from tests.questions.households import SINGLE

    for chapter in CHAPTERS[: CHAPTERS.index(stop) + 1]:
        save_answers(life.token, {name: SINGLE[name] for name in GIVEN.get(chapter, ())})
    for _ in range(2):
        counting.advanced(life.visiting())
    yield from (("chapitre", "detail", chapter) for chapter in CHAPTERS[: CHAPTERS.index(stop) + 1])


def _finish(life: Life, shown: list[str]) -> Iterator[Noted]:
    from mesaides.simulations.visits import save_answers
    from mesaides.web import counting
    from tests.questions.households import SINGLE

    commune = COMMUNES[min(int(life.chance.expovariate(0.4)), len(COMMUNES) - 1)]
    save_answers(life.token, SINGLE | {"logement.commune": commune})
    for _ in range(2):
        counting.finished(life.visiting(), _result(shown))
    departement = commune[: 3 if commune.startswith("97") else 2]
    yield from life.noted("terminee", ("terminee", "departement", departement))
    yield from (("montree", "aide", slug) for slug in shown)


def _claim(life: Life, slug: str) -> Iterator[Noted]:
    from mesaides.figures.events import Channel
    from mesaides.web import counting

    for _ in range(2):
        if life.by_http:
            life.client.get(f"/simulation/{life.token}/aller/{slug}/{_online(slug)}/")
        else:
            counting.followed(life.visiting(), slug, Channel.ONLINE)
    yield from life.noted("demande", ("demarche", "detail", "en-ligne"), ("demande-aide", "aide", slug))


def _judge(life: Life) -> Iterator[Noted]:
    from mesaides.web import counting

    opinion = life.chance.choices(("oui", "en-partie", "non"), (60, 30, 1))[0]
    if life.by_http:
        life.client.post(f"/simulation/{life.token}/avis/", {"avis": opinion})
    else:
        counting.judged(life.visiting(), opinion)
    counting.taken_away(life.visiting())
    yield from (("avis", "detail", opinion), ("pdf", "total", ""))


def _follow_up(life: Life, shown: list[str]) -> Iterator[Noted]:
    """Some days later, in the words of the mails."""
    from mesaides.figures.followup import count
    from mesaides.web import counting

    counting.mailed(life.visiting())
    count("suivi_accepte")
    yield from (("courriel", "total", ""), ("suivi", "total", ""))
    for slug in shown[:3]:
        answer = life.chance.choices(("demandee", "echec", "rien", "deja"), (6, 2, 3, 1))[0]
        count(f"suivi_{answer}", benefit=slug)
        yield from ((answer, "aide", slug), (answer, "total", ""))
        if answer in REASONS:
            reason = life.chance.choice(REASONS[answer])
            count(f"suivi_{answer}_{reason}", benefit=slug)
            yield (f"{answer}-raison", "detail", reason)


@cache
def _claimable() -> list[str]:
    """Benefits that are claimed on line."""
    from mesaides.benefits.catalogue import catalogue

    return [one.slug for one in catalogue().benefits if any(s.canal == "en_ligne" and s.lien for s in one.demarches)]


def _drawn(chance: Random) -> list[str]:
    """The first ones most often."""
    known = _claimable()
    return sorted({known[min(int(chance.expovariate(0.1)), len(known) - 1)] for _ in range(6)})


@cache
def _online(slug: str) -> str:
    from mesaides.benefits.catalogue import catalogue
    from mesaides.web.presenting.ways import ways

    return next(name for name, way in ways(catalogue().benefit(slug)).items() if way.channel == "en-ligne")


def _result(shown: list[str]) -> Any:
    from django.utils import timezone

    from mesaides.benefits.model import Statut
    from mesaides.simulations.right import Result, Right

    rights = tuple(Right(slug, Statut.CALCULE, eligible=True, amount=100) for slug in shown)
    return Result(timezone.localdate(), rights, ())
