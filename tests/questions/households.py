"""Answers of a few households, as a visit stores them."""

from __future__ import annotations

from datetime import date
from typing import Any

TODAY = date(2026, 11, 22)

SINGLE: dict[str, Any] = {
    "demandeur.date_naissance": "1990-05-31",
    "demandeur.nationalite": "francaise",
    "demandeur.activites": ["inactif"],
    "demandeur.sante": [],
    "statut_marital": "celibataire",
    "enfants.nombre": 0,
    "logement.commune": "31555",
    "logement.statut_occupation_logement": "locataire_vide",
    "logement.loyer": 450,
    "logement.situations": [],
    "demandeur.revenus": [],
    "prestations_recues": [],
    "precisions": [],
    "patrimoine": [],
}

NOTICE: dict[str, Any] = {
    "precisions": ["avis"],
    "impots.2024.rfr": 9000,
    "impots.2024.nombre_parts": 1.5,
}
"""The tax notice is at hand."""

PARENT: dict[str, Any] = SINGLE | {
    "demandeur.activites": ["salarie"],
    "statut_marital": "divorce",
    "enfants.nombre": 2,
    "enfants.0.date_naissance": "2014-03-14",
    "enfants.0.situations": [],
    "enfants.0.etudes.niveau": "college.autre",
    "enfants.0.etudes.statuts_etablissement_scolaire": "public",
    "enfants.1.date_naissance": "2020-09-02",
    "enfants.1.situations": ["garde_alternee"],
    "demandeur.revenus": ["salaire_net"],
    "demandeur.revenus.salaire_net": 1400,
    "prestations_recues": ["prestations_recues.af"],
    "prestations_recues.af": 76.5,
}

COUPLE: dict[str, Any] = SINGLE | {
    "statut_marital": "union_libre",
    "conjoint.date_naissance": "1988-01-02",
    "conjoint.nationalite": "francaise",
    "conjoint.activites": ["salarie"],
    "conjoint.sante": [],
    "conjoint.revenus": ["salaire_net"],
    "conjoint.revenus.salaire_net": 1400,
}
