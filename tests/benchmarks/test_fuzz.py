"""Three hundred posts that no page can have sent: none is a failure (python -m benchmarks.fuzz sends 10,000)."""

import pytest

from benchmarks.fuzz import fuzzed


@pytest.mark.django_db
def test_whatever_is_posted_nothing_fails_and_nothing_leaks() -> None:
    found = fuzzed(300, seed=20261127)
    assert found.troubles == {}
    assert found.statuses[422] > 20
    assert set(found.statuses) <= {200, 303, 400, 409, 413, 422}
