"""What the tests of the upkeep share."""

from tests.contributions.published import small_catalogue

__all__ = ["small_catalogue"]
