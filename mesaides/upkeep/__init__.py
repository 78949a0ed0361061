"""Rank 5: keep the catalogue true: who answers for an aid, when it is asked about, which links are broken."""
