"""Rank 2: OpenFisca seen from outside."""
