"""The nearest door: the one change, of the law or of time, that opens a right refused today."""
