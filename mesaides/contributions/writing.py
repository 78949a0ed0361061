"""Write the text of a catalogue file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Codes that begin with 0 and dates stay between quotes, to be read back as text; no part refers to another."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def file_text(document: Mapping[str, Any], former: str = "") -> str:
    """The text that the catalogue's reader reads back as `document`. `former`: its text before a correction."""
    text: str = yaml.dump(dict(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
    return text
