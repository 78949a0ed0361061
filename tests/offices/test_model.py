"""An office, and the answers of the directory."""

from mesaides.benefits.choices import Accueil
from mesaides.offices.model import Answer, Office, Reply, dialled


def test_what_a_telephone_dials() -> None:
    assert dialled("05 61.00-00 (00)") == "0561000000"
    assert dialled("+262 262 48 61 61") == "+262262486161"
    assert dialled("32 30") == "3230"


def test_the_offices_of_a_kind() -> None:
    caf, mairie = Office(Accueil.CAF, "Caf"), Office(Accueil.MAIRIE, "Mairie")
    answer = Answer(Reply.FOUND, (mairie, caf))
    assert answer.of(Accueil.CAF) == (caf,)
    assert answer.of(Accueil.MSA) == ()
