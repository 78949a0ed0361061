"""Yes, no, and what is not known."""

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import YesNo
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY, "demandeur")


@pytest.mark.parametrize(
    ("kind", "answer", "possible"),
    [
        (YesNo(), True, True),
        (YesNo(), "oui", False),
        (YesNo(), None, False),
        (YesNo(unknown=True), None, True),
    ],
)
def test_what_is_possible(kind: YesNo, answer: object, possible: bool) -> None:
    assert (kind.fault(answer, ASKED) is None) is possible


def test_what_is_not_known_stays_unknown() -> None:
    assert YesNo(unknown=True).told(None, ASKED) == "Je ne sais pas"
    assert YesNo().told(answer=False, asked=ASKED) == "Non"
    assert list(YesNo(unknown=True).writes("x", None, ASKED)) == [("x", None)]
