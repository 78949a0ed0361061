"""One right of a household as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit, Genre, Statut
from mesaides.benefits.typography import typeset
from mesaides.household.published import published
from mesaides.simulations.certainty import is_to_confirm
from mesaides.simulations.right import Right

UNKNOWN = {Statut.ECHEC, Statut.NON_DISPONIBLE}
"""Nothing is known of such a right: neither yes nor no."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Droit:
    """One right, as JSON."""

    __pydantic_config__ = published("Droit", "Une aide pour ce foyer, ou pour l’une des personnes du foyer.")

    aide: Annotated[str, Field(description="Le nom court de l’aide, qui ne change pas : « revenu-solidarite-active ».")]
    nom: Annotated[str, Field(description="Le nom de l’aide.")]
    institution: Annotated[str, Field(description="Qui la verse, ou instruit la demande.")]
    personne: Annotated[
        str | None,
        Field(description="La personne : « demandeur », « conjoint », « enfants.0 »… ; null : tout le foyer."),
    ]
    statut: Annotated[
        Statut,
        Field(
            description=(
                "calcule : le calcul est complet. information_manquante : il manque une réponse, et le montant peut "
                "changer. deja_recue : le foyer dit la recevoir. non_disponible : la règle de ce lieu n’est pas "
                "connue. echec : le calcul a échoué, ce n’est pas un refus."
            )
        ),
    ]
    eligible: Annotated[bool | None, Field(description="Le droit est-il ouvert ? null : on ne sait pas.")]
    montant: Annotated[
        float | None,
        Field(description="Ce qui est reçu (net), dans l’unité et au rythme de l’aide ; null : aucun."),
    ]
    unite: Annotated[str, Field(description="L’unité du montant : « € », « % », « heures »…")]
    genre: Annotated[
        Genre,
        Field(
            description=(
                "Comment lire le montant : mensuel, annuel, unique (en une fois), prix (à payer), taux, nombre, ou "
                "oui_non (un droit sans montant)."
            )
        ),
    ]
    rythme: Annotated[str | None, Field(description="Ce qui complète le genre : « pendant 10 mois ».")]
    maximum: Annotated[bool, Field(description="Le montant est un plafond : « jusqu’à… ».")]
    deja_recu: Annotated[float | None, Field(description="Ce que le foyer dit déjà recevoir, en euros par mois.")]
    informations_manquantes: Annotated[
        tuple[str, ...], Field(description="Les champs de la situation dont le résultat dépend, et qui sont inconnus.")
    ]
    raison: Annotated[str | None, Field(description="Pourquoi l’aide n’a pas été calculée.")]
    raisons: Annotated[
        tuple[str, ...],
        Field(
            description="Ce que l’aide demande, et que les réponses ne remplissent pas : « Avoir entre 16 et 25 ans ». "
            "Vide quand le droit est ouvert, ou quand la raison n’est pas connue."
        ),
    ]
    a_verifier: Annotated[
        tuple[str, ...],
        Field(
            description="Ce que le simulateur ne demande pas, et que la personne vérifie. Vide quand c’est un refus."
        ),
    ]
    a_confirmer: Annotated[
        bool,
        Field(
            description="true : l’aide est possible, mais les points de « a_verifier » en décident. Ne l’annoncez pas "
            "comme un droit ouvert, ne la comptez pas dans un total."
        ),
    ]
    part_du_cout: Annotated[
        float | None,
        Field(description="Pour une aide qui paie une part d’un coût : cette part ; 0.5 est la moitié."),
    ]
    avertissement: Annotated[str | None, Field(description="Ce qu’il faut savoir du résultat.")]
    page_officielle: Annotated[str, Field(description="La page officielle de l’aide.")]


def droit(right: Right, known: Catalogue) -> Droit:
    """A right, with what the catalogue says of its benefit."""
    benefit = known.benefit(right.benefit)
    is_known = right.status not in UNKNOWN
    return Droit(
        aide=benefit.slug,
        nom=benefit.nom,
        institution=known.institution_of(benefit).nom,
        personne=right.person,
        statut=right.status,
        eligible=right.eligible if is_known else None,
        montant=right.amount if is_known else None,
        unite=benefit.montant.unite,
        genre=benefit.montant.genre,
        rythme=benefit.montant.rythme,
        maximum=benefit.montant.is_ceiling,
        deja_recu=right.declared,
        informations_manquantes=right.missing,
        raison=right.reason and typeset(right.reason),
        raisons=right.reasons,
        a_verifier=() if is_known and right.eligible is False else benefit.to_check,
        a_confirmer=is_to_confirm(right, benefit),
        part_du_cout=_share(benefit),
        avertissement=benefit.avertissement,
        page_officielle=benefit.page_officielle,
    )


def _share(benefit: Benefit) -> float | None:
    share = benefit.montant.part_du_cout
    return share.taux if share else None
