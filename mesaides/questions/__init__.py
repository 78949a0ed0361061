"""Rank 2: what we ask, in which order, and when."""
