"""What the tests of publications share."""

from tests.contributions.published import small_catalogue

__all__ = ["small_catalogue"]
