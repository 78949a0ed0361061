"""A correction of the model: one rule that OpenFisca holds wrong, put right on our side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from openfisca_core.taxbenefitsystems import TaxBenefitSystem


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right, by which text, and when it can go.

    `apply` changes the private copy of the model in place, before any calculation.
    """

    slug: str
    fault: str  # French, one or two sentences: what the model does
    law: str  # French: what the law says
    source: str  # article, official page, date
    until: str  # French: when this correction becomes useless
    variables: tuple[str, ...]  # variables whose values it changes
    apply: Callable[[TaxBenefitSystem], None]
