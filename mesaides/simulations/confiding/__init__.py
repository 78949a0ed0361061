"""A visit confided to who helps: a second link, that its owner takes back."""
