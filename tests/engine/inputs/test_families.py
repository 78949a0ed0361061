"""The family as a whole."""

import pytest

from tests.engine.households import HOMELESS, Json, household
from tests.engine.inputs.answers import alone, answer, with_partner


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("asile_demandeur", alone(), False),
        ("asile_demandeur", alone(nationalite="autre", demandeur_asile=True), True),
        ("asile_demandeur", with_partner(nationalite="autre", demandeur_asile=True), True),
        ("asile_demandeur", with_partner(nationalite="autre", demandeur_asile=None), None),
        ("place_hebergement", household(), True),
        ("place_hebergement", household(logement=HOMELESS), False),
        ("place_hebergement", household(logement={"commune": "31555"}), None),
        ("rsa_isolement_recent", household(rsa_isolement_recent=True), True),
        ("rsa_isolement_recent", household(rsa_isolement_recent=None), None),
        ("departement_experimentation_rsa", household(date="2025-02-28"), False),
        ("departement_experimentation_rsa", household(date="2025-03-01"), True),
    ],
)
def test_a_family_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected
