"""Rank 4: what people from outside propose: an aid described by a form, reviewed, then published."""
