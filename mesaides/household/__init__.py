"""Rank 1: the situation of a household, as plain frozen values."""
