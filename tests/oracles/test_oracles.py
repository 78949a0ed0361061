"""Households whose amounts are official: each is answered as a citizen would, and must give them.

Those that disagree are known, each with its reason in docs/exactitude.md; a case that starts to
agree must leave the list.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.oracles.answers import Case
from tests.oracles.comparison import cases, compare

EXACTITUDE = Path(__file__).parents[2] / "docs/exactitude.md"
MINIMUM = 0.9
CASES = cases()


def known_to_disagree() -> set[str]:
    """Identifiers of the table « Cas en désaccord » of docs/exactitude.md."""
    section = EXACTITUDE.read_text("utf-8").partition("## Cas en désaccord")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([^`]+)`", section, re.MULTILINE))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_an_official_case_gives_its_amount_or_is_explained(case: Case) -> None:
    comparisons = compare(case)
    agrees = all(comparison.agrees for comparison in comparisons)
    told = "; ".join(str(comparison) for comparison in comparisons)
    if case["id"] in known_to_disagree():
        assert not agrees, f"Ce cas est juste désormais ({told}). → Retirez-le de docs/exactitude.md."
    else:
        assert agrees, f"{case['title_fr']} : {told}. → Corrigez la cause, ou expliquez-la dans docs/exactitude.md."


def test_nine_cases_in_ten_agree_at_least() -> None:
    unknown = known_to_disagree() - {case["id"] for case in CASES}
    assert not unknown, f"docs/exactitude.md nomme des cas qui n’existent pas : {sorted(unknown)}."
    assert 1 - len(known_to_disagree()) / len(CASES) >= MINIMUM
