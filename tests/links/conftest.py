"""What the tests of links share: a site of this machine."""

from collections.abc import Iterator

import pytest

from tests.links.site import Site, site


@pytest.fixture
def local() -> Iterator[Site]:
    with site() as served:
        yield served
