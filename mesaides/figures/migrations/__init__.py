"""Migrations of the counters."""
