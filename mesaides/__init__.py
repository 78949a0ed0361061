"""Mes Aides: a situation in, the benefits it opens rights to out."""
