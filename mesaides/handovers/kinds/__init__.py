"""What each kind of partner receives of a household."""
