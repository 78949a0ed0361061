"""The curve as a file."""

from mesaides.web.presenting.what_if import Picture
from mesaides.web.presenting.what_if_csv import curve_csv
from tests.web.presenting.test_what_if import CURVE, WAGE


def test_a_french_spreadsheet_reads_every_point() -> None:
    assert curve_csv(Picture(WAGE, CURVE, None, None)).splitlines() == [
        "\ufeffVotre salaire (€ par mois);Salaire et aides;Prime d’activité;Allocation de rentrée scolaire",
        "0,00;35,00;0,00;35,00",
        "50,00;185,25;100,25;35,00",
        "100,00;180,25;80,25;0,00",
    ]
