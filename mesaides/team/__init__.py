"""Rank 5: who works behind the site, and what they do there: accounts, review, upkeep of the catalogue."""
