"""A text that is not YAML is explained in French, at its line."""

from pathlib import Path

import pytest

from tests.benefits.files import Spoilt, check

SPOILT = {
    "deux-points dans un texte": Spoilt("Prime d", "Prime : d", "nom:", "", "deux-points", "guillemets"),
    "alias": Spoilt("Prime d’essai", "*prime", "nom: *prime", "", "« * »", "guillemets"),
    "balise": Spoilt("Prime d’essai", "!!python/name:os.system", "nom: !!", "", "« ! »", "guillemets"),
    "ligne décalée": Spoilt("themes:", " themes:", " themes", "", "deux-points", "« >- »"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_it_is_refused_with_file_line_field_and_mend(name: str, tmp_path: Path) -> None:
    check(SPOILT[name], tmp_path)
