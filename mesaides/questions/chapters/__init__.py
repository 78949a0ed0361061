"""The questions themselves, by theme."""
