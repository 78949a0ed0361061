"""« mes-aides lot »: the households of a file, computed on all cores, resumed after a kill."""
