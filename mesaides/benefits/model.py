"""A benefit and an institution, as the catalogue's files declare them."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from mesaides.benefits.typography import typeset

Text = Annotated[str, Field(min_length=3), AfterValidator(typeset)]
Line = Annotated[str, Field(min_length=3, max_length=200), AfterValidator(typeset)]
Address = Annotated[str, Field(pattern=r"^https://[^\s]+$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Variable = Annotated[str, Field(pattern=r"^[a-z_0-9]+$")]


class Declared(BaseModel):
    """A part of a catalogue file: unknown keys are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Niveau(StrEnum):
    """Who decides of a benefit: the folder of its file."""

    NATIONAL = "national"
    REGION = "region"
    DEPARTEMENT = "departement"
    EPCI = "epci"
    COMMUNE = "commune"


class Statut(StrEnum):
    """What a calculation can say of a benefit."""

    CALCULE = "calcule"
    INFORMATION_MANQUANTE = "information_manquante"
    DEJA_RECUE = "deja_recue"
    NON_DISPONIBLE = "non_disponible"  # the model does not hold the rule of this place or of this day
    ECHEC = "echec"


class Genre(StrEnum):
    """How an amount is to be read."""

    MENSUEL = "mensuel"  # euros each month
    ANNUEL = "annuel"  # euros each year
    UNIQUE = "unique"  # euros, once
    PRIX = "prix"  # euros that the person pays, instead of a higher price
    TAUX = "taux"  # a rate, in per cent
    NOMBRE = "nombre"  # a count of something that is not money
    OUI_NON = "oui_non"  # a right without amount


class Crds(StrEnum):
    """Whether the variable still holds the 0,5 % of CRDS withheld from what is paid."""

    BRUTE = "brute"  # to deduct
    NETTE = "nette"  # already deducted
    NON_SOUMISE = "non_soumise"


class Theme(StrEnum):
    FAMILLE = "famille"
    LOGEMENT = "logement"
    SANTE = "sante"
    HANDICAP = "handicap"
    MINIMA = "minima"
    EMPLOI = "emploi"
    ETUDES = "etudes"
    RETRAITE = "retraite"
    AUTONOMIE = "autonomie"
    ENERGIE = "energie"
    TRANSPORT = "transport"
    EPARGNE = "epargne"
    CULTURE_SPORT = "culture_sport"


class Montant(Declared):
    """How to read the variable."""

    genre: Genre
    crds: Crds = Crds.NON_SOUMISE
    maximum: bool = False  # the variable is a ceiling: « jusqu’à … »
    unite: str = "€"
    rythme: str | None = None  # said after the amount when the genre is not enough: « pendant 10 mois »
    facteur: float = 1  # what to multiply the variable by, when its unit is not the one shown


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
    formulaire: str | None = None  # « cerfa n° 15481*02 », « S4151 »


class Source(Declared):
    """An official text that states the rule or the figure."""

    titre: Line
    lien: Address | None = None
    date: dt.date | None = None


class Attendu(Declared):
    """What a worked example must give: an amount (net, euros) or a yes/no, or a status."""

    montant: float | None = None
    tolerance: Annotated[float, Field(ge=0)] = 0.01
    eligible: bool | None = None
    statut: Statut | None = None
    personne: str | None = None  # « demandeur », « conjoint », « enfants.0 »; the whole household if absent

    @model_validator(mode="after")
    def says_something(self) -> Self:
        if self.montant is None and self.eligible is None and self.statut is None:
            raise ValueError("Un exemple attend « montant », « eligible » ou « statut ».")
        return self


class Exemple(Declared):
    """A household and the official or hand-derived answer."""

    nom: Line
    situation: dict[str, Any]
    attendu: Attendu
    source: Text  # where the amount comes from: official page, or the derivation by hand


class Benefit(Declared):
    """One aid: what it is, how it is computed, how it is claimed."""

    slug: Slug
    niveau: Niveau = Niveau.NATIONAL
    nom: Line
    sigle: str | None = None
    institution: Slug
    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    description: Annotated[str, Field(min_length=80, max_length=900), AfterValidator(typeset)]
    calcul: Calcul
    montant: Montant
    avertissement: Text | None = None  # said beside the result: « montant indicatif… »
    a_verifier: tuple[Text, ...] = ()  # what the simulator cannot verify: a list to tick
    demarches: Annotated[tuple[Demarche, ...], Field(min_length=1)]
    pieces: tuple[Line, ...] = ()
    page_officielle: Address
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    verifie_le: dt.date
    deja_recue: str | None = None  # name in the household's « prestations_recues »
    hors_mayotte: bool = True  # the model does not hold Mayotte's own scale
    depuis: dt.date | None = None
    jusqu_a: dt.date | None = None
    exemples: Annotated[tuple[Exemple, ...], Field(min_length=2)]


class Institution(Declared):
    """Who pays or answers."""

    slug: Slug
    nom: Line
    sigle: str | None = None
    description: Text
    site: Address
    telephone: str | None = None
    contact: Text | None = None  # where to go in person
