"""Where the aid exists and for whom, written and read back."""

from mesaides.contributions.form.audience import AudiencePage, read, write


def test_places_come_back() -> None:
    document = {"territoire": {"epci": ["243500139"], "sauf": {"communes": ["35047"]}}, "pour": "foyer"}
    assert write(AudiencePage(read(document)).given, "") == document


def test_the_place_of_the_institution_is_the_usual_one() -> None:
    assert write({"pour": "enfant"}, "communes:56260") == {"territoire": {"communes": ["56260"]}, "pour": "enfant"}
    assert write({}, "catalogue:caf") == {}


def test_what_is_searched_is_offered_beside_what_is_ticked() -> None:
    page = AudiencePage({"lieux_recherche": ["Rennes"], "lieux": ["communes:56260"]})
    offered = [item.value for item in getattr(page.fields["lieux"], "items", ())]
    assert offered[0] == "communes:56260"
    assert {"communes:35238", "epci:243500139"} <= set(offered)
