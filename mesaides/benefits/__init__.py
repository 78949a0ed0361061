"""Rank 2: what exists, read from the catalogue, and who may claim it."""
