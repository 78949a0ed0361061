"""« mes-aides verifier-installation »: is this deployment in order, and how to mend what is not."""
