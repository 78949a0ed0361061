"""Whose site this is: the file that INSTANCE names, or « Mes Aides » without one."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from mesaides.instance.model import Instance
from mesaides.instance.reading import InstanceError, read


def instance() -> Instance:
    """Read once, when the service starts: a fault stops it there, with its line and the mend."""
    path = os.environ.get("INSTANCE", "").strip()
    try:
        return read(Path(path)) if path else Instance()
    except InstanceError as error:
        raise ImproperlyConfigured(f"INSTANCE ne convient pas.\n{error}") from error
