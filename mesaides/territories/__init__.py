"""Rank 1: communes, EPCI, départements and régions, looked up on a packaged table."""
