"""The guided form: its pages, each of which writes a part of the catalogue file and reads it back."""
