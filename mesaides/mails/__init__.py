"""Rank 3: what is sent by mail: the recap of a visit, and its follow-up."""
