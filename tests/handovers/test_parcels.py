"""What leaves, and what a partner is given of it."""

from mesaides.handovers.parcels import Item, Parcel, opened

PARCEL = Parcel(
    (Item("revenus", "revenus.salaire", "Le salaire", 1400, "1 400"), Item("loyer", "loyer", "Le", 450, "450"))
)


def test_only_the_fields_asked_are_opened() -> None:
    sealed = PARCEL.as_json()
    assert opened(sealed, frozenset({"revenus"})) == {"revenus.salaire": 1400}
    assert opened(sealed, frozenset({"revenus", "loyer"})) == {"revenus.salaire": 1400, "loyer": 450}
    assert opened(sealed, frozenset()) == {}
