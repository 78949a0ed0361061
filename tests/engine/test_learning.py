"""What formulas read is seen on one household, once."""

from openfisca_core.periods import period

from mesaides.engine.learning import lesson
from mesaides.household.periods import Month

MONTH = period("2026-11")
SUM, MISSING = ("aide_logement", MONTH), ("variable_disparue", MONTH)


def test_reads_are_told_in_the_order_of_the_formula() -> None:
    """« aide_logement » is the sum of the three; an input that is not told reads nothing."""
    seen = lesson(Month(2026, 11))
    seen.learn([SUM])
    assert [name for name, _ in seen.reads[SUM]] == ["apl", "als", "alf"]
    assert ("loyer", MONTH) not in seen.reads


def test_a_formula_that_cannot_run_is_left_unseen_and_what_was_seen_stays() -> None:
    seen = lesson(Month(2026, 11))
    seen.learn([SUM])
    seen.learn([MISSING])
    assert MISSING not in seen.reads
    assert SUM in seen.reads


def test_no_formula_is_hidden_behind_an_input() -> None:
    """The wages are worked out too: whoever does not declare them finds what their formula reads."""
    seen = lesson(Month(2026, 11))
    seen.learn([("salaire_net", MONTH)])
    assert seen.reads["salaire_net", MONTH]
