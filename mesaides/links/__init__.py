"""Rank 3: whether the addresses that the catalogue gives still lead somewhere. Knows nothing of Django."""
