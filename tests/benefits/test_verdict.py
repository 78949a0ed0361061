"""Yes, no, and unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesaides.benefits.verdict import NO, YES, Measure, Verdict, all_of, any_of, known, none_of, unknown

LOYER, BOURSE = unknown("loyer"), unknown("boursier")
MAYBE, MAYBE_NOT = unknown("rfr", supposed=True), unknown("rfr", supposed=False)
VERDICTS = st.sampled_from([YES, NO, LOYER, BOURSE, MAYBE, MAYBE_NOT])


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([], YES),
        ([YES, YES], YES),
        ([YES, NO], NO),
        ([LOYER, NO], NO),
        ([LOYER, YES], LOYER),
        ([LOYER, BOURSE, LOYER], unknown("loyer", "boursier")),
        ([MAYBE, YES], MAYBE),
        ([MAYBE, MAYBE_NOT], MAYBE_NOT),
        ([MAYBE, LOYER], unknown("rfr", "loyer")),
        ([MAYBE_NOT, LOYER], unknown("rfr", "loyer", supposed=False)),
    ],
)
def test_all_of_several(verdicts: list[Verdict], expected: Verdict) -> None:
    assert all_of(verdicts) == expected


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([], NO),
        ([NO, YES], YES),
        ([LOYER, YES], YES),
        ([LOYER, NO], LOYER),
        ([MAYBE, LOYER], unknown("rfr", "loyer", supposed=True)),
        ([MAYBE_NOT, MAYBE_NOT], MAYBE_NOT),
    ],
)
def test_any_of_several(verdicts: list[Verdict], expected: Verdict) -> None:
    assert any_of(verdicts) == expected


@given(st.lists(VERDICTS, max_size=4))
def test_none_of_several_is_all_of_their_contraries(verdicts: list[Verdict]) -> None:
    assert none_of(verdicts) == all_of([~verdict for verdict in verdicts])


@given(st.lists(VERDICTS, max_size=4))
def test_only_an_unknown_lacks_fields(verdicts: list[Verdict]) -> None:
    found = all_of(verdicts)
    assert (found.holds is None) == bool(found.missing)


@given(VERDICTS)
def test_a_contrary_is_undone_by_its_contrary(verdict: Verdict) -> None:
    assert ~~verdict == verdict
    assert (~verdict).answer == (None if verdict.answer is None else not verdict.answer)


@pytest.mark.parametrize(("verdict", "answer"), [(YES, True), (NO, False), (LOYER, None), (MAYBE, True)])
def test_what_is_known_else_what_is_supposed(verdict: Verdict, answer: bool | None) -> None:
    assert verdict.answer is answer


def test_known() -> None:
    assert (known(True), known(False)) == (YES, NO)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (Measure(700), YES),
        (Measure(701), NO),
        (Measure(700, ("rfr",)), MAYBE),
        (Measure(701, ("rfr",)), MAYBE_NOT),
        (Measure(None, ("rfr",)), unknown("rfr")),
        (Measure(None), unknown()),
    ],
)
def test_a_number_is_judged(measure: Measure, expected: Verdict) -> None:
    assert measure.judged(lambda value: value <= 700) == expected


def test_a_quotient_lacks_what_either_number_lacks() -> None:
    assert Measure(21000, ("rfr",)).over(Measure(2.5, ("parts", "rfr"))) == Measure(8400, ("rfr", "parts"))
    assert Measure(None, ("rfr",)).over(Measure(2)) == Measure(None, ("rfr",))
    assert Measure(10).over(Measure(None, ("parts",))) == Measure(None, ("parts",))
