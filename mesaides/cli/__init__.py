"""Rank 6: the command line."""
