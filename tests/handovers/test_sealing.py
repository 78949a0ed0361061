"""What is sealed opens under its secret, in its row, and nowhere else."""

from __future__ import annotations

import pytest

from mesaides.handovers.sealing import STEP, UnreadableHandover, name_of, owner_of, seal, unseal

SECRET, OTHER = "s" * 43, "t" * 43
VALUE = {"champs": [["logement.loyer", "logement.loyer", 450]]}


def test_what_is_sealed_opens_under_its_secret_in_its_row() -> None:
    assert unseal(SECRET, "ligne", seal(SECRET, "ligne", VALUE)) == VALUE


@pytest.mark.parametrize(
    "altered",
    [
        lambda sealed: sealed[:-1],
        lambda sealed: sealed[:5],
        lambda sealed: b"",
        lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]),
        lambda sealed: bytes([sealed[0] ^ 1]) + sealed[1:],
    ],
)
def test_what_is_altered_does_not_open(altered) -> None:  # type: ignore[no-untyped-def]  # des fonctions d’une ligne
    with pytest.raises(UnreadableHandover):
        unseal(SECRET, "ligne", altered(seal(SECRET, "ligne", VALUE)))


def test_neither_another_secret_nor_another_row_opens_it() -> None:
    sealed = seal(SECRET, "ligne", VALUE)
    for secret, row in ((OTHER, "ligne"), (SECRET, "autre")):
        with pytest.raises(UnreadableHandover):
            unseal(secret, row, sealed)


def test_two_amounts_have_the_same_length_and_never_the_same_seal() -> None:
    one, two = seal(SECRET, "l", {"a": 1}), seal(SECRET, "l", {"a": 123456, "b": "c" * 900})
    assert len(one) == len(two) > STEP
    assert seal(SECRET, "l", {"a": 1}) != one


def test_the_names_of_a_secret_differ_by_use_and_do_not_tell_it() -> None:
    names = {name_of(SECRET), owner_of(SECRET), name_of(OTHER), owner_of(OTHER)}
    assert len(names) == 4
    assert not any(SECRET in name for name in names)
