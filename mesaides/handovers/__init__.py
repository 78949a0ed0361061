"""Rank 3: what a person hands over to a partner, with their consent: sealed an hour, read once, withdrawn at will."""
