"""An answer is torn when it tells two numbers of one publication, or lacks an aid."""

import pytest

from benchmarks.publications import Seen, _lateness, _numbers


def seen(text: str, at: float = 0) -> Seen:
    return Seen(at, 0.1, 200, _numbers(text))


@pytest.mark.parametrize(
    ("text", "is_torn"),
    [
        ("Essai a-3 Essai b-3 Essai c-12 Essai d-12", False),
        ("Essai a-3 Essai b-4 Essai c-12 Essai d-12", True),
        ("Essai a-3 Essai a-4 Essai b-3 Essai c-12 Essai d-12", True),
        ("Essai a-3 Essai b-3 Essai c-12", True),
        ("", True),
    ],
)
def test_half_of_a_catalogue_is_seen(text: str, *, is_torn: bool) -> None:
    assert seen(text).is_torn is is_torn


def test_lateness_is_counted_from_the_publication_that_was_not_seen() -> None:
    times = {"anne": [0.0, 10.0, 20.0], "paul": [0.0]}
    late = _lateness([seen("Essai a-1 Essai b-1 Essai c-0 Essai d-0", at=20.5)], times)
    assert max(late) == pytest.approx(0.5)
