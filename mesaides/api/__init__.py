"""Rank 6: the JSON interface."""
