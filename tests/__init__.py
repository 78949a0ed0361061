"""Tests, in the same tree as the code they hold to its word."""
