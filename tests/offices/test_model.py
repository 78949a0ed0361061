"""An office, and the answers of the directory."""

from mesaides.benefits.choices import Accueil
from mesaides.offices.model import Answer, Office, Reply


def test_what_a_telephone_dials() -> None:
    assert Office(Accueil.CAF, "Caf", phone="05 61.00-00 (00)").dialled == "0561000000"
    assert Office(Accueil.CAF, "Caf", phone="+262 262 48 61 61").dialled == "+262262486161"


def test_the_offices_of_a_kind() -> None:
    caf, mairie = Office(Accueil.CAF, "Caf"), Office(Accueil.MAIRIE, "Mairie")
    answer = Answer(Reply.FOUND, (mairie, caf))
    assert answer.of(Accueil.CAF) == (caf,)
    assert answer.of(Accueil.MSA) == ()
