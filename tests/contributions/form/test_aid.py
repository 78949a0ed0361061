"""What the aid is, written and read back."""

from mesaides.contributions.form.aid import AidPage, read, write


def test_what_is_typed_is_written_and_comes_back() -> None:
    typed = {"nom": ["Bourse  au permis"], "sigle": [""], "description": ["Une bourse."], "themes": ["transport"]}
    document = write(AidPage(typed).given)
    assert document == {"nom": "Bourse au permis", "description": "Une bourse.", "themes": ["transport"]}
    assert write(AidPage(read(document)).given) == document
