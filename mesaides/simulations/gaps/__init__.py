"""The gaps that people report between our amounts and those granted: kept without identity, made into tests."""
