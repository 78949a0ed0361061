"""Rank 3: the site as one town or one département shows it: name, colours, logo, partners. No Django here."""
