"""Rank 3: the offices open to the public near a commune, asked of the official directory. Knows nothing of Django."""
