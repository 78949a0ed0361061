"""Rank 3: what is sent by mail (recap, follow-up), and what a person reports of an amount."""
