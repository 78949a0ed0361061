"""Rank 6: the pages that citizens visit."""
