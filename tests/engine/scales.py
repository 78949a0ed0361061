"""Official scales of November 2026, and the hand derivations that the tests compare with.

Nothing here reads the model: every figure is written with the text it comes from.
"""

from __future__ import annotations

from math import ceil, floor

BMAF = 478.16
"""Base mensuelle des allocations familiales. Instruction DSS/2A/2026/36 du 26 mars 2026."""

RSA = 651.69
"""Montant forfaitaire, one person. Décret n° 2026-220 du 30 mars 2026, art. 1."""

PRIME_ACTIVITE = 638.28
"""Montant forfaitaire, one person. Décret n° 2026-222 du 30 mars 2026, art. 2."""

SMIC_HORAIRE = 12.31
"""Hourly minimum wage, gross, from June 2026."""

AAH = 1041.59
"""Full rate. Décret du 30 mars 2026, CSS art. D821-3."""

ASPA, ASPA_COUPLE = 1043.59, 1620.18
"""One person, and a couple, a month, in 2026. CSS art. D815-1."""

SHARES = {1: 1.0, 2: 1.5, 3: 1.8}
"""Forfait by number of persons (RSA and prime d'activité). CASF art. R262-1, CSS art. D843-1."""

HOUSING_SHARE = {1: 0.12, 2: 0.16, 3: 0.165}
"""Forfait logement, in shares of the forfait of a household of that size. CASF art. R262-9."""

CRDS = 0.005

TOLERANCE = 0.02
"""Euros: the model works in single precision."""


def housing_share(base: float, persons: int = 1) -> float:
    """What a roof or a housing benefit counts for in the RSA or the prime d'activité, euros a month."""
    size = min(persons, 3)
    return base * SHARES[size] * HOUSING_SHARE[size]


RSA_HOUSED = round(RSA - housing_share(RSA), 2)
"""573.49 €: one person with a housing benefit or a free roof."""


def activity_bonus(earnings: float) -> float:
    """Bonification: from 59 to 138 hourly minimum wages, up to 37.7 % of the forfait. CSS art. D843-2."""
    low, high = 59 * SMIC_HORAIRE, 138 * SMIC_HORAIRE
    return round(0.377 * PRIME_ACTIVITE, 2) * min(1, max(0, (earnings - low) / (high - low)))


def activity_bonus_benefit(
    earnings: list[float], *, persons: int = 1, others: float = 0, housing: float | None = None
) -> float:
    """Prime d'activité before CRDS, same incomes each month. CSS art. L842-3, D843-1 to D843-3.

    `earnings`: net euros a month of each worker; `others`: other resources counted, euros a month;
    `housing`: what the roof counts for, the forfait logement unless told.
    """
    scale = PRIME_ACTIVITE * SHARES[persons]
    housing = housing_share(PRIME_ACTIVITE, persons) if housing is None else housing
    resources = sum(earnings) + others + housing
    bonuses = sum(activity_bonus(amount) for amount in earnings)
    return max(0, scale + 0.5985 * sum(earnings) + bonuses - max(resources, scale))


def taxable_wage(net: float) -> float:
    """Net wage plus the CSG and CRDS that are not deductible: 2.9 % of 98.25 % of the gross (net / 0.78)."""
    return net + 0.029 * 0.9825 * net / 0.78


RENT_CEILING = {"seul": 293.68, "couple": 359.47, "un_enfant": 404.49, "enfant_de_plus": 58.88}
"""Zone II. Arrêté du 28 septembre 2026, art. 1 (arrêté du 27 septembre 2019, art. 7)."""

CHARGES, CHARGES_PER_CHILD = 61.29, 13.90
"""Same arrêté (art. 9)."""

ALLOWANCE = {"seul": 5235, "couple": 7501, 1: 8947, 2: 9148}
"""R0: a couple or a person without child, then by number of children. Arrêté du 27 septembre 2019, art. 15."""

FAMILY_RATE = {"seul": 0.0283, "couple": 0.0315, 1: 0.0270, 2: 0.0238}
"""TF. Arrêté du 27 septembre 2019, art. 14."""


def housing_benefit(income: float, *, rent: float = 450, children: int = 0, pair: bool = False) -> int:
    """Housing benefit of a tenant in zone II, October 2026 scale, net of CRDS, whole euros a month.

    `income`: resources of a year after the tax deductions. CCH art. D823-16 and D823-17: aid = L + C - P - 5 €,
    P = P0 + (TF + TL) (R - R0); R is rounded up to 100 €, the aid down to 1 €.
    """
    key: str | int = children or ("couple" if pair else "seul")
    ceiling = (
        RENT_CEILING[str(key)]
        if not children
        else RENT_CEILING["un_enfant"] + (children - 1) * RENT_CEILING["enfant_de_plus"]
    )
    kept = min(rent, ceiling)
    costs = kept + CHARGES + children * CHARGES_PER_CHILD
    over = max(0, ceil(round(income, 2) / 100) * 100 - ALLOWANCE[key])
    share = max(0.085 * costs, 40.01) + over * (FAMILY_RATE[key] + _rent_rate(kept / ceiling))
    return floor((round(costs - share, 2) - 5) * (1 - CRDS))


def _rent_rate(ratio: float) -> float:
    """TL: 0.45 % from 45 % of the ceiling of zone II, 0.68 % above 75 %. Arrêté du 27 septembre 2019, art. 14."""
    low = 0.0045 * (min(max(ratio, 0.45), 0.75) - 0.45)
    return round(low + 0.0068 * max(0, ratio - 0.75), 5)
