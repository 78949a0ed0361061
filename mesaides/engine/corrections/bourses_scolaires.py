"""Grants for collège and lycée: the school year decides of the incomes, the ceilings and the amount."""

from __future__ import annotations

from typing import Any

from numpy import floor, select
from openfisca_core.periods import period as period_of
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille
from openfisca_france.model.prestations.education import TypesScolarite

from mesaides.engine.amending import Formula, amend
from mesaides.engine.correction import Correction
from mesaides.engine.couple import of_both_returns
from mesaides.engine.rentree import rentree

SINCE = "2016-09-01"

SINCE_LAST_YEAR = 2019
"""First school year that looks at last year's incomes, and no longer at those of two years before."""


def _bourses(parameters: Any, instant: str) -> Any:
    return parameters(instant).prestations_sociales.education.bourses.bourses_education


def _reference_year(period: Any) -> int:
    """Year of the incomes and of the minimum wage that a school year looks at."""
    year = rentree(period)
    return year - (1 if year >= SINCE_LAST_YEAR else 2)


def _echelon(famille: Any, period: Any, parameters: Any, grants: Any, highest: int) -> Any:
    """Rank of the grant, 0 when none is due: each ceiling that the incomes do not pass opens one more."""
    year = _reference_year(period)
    wage = parameters(f"{year}-07-01").marche_travail.salaire_minimum.smic.smic_b_horaire
    children = famille.nb_persons(Famille.ENFANT)
    income = of_both_returns(famille, "rfr", period_of(year))
    ceilings = [_ceiling(grants[f"echelon_{rank}"], children) for rank in range(1, highest + 1)]
    return sum((income <= _nearest(ceiling * wage)) * 1 for ceiling in ceilings)


def _ceiling(grant: Any, children: Any) -> Any:
    """Ceiling in hours of minimum wage for a number of children."""
    sizes = range(1, 8)
    return select([children <= n for n in sizes], [grant[f"plafond_{n}e"] for n in sizes], default=grant["plafond_8e"])


def _amount(parameters: Any, period: Any, rate: Any) -> Any:
    """Euros a year for one pupil: a share of the family benefits' base, in three equal payments of whole euros."""
    year = rentree(period)
    month = 7 if year == 2022 else 1  # loi n° 2022-1158 du 16 août 2022, art. 9 : la hausse de juillet compte
    base = parameters(f"{year}-{month:02}-01").prestations_sociales.prestations_familiales.bmaf.bmaf
    return _nearest(rate * base / 3) * 3


def _nearest(value: Any) -> Any:
    """The nearest whole number; a half goes up."""
    return floor(value + 0.5)


def _pupils(famille: Any, period: Any, school: Any) -> Any:
    return famille.sum(famille.members("scolarite", period) == school, role=Famille.ENFANT)


def echelon_college(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Code de l'éducation, art. D531-4 à D531-6 ; arrêté du 22 mars 2016 (MENE1606428A)."""
    return _echelon(
        famille, period, parameters, _bourses(parameters, f"{rentree(period)}-09-01").bourse_college.apres_2016, 3
    )


def echelon_lycee(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Code de l'éducation, art. D531-20 et D531-21 ; arrêté du 22 mars 2016 (MENE1606432A)."""
    return _echelon(
        famille, period, parameters, _bourses(parameters, f"{rentree(period)}-09-01").bourse_lycee.apres_2016, 6
    )


def bourse_college(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Code de l'éducation, art. D531-7."""
    grants = _bourses(parameters, f"{rentree(period)}-09-01").bourse_college
    echelon = famille("bourse_college_echelon", period)
    rate = select([echelon == n for n in (1, 2, 3)], [grants[f"montant_taux_{n}"] for n in (1, 2, 3)], default=0)
    return _pupils(famille, period, TypesScolarite.college) * _amount(parameters, period, rate)


def bourse_lycee(plain: Formula, famille: Any, period: Any, parameters: Any) -> Any:
    """Code de l'éducation, art. D531-29."""
    grants = _bourses(parameters, f"{rentree(period)}-09-01").bourse_lycee.apres_2016
    echelon = famille("bourse_lycee_echelon", period)
    ranks = range(1, 7)
    rate = select([echelon == n for n in ranks], [grants[f"echelon_{n}"].montant for n in ranks], default=0)
    return _pupils(famille, period, TypesScolarite.lycee) * _amount(parameters, period, rate)


def apply(system: TaxBenefitSystem) -> None:
    """From the school year 2016-2017, first of the present scales."""
    amend(system, "bourse_college_echelon", echelon_college, since=SINCE)
    amend(system, "bourse_lycee_echelon", echelon_lycee, since=SINCE)
    amend(system, "bourse_college", bourse_college, since=SINCE)
    amend(system, "bourse_lycee", bourse_lycee, since=SINCE)


CORRECTION = Correction(
    slug="bourses-scolaires",
    fault=(
        "De septembre à décembre, le modèle lit les revenus de l’avant-dernière année, alors que la loi lit ceux de "
        "l’année précédente. De janvier à août, il lit la base des prestations de la nouvelle année civile. Il ignore "
        "la hausse de juillet 2022, et les revenus du concubin."
    ),
    law=(
        "Le droit est ouvert pour une année scolaire : revenu fiscal de référence et Smic au 1er juillet de l’année "
        "qui précède la rentrée (l’avant-dernière année avant 2019), base mensuelle des allocations familiales au "
        "1er janvier de l’année de la rentrée (au 1er juillet en 2022). Les revenus des deux concubins comptent."
    ),
    source=(
        "Code de l’éducation, art. D531-4 à D531-7, D531-20, D531-21 et D531-29, modifiés par le décret n° 2019-918 du "
        "30 août 2019 ; arrêtés du 22 mars 2016 ; loi n° 2022-1158 du 16 août 2022, art. 9 ; circulaire du 21 mai 2024 "
        "(MENE2413111C) ; service-public.gouv.fr, fiches F984 et F616"
    ),
    until="Quand OpenFisca-France calculera ces bourses par année scolaire.",
    variables=("bourse_college_echelon", "bourse_lycee_echelon", "bourse_college", "bourse_lycee"),
    apply=apply,
)
