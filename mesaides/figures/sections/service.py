"""How the service itself does: how long a calculation takes, what fails, what it costs, where it is known to differ."""

from __future__ import annotations

import math
from collections.abc import Iterator

from django.conf import settings

from mesaides.figures.buckets import CALCULATIONS, quantile
from mesaides.figures.events import Event, Fault
from mesaides.figures.exactness import corrections, disagreements
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.reading import Counts
from mesaides.figures.table import Column, Row, Sheet, Table, Told

FAULTS = {
    Fault.TOO_LONG: "Calcul arrêté, parce que trop long",
    Fault.CALCULATION: "Calcul impossible",
    Fault.REFUSED: "Service occupé",
    Fault.PAGE: "Page en erreur",
    Fault.PDF: "PDF impossible",
}
_UNAVAILABLE = (Fault.TOO_LONG, Fault.CALCULATION, Fault.REFUSED)


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    made.total("calculs", {f"calcul {one.slug}": counts.detail(Event.COMPUTED, one.slug) for one in CALCULATIONS})
    made.values |= {f"erreur {one}": counts.detail(Event.FAILED, one) for one in FAULTS}
    return made


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "calculs",
        "Combien de temps prend un calcul",
        "Durée",
        (Column("calculs", "Calculs"), Column("part", "Part", "%")),
        tuple(_calculation(one.slug, one.title, told) for one in CALCULATIONS),
        " ".join(filter(None, (_typical(counts), _availability(counts)))),
        bars="part",
    )
    yield Table(
        "erreurs",
        "Ce qui n’a pas marché",
        "Erreur",
        (Column("fois", "Fois"),),
        tuple(Row(one, title, (told(f"erreur {one}"),)) for one, title in FAULTS.items()),
        "Moins de 11 erreurs d’une sorte, ou aucune : le nombre est masqué, comme partout sur cette page.",
    )
    yield from _exactness()
    yield from _cost()


def _calculation(slug: str, title: str, told: Told) -> Row:
    return Row(slug, title, (told(f"calcul {slug}"), told.share(f"calcul {slug}", "calculs")))


def _typical(counts: Counts) -> str:
    taken = {one.slug: counts.detail(Event.COMPUTED, one.slug) for one in CALCULATIONS}
    middle, most = quantile(taken, CALCULATIONS, 0.5), quantile(taken, CALCULATIONS, 0.95)
    if middle is None or most is None or sum(taken.values()) < THRESHOLD:
        return ""
    return f"Durée médiane : {middle.title}. 95 % des calculs : {most.at_most}. Seules ces tranches sont gardées."


def _availability(counts: Counts) -> str:
    """A few failures are told as fewer than the threshold: the share must not tell how many they are."""
    failed = sum(counts.detail(Event.FAILED, one) for one in _UNAVAILABLE)
    asked = counts.whole(Event.COMPUTED) + failed
    if asked < THRESHOLD:
        return ""
    unknown = failed < THRESHOLD or any(0 < counts.detail(Event.FAILED, one) < THRESHOLD for one in _UNAVAILABLE)
    most = max(failed, THRESHOLD - 1) if failed < THRESHOLD else failed
    share = math.floor(1000 * (1 - most / (counts.whole(Event.COMPUTED) + most))) / 10
    told = f"{share:.1f}".replace(".", ",")
    return f"Disponibilité : {'au moins ' if unknown else ''}{told} % des calculs demandés ont abouti."


def _exactness() -> Iterator[Table]:
    known, mended = disagreements(), corrections()
    if known is None:
        return
    columns = (Column("attendu", "Montant officiel"), Column("trouve", "Notre montant"), Column("raison", "Pourquoi"))
    yield Table(
        "exactitude",
        "Les désaccords connus avec un montant officiel",
        "Cas",
        columns,
        tuple(Row(one.case, one.case, (one.expected, one.found, one.reason)) for one in known),
        f"Désaccords connus : {len(known)}. Erreurs trouvées dans le calcul de la loi, et corrigées : {mended}. "
        "La page « Exactitude » de la documentation dit comment chaque montant est vérifié.",
    )


def _cost() -> Iterator[Table]:
    """Only who runs the service knows it: until they say it, the page says that they have not."""
    euros, reason = settings.COUT_POUR_MILLE or (None, "Qui fait fonctionner ce site n’a pas encore publié ce coût.")
    yield Table(
        "cout",
        "Ce que coûte le service",
        "Coût",
        (Column("euros", "Pour 1 000 simulations", "€"),),
        (Row("fonctionnement", "Fonctionnement", (euros,)),) if euros is not None else (),
        reason,
    )
