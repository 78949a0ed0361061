"""Incomes of a random person: by month, by year, and the benefits already received."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from benchmarks.drawing.chance import Draw, Json, Rare, either, euros, given, months, often, pick
from mesaides.household.income_kinds import RevenuAnnuel

LAST_TAXED = "2024"
"""N-2, the last year taxed on the day of the simulation."""
YEARS = {LAST_TAXED: 8, "2025": 2}

UNUSUAL_INCOMES: Rare = {
    "pensions_alimentaires_percues": (0.04, euros(60, 600)),
    "pensions_alimentaires_versees_individu": (0.03, euros(60, 500)),
    "revenus_capital": (0.02, euros(5, 400)),
    "revenus_locatifs": (0.02, euros(100, 1_200)),
    "pensions_invalidite": (0.02, euros(330, 1_100)),
    "gains_exceptionnels": (0.01, lambda rng: {rng.choice(months(12, 0)): rng.randrange(200, 9_000, 50)}),
} | {
    kind: (0.006, euros(50, 1_500))
    for kind in (
        "indemnites_stage",
        "indemnites_volontariat",
        "revenus_stage_formation_pro",
        "indemnites_chomage_partiel",
        "allocation_securisation_professionnelle",
        "allocation_travailleur_independant",
        "retraite_combattant",
        "indemnites_journalieres_maternite",
        "indemnites_journalieres_paternite",
        "indemnites_journalieres_adoption",
        "indemnites_journalieres_accident_travail",
        "indemnites_journalieres_maladie_professionnelle",
        "dedommagement_victime_amiante",
        "prestation_compensatoire",
        "bourse_recherche",
        "prime_forfaitaire_mensuelle_reprise_activite",
    )
}

SELF_EMPLOYED_INCOMES: dict[str, Draw] = {
    "rpns_auto_entrepreneur_CA_achat_revente": euros(0, 6_000),
    "rpns_auto_entrepreneur_CA_bic": euros(0, 3_500),
    "rpns_auto_entrepreneur_CA_bnc": euros(0, 3_500),
    "benefice_artisan_commercant": euros(0, 3_000),
    "benefice_profession_liberale": euros(0, 5_000),
}

OF_ONE_PERSON: dict[str, Draw] = {
    "aah": euros(100, 1_040),
    "mva": euros(100, 110),
    "asi": euros(50, 900),
    "ass": euros(200, 600),
    "pch": euros(100, 900),
    "apa_domicile": euros(100, 1_500),
    "contrat_engagement_jeune": euros(100, 560),
    "bourse_criteres_sociaux": euros(140, 630),
}
OF_THE_FAMILY: dict[str, Draw] = {
    "rsa": euros(50, 900),
    "ppa": euros(20, 500),
    "aide_logement": euros(30, 500),
    "af": euros(75, 480),
    "cf": euros(190, 300),
    "asf": euros(190, 600),
    "aeeh": euros(150, 900),
    "paje_base": euros(90, 200),
    "paje_clca": euros(100, 400),
    "paje_prepare": euros(100, 450),
    "aspa": euros(50, 1_030),
    "ada": euros(200, 500),
}

ANNUAL: dict[str, Draw] = dict.fromkeys((kind.value for kind in RevenuAnnuel), euros(50, 12_000)) | {
    "salaire_imposable": euros(500, 40_000),
    "retraite_imposable": euros(2_000, 30_000),
}


def steady(draw: Draw) -> Draw:
    """An income: often the same each month, else told month by month; sometimes not known."""

    def drawn(rng: Random) -> Any:
        shape = pick(rng, {"constant": 70, "varied": 18, "recent": 8, "partly_known": 2, "unknown": 2})
        return _SHAPES[shape](rng, draw)

    return drawn


def _varied(rng: Random, draw: Draw) -> Json:
    """Some months without; the current one not told by most."""
    return {month: 0 if often(rng, 0.15) else draw(rng) for month in months(13, rng.choice([1, 1, 0]))}


def _recent(rng: Random, draw: Draw) -> Json:
    amount = draw(rng)
    return dict.fromkeys(months(rng.randint(1, 5), 0), amount)


def _partly_known(rng: Random, draw: Draw) -> Json:
    return {month: None if often(rng, 0.2) else draw(rng) for month in months(12, 0)}


_SHAPES: dict[str, Callable[[Random, Draw], Any]] = {
    "constant": lambda rng, draw: draw(rng),
    "varied": _varied,
    "recent": _recent,
    "partly_known": _partly_known,
    "unknown": lambda _rng, _draw: None,
}


def ended(rng: Random, draw: Draw, since: int) -> Json:
    """An income that stopped `since` months ago."""
    amount = draw(rng)
    return dict.fromkeys(months(13, since + 1), amount) | dict.fromkeys(months(since, 0), 0)


wage = either(0.3, euros(150, 1_000), euros(1_000, 3_400))


def annual(rng: Random) -> Json:
    """What the notices of one year or two print for one person."""
    years = {pick(rng, YEARS) for _ in range(2)}
    kinds = [rng.sample(list(ANNUAL), rng.randint(1, 3)) for _ in years]
    return {year: {kind: ANNUAL[kind](rng) for kind in drawn} for year, drawn in zip(sorted(years), kinds, strict=True)}


def own_benefits(rng: Random) -> Json:
    return _benefits(rng, OF_ONE_PERSON, 1)


def family_benefits(rng: Random) -> Json:
    return _benefits(rng, OF_THE_FAMILY, 3)


def _benefits(rng: Random, draws: dict[str, Draw], most: int) -> Json:
    kinds = rng.sample(list(draws), rng.randint(1, most))
    return {kind: steady(draws[kind])(rng) for kind in kinds}


def incomes(rng: Random, usual: Json) -> Json:
    """The usual incomes of this activity, and now and then another."""
    return usual | given(rng, UNUSUAL_INCOMES)
