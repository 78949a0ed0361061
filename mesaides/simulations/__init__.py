"""Rank 3: the use case, a situation to its rights, and its stored record."""
