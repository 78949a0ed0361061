"""A benefit and an institution, as the catalogue's files declare them."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from mesaides.benefits.amount import Montant
from mesaides.benefits.case import NOTHING, Needs
from mesaides.benefits.choices import Accueil, Crds, Debut, Genre, Niveau, Pour, Statut, Theme
from mesaides.benefits.conditions import AnyCondition
from mesaides.benefits.declared import Address, Declared, Line, Slug, Source, Text, Variable
from mesaides.benefits.duration import Duree
from mesaides.benefits.example import Attendu, Exemple
from mesaides.benefits.kind import every
from mesaides.benefits.measures import needs_of
from mesaides.benefits.territory import Territoire
from mesaides.benefits.typography import typeset
from mesaides.benefits.waiting import Attente
from mesaides.territories import Commune

__all__ = [
    "Accueil",
    "Attendu",
    "Benefit",
    "Calcul",
    "Crds",
    "Debut",
    "Declared",
    "Demarche",
    "Exemple",
    "Genre",
    "Incalculable",
    "Institution",
    "Montant",
    "Niveau",
    "Pour",
    "Source",
    "Statut",
    "Theme",
]


class Incalculable(Declared):
    """A value by which the model says that it cannot compute: never to be shown as a refusal."""

    variable: Variable
    valeur: str
    raison: Text  # told to the person


class Calcul(Declared):
    """What OpenFisca is asked."""

    variable: Variable
    periode: Literal["mois", "annee"] = "mois"
    gratuit_si: Variable | None = None  # boolean variable that means « entitled, at no price »
    eligible_si: Variable | None = None  # boolean variable that must be true beside the amount
    incalculable_si: Incalculable | None = None
    foyer: Literal["present", "naissance"] = "present"  # « naissance »: with the child that is expected


class Demarche(Declared):
    """One way to claim."""

    canal: Literal["en_ligne", "papier", "sur_place", "telephone", "automatique"]
    texte: Text
    lien: Address | None = None
    formulaire: str | None = None  # « cerfa n° 14069 », without its edition, « S4151 »


class Benefit(Declared):
    """One aid: what it is, where, how it is computed or whom it is for, how it is claimed.

    It has either `calcul`, which OpenFisca is asked, or `pour` and `conditions`: it is then declarative.
    """

    slug: Slug
    niveau: Niveau = Niveau.NATIONAL
    nom: Line
    sigle: str | None = None
    institution: Slug
    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    description: Annotated[str, Field(min_length=80, max_length=900), AfterValidator(typeset)]
    territoire: Territoire | None = None  # everywhere when absent
    calcul: Calcul | None = None
    pour: Pour | None = None
    conditions: tuple[AnyCondition, ...] = ()  # all of them
    montant: Montant
    avertissement: Text | None = None  # said beside the result: « montant indicatif… »
    a_verifier: tuple[Text, ...] = ()  # what the simulator cannot verify: a list to tick
    debut: Debut | None = None  # what a late claim loses
    duree: Duree | None = None  # from when and until when
    attente: Attente | None = None  # in how long the institution answers
    recours: Text | None = None  # after a refusal, when that is not what the institution says
    demarches: Annotated[tuple[Demarche, ...], Field(min_length=1)]
    pieces: tuple[Line, ...] = ()
    page_officielle: Address
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    verifie_le: dt.date
    deja_recue: str | None = None  # name in the household's « prestations_recues »
    hors_mayotte: bool = True  # Mayotte has its own rule, which is not held
    discrete: bool = False  # its mere presence on a screen would reveal something: never in a household's results
    piste: bool = False  # computed, from too little to be promised: what is to verify decides it
    remplace: Slug | None = None  # the national aid that does not exist where this one does
    remplace_en_partie: Slug | None = None  # the national aid that is not told to those who may have this one
    depuis: dt.date | None = None
    jusqu_a: dt.date | None = None
    exemples: Annotated[tuple[Exemple, ...], Field(min_length=2)]

    @property
    def is_automatic(self) -> bool:
        """Whether nothing is to be asked."""
        return all(step.canal == "automatique" for step in self.demarches)

    @property
    def may_come_unasked(self) -> bool:
        """Whether one first waits for it; the other ways, if any, serve those whom it did not reach."""
        return self.demarches[0].canal == "automatique"

    @property
    def is_declarative(self) -> bool:
        """Whether it is decided by its conditions, without OpenFisca."""
        return self.calcul is None

    def is_in_force(self, day: dt.date) -> bool:
        """Whether it exists on a day."""
        return (self.depuis is None or self.depuis <= day) and not self.has_ended(day)

    def has_ended(self, day: dt.date) -> bool:
        return self.jusqu_a is not None and self.jusqu_a < day

    def exists_in(self, commune: Commune) -> bool:
        return self.territoire is None or self.territoire.covers(commune)

    def needs(self) -> Needs:
        """What its conditions and its amount need of the engine."""
        found = NOTHING
        for kind in every(self.conditions):
            found |= kind.needs()
        brackets = self.montant.par_tranche
        return found | needs_of(brackets.selon) if brackets else found

    @property
    def to_check(self) -> tuple[str, ...]:
        """What the simulator cannot verify: the sentences of the file, and the conditions that nobody tells it."""
        unasked = (one for one in self.conditions if any(kind.unasked for kind in every((one,))))
        return (*(typeset(one.kind.reason()) for one in unasked), *self.a_verifier)

    def requirements(self, names: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """What is required, in French sentences; `names`: those of the benefits, by slug."""
        place = [self.territoire.reason()] if self.territoire else []
        return tuple(typeset(one) for one in (*place, *(each.kind.told(names or {}) for each in self.conditions)))


class Institution(Declared):
    """Who pays or answers."""

    slug: Slug
    nom: Line
    sigle: str | None = None
    description: Text
    site: Address
    telephone: str | None = None
    contact: Text | None = None  # where to go in person
    recours: Text | None = None  # whom to ask again after a refusal, and until when
    attente: Attente | None = None  # in how long it answers, for the benefits that do not say it themselves
    accueils: tuple[Accueil, ...] = ()  # the offices to look for in the directory, the most useful first
