"""The curve as a file."""

from mesaides.web.presenting.what_if_csv import curve_csv
from tests.web.presenting.test_picture import picture


def test_a_french_spreadsheet_reads_every_point() -> None:
    assert curve_csv(picture("salaire")).splitlines() == [
        "\ufeffSalaire net par mois;Revenus et aides;Prime d’activité;Allocation de rentrée scolaire",
        "0,00;1035,00;0,00;35,00",
        "50,00;1185,25;100,25;35,00",
        "100,00;1180,25;80,25;0,00",
    ]
