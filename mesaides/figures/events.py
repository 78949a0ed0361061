"""What is counted, and the closed lists of words that may go with it: a counter can hold nothing else.

The values are published in the open data (docs/reference/statistiques.md): they never change.
"""

from __future__ import annotations

from enum import StrEnum


class Event(StrEnum):
    """What happens. Those of a visit count once for each visit."""

    STARTED = "commencee"
    REACHED = "chapitre"  # detail: the slug of a chapter of questions
    REVIEWED = "recapitulatif"
    FINISHED = "terminee"  # the results were shown, for the first time
    LASTED = "duree"  # from the start to the first results; detail: `DURATIONS`
    SHOWN = "montree"  # a benefit that the results found open, or to check: counted by benefit
    STEP = "demarche"  # a way to claim, or an official page, was opened; detail: `Channel`
    CLAIMED = "demande"  # a way to claim was opened, whatever the benefit
    BEGUN = "demande-aide"  # the same, of a benefit that was shown: counted by benefit
    PDF = "pdf"
    MAILED = "courriel"  # the results were asked for by mail
    FEEDBACK = "avis"  # detail: `Opinion`
    HANDED = "transmise"  # the person accepted to hand their situation over: counted by the service that receives it

    FOLLOWED = "suivi"  # the person accepts to be asked, some days later, what became of it
    ASKED = "demandee"  # and answers: counted by benefit
    STUCK = "echec"  # tried to claim, without success
    NOTHING = "rien"
    HAD = "deja"  # had it before
    WHY_STUCK = "echec-raison"  # detail: `Reason`
    WHY_NOTHING = "rien-raison"  # detail: `Reason`

    API = "api"  # a partner sent a household, with a key
    COMPUTED = "calcul"  # a calculation was answered; detail: `CALCULATIONS`
    FAILED = "erreur"  # detail: `Fault`


class Channel(StrEnum):
    """The way to claim that was followed."""

    ONLINE = "en-ligne"
    PAPER = "papier"
    OFFICE = "accueil"
    PHONE = "telephone"
    MORE = "page-officielle"  # to know more: it is not a claim


class Opinion(StrEnum):
    """Whether the results were useful."""

    YES = "oui"
    PARTLY = "en-partie"
    NO = "non"


class Reason(StrEnum):
    """Why a claim did not succeed, or was not made."""

    COMPLICATED = "complique"
    DOCUMENT = "document"
    BROKEN = "panne"
    SILENCE = "silence"
    REFUSED = "refus"
    TIME = "temps"
    HOW = "comment"
    DOUBT = "doute"
    SMALL = "faible"
    FEAR = "crainte"
    USELESS = "inutile"
    OTHER = "autre"


class Fault(StrEnum):
    """What went wrong for the person, never with whom."""

    TOO_LONG = "calcul-trop-long"
    CALCULATION = "calcul-impossible"
    REFUSED = "service-occupe"
    PAGE = "page"
    PDF = "pdf"


class Axis(StrEnum):
    """What a counter is about. No counter crosses two of them: nobody can tell who is at the crossing."""

    TOTAL = "total"
    DETAIL = "detail"
    BENEFIT = "aide"
    PARTNER = "partenaire"
    PLACE = "departement"
    VARIANT = "variante"


CLAIM_CHANNELS = frozenset({Channel.ONLINE, Channel.PAPER, Channel.OFFICE, Channel.PHONE})
"""Those that begin a claim."""

ANSWERS = (Event.ASKED, Event.STUCK, Event.NOTHING, Event.HAD)
WHYS = (Event.WHY_STUCK, Event.WHY_NOTHING)
"""What is told some days later of each benefit, and why."""
