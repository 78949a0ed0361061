"""Rank 3: how many people start, finish, claim and obtain; counted without knowing anybody, and published.

The rest of the service uses `recording.record(Event.ASKED, benefit="…")` and the words of `events`.
"""
