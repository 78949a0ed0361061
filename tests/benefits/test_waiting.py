"""A time to answer is counted in one unit, and says who says so."""

import pytest
from pydantic import ValidationError

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.choices import Silence
from mesaides.benefits.waiting import Attente

SOURCE = {"titre": "Code des essais, article 4"}


def test_it_is_counted_in_months_or_in_working_days() -> None:
    assert Attente.model_validate({"mois": 2, "silence": "refus", "source": SOURCE}).silence is Silence.REFUS
    assert Attente.model_validate({"jours_ouvres": 1, "source": SOURCE}).silence is None


@pytest.mark.parametrize("delay", [{}, {"mois": 2, "jours_ouvres": 3}])
def test_two_units_or_none_are_refused(delay: dict[str, int]) -> None:
    with pytest.raises(ValidationError, match="en mois ou en jours ouvrés"):
        Attente.model_validate(delay | {"source": SOURCE})


def test_only_months_run_on_to_the_end_of_the_last_one() -> None:
    with pytest.raises(ValidationError, match="fin_de_mois"):
        Attente.model_validate({"jours_ouvres": 2, "fin_de_mois": True, "source": SOURCE})


def test_a_text_must_say_it() -> None:
    with pytest.raises(ValidationError, match="source"):
        Attente.model_validate({"mois": 2})


@pytest.mark.parametrize(
    ("slug", "months", "silence"),
    [
        # CSS art. L861-5 et fiche F10027 ; CASF art. L232-14 ; CASF art. R241-33 et fiche F12242
        ("complementaire-sante-solidaire", 2, Silence.ACCORD),
        ("apa", 2, Silence.ACCORD_PROVISOIRE),
        ("allocation-adultes-handicapes", 4, Silence.REFUS),
        # CSS art. R810-1 (Aspa, Asi), R356-1 (veuvage) et R544-3 (AJPP), in force on 14 March 2026
        ("allocation-solidarite-personnes-agees", 4, Silence.REFUS),
        ("allocation-supplementaire-invalidite", 4, Silence.REFUS),
        ("allocation-veuvage", 4, Silence.REFUS),
        ("allocation-journaliere-presence-parentale", 3, Silence.ACCORD),
    ],
)
def test_what_the_law_says_of_a_silence(slug: str, months: int, silence: Silence) -> None:
    waiting = catalogue().benefit(slug).attente
    assert waiting is not None
    assert (waiting.mois, waiting.silence) == (months, silence)
