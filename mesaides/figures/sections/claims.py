"""What people do with their results, and what they think of them."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import Channel, Event, Opinion
from mesaides.figures.reading import Counts
from mesaides.figures.table import Column, Row, Sheet, Table, Told

ACTS = {
    Event.CLAIMED: "Ouvrir au moins une démarche",
    Channel.ONLINE: "Ouvrir une démarche en ligne",
    Channel.PAPER: "Ouvrir un formulaire papier",
    Channel.OFFICE: "Chercher un accueil, ou ouvrir sa page",
    Channel.PHONE: "Ouvrir la page d’un service au téléphone",
    Channel.MORE: "Lire la page officielle d’une aide",
    Event.PDF: "Télécharger les résultats en PDF",
    Event.MAILED: "Demander ses résultats par courriel",
    Event.FOLLOWED: "Accepter de dire, plus tard, ce qui s’est passé",
}
OPINIONS = {Opinion.YES: "Oui", Opinion.PARTLY: "En partie", Opinion.NO: "Non"}
_CHANNELS = {Channel.ONLINE, Channel.PAPER, Channel.OFFICE, Channel.PHONE}


def sheet(counts: Counts) -> Sheet:
    made = Sheet({Event.FINISHED: counts.whole(Event.FINISHED), Event.STARTED: counts.whole(Event.STARTED)})
    for act in ACTS:
        made.part(Event.FINISHED, act, _done(counts, act))
    for channel in sorted(_CHANNELS):
        made.part(Event.CLAIMED, channel, _done(counts, channel))
    made.part(Event.STARTED, Event.REVIEWED, counts.whole(Event.REVIEWED))
    made.total(Event.FEEDBACK, {f"avis {one}": counts.detail(Event.FEEDBACK, one) for one in OPINIONS})
    made.part(Event.FINISHED, Event.FEEDBACK, made.values[Event.FEEDBACK])
    return made


def _done(counts: Counts, act: str) -> int:
    return counts.detail(Event.STEP, act) if act in {*Channel} else counts.whole(Event(act))


def tables(_counts: Counts, told: Told) -> Iterator[Table]:
    share = Column("part", "Part des résultats affichés", "%")
    yield Table(
        "demarches",
        "Ce que l’on fait de ses résultats",
        "Action",
        (Column("simulations", "Simulations"), share),
        tuple(Row(act, title, (told(act), told.share(act, Event.FINISHED))) for act, title in ACTS.items()),
        "Chaque action compte une fois par simulation. Ouvrir une démarche n’est pas encore la déposer.",
        bars="part",
    )
    yield Table(
        "avis",
        "« Cette page vous a-t-elle été utile ? »",
        "Réponse",
        (Column("reponses", "Réponses"), Column("part", "Part", "%")),
        tuple(_opinion(one, title, told) for one, title in OPINIONS.items()),
        "La question est posée sous les résultats. Y répond qui veut.",
        bars="part",
    )


def _opinion(opinion: str, title: str, told: Told) -> Row:
    name = f"avis {opinion}"
    return Row(opinion, title, (told(name), told.share(name, Event.FEEDBACK)))
