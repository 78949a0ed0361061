"""How sure a result is: between what and what it stands, whatever the answers that are missing."""
