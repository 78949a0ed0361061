"""What is sealed under a link opens with it alone, in its own row, and tells nothing by its length."""

from __future__ import annotations

import base64
import hmac
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mesaides.simulations import sealing
from mesaides.simulations.sealing import CURRENT, STEP, UnreadableVisit, row_name, seal, unseal
from tests.questions.households import COUPLE, SINGLE

TOKEN, ANOTHER = "k" * 43, "l" * 43
AROUND = 1 + 12 + 16
"""Version, nonce, and the tag of AES-GCM (NIST SP 800-38D)."""


def test_what_is_sealed_opens_with_its_token() -> None:
    answers = COUPLE | {"prenom": "Zoé 🎂", "demandeur.revenus": {"salaire_net": 1234.56, "rien": None}, "enfants": []}
    assert unseal(TOKEN, seal(TOKEN, answers)) == answers
    assert unseal(TOKEN, seal(TOKEN, {})) == {}


def test_another_token_opens_nothing() -> None:
    with pytest.raises(UnreadableVisit):
        unseal(ANOTHER, seal(TOKEN, SINGLE))


def test_an_envelope_is_bound_to_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by its key alone: even under the right key, an envelope of another row does not open."""
    sealed = seal(TOKEN, SINGLE)
    monkeypatch.setattr(sealing, "row_name", lambda token: "0" * 64)
    with pytest.raises(UnreadableVisit, match="altérée"):
        unseal(TOKEN, sealed)


@pytest.mark.parametrize("place", [1, 12, 13, 500, AROUND + STEP - 1])
def test_an_envelope_with_one_changed_bit_does_not_open(place: int) -> None:
    spoilt = bytearray(seal(TOKEN, SINGLE))
    spoilt[place] ^= 1
    with pytest.raises(UnreadableVisit, match="altérée"):
        unseal(TOKEN, bytes(spoilt))


@pytest.mark.parametrize("kept", [0, 1, 5, 13, 14, 28, 200, AROUND + STEP - 1])
def test_a_truncated_envelope_does_not_open(kept: int) -> None:
    with pytest.raises(UnreadableVisit, match="tronquée" if kept <= 13 else "altérée"):
        unseal(TOKEN, seal(TOKEN, SINGLE)[:kept])


def test_an_envelope_of_an_unknown_version_is_told_apart() -> None:
    with pytest.raises(UnreadableVisit, match="version 9 de l’enveloppe est inconnue"):
        unseal(TOKEN, b"\x09" + seal(TOKEN, SINGLE)[1:])


def test_the_algorithm_can_change_while_visits_are_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sealed before opens; what is sealed then bears the new version, and the old one no longer fits it."""
    before = seal(TOKEN, SINGLE)
    monkeypatch.setitem(sealing.CIPHERS, CURRENT + 1, ChaCha20Poly1305)
    monkeypatch.setattr(sealing, "CURRENT", CURRENT + 1)
    after = seal(TOKEN, SINGLE)
    assert (before[0], after[0]) == (CURRENT, CURRENT + 1)
    assert unseal(TOKEN, before) == unseal(TOKEN, after) == SINGLE
    with pytest.raises(UnreadableVisit):
        unseal(TOKEN, bytes([CURRENT]) + after[1:])


def test_nothing_is_sealed_twice_alike() -> None:
    assert len({seal(TOKEN, SINGLE) for _again in range(50)}) == 50


def test_ordinary_households_have_one_length() -> None:
    assert {len(seal(TOKEN, answers)) for answers in ({}, SINGLE, COUPLE)} == {AROUND + STEP}


@pytest.mark.parametrize("letters", [0, 1, STEP - 15, STEP - 14, STEP, 3 * STEP])
def test_longer_answers_are_filled_up_to_a_step(letters: int) -> None:
    """4 bytes of size, then `{"q":"…"}`: 8 bytes around the letters."""
    sealed = seal(TOKEN, {"q": "a" * letters})
    assert len(sealed) - AROUND == -(-(4 + 8 + letters) // STEP) * STEP
    assert unseal(TOKEN, sealed) == {"q": "a" * letters}


def test_the_name_of_a_row_says_nothing_of_the_key() -> None:
    """Neither the token, nor its plain digest, nor the key, nor its digest."""
    key = sealing._derived(TOKEN, f"clef {CURRENT}")
    raw = base64.urlsafe_b64decode(TOKEN + "=")
    told = {TOKEN, sha256(TOKEN.encode()).hexdigest(), sha256(raw).hexdigest(), key.hex(), sha256(key).hexdigest()}
    assert row_name(TOKEN) not in told
    assert row_name(TOKEN) != row_name(ANOTHER)
    assert len(bytes.fromhex(row_name(TOKEN))) == 32


def test_keys_and_names_are_those_of_rfc_5869() -> None:
    """HKDF written out: extract, then expand one block. A visit kept today must open after any change of library."""
    extracted = hmac.digest(b"\0" * 32, TOKEN.encode(), "sha256")
    assert sealing._derived(TOKEN, "clef 1") == hmac.digest(extracted, b"mes-aides visite clef 1\x01", "sha256")
    assert row_name(TOKEN) == hmac.digest(extracted, b"mes-aides visite nom\x01", "sha256").hex()
