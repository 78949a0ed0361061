"""A key is changed without losing the addresses of authors and keepers."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from django.conf import settings
from django.test import override_settings

from mesaides.contributions.verifying import address_of, is_asked, sealed_author
from mesaides.mails.sealing import UnreadableError, seal
from mesaides.upkeep.keepers import keep, keepers
from mesaides.upkeep.rotation import seal_addresses_again
from tests.contributions.written import contribution
from tests.upkeep.kept import KEPT


@pytest.mark.django_db
def test_the_old_key_can_be_removed_once_all_is_sealed_again() -> None:
    keep("un", KEPT)
    one = contribution(author=sealed_author(KEPT.address), pending=seal({"address": "a@b.fr", "code": "c"}).encode())
    contribution(author=b"")
    new = Fernet.generate_key().decode()
    with override_settings(COURRIELS_CLEFS=[new, *settings.COURRIELS_CLEFS]):
        assert seal_addresses_again() == 3
    with override_settings(COURRIELS_CLEFS=[new]):
        one.refresh_from_db()
        assert (address_of(one), is_asked(one, "c")) == (KEPT.address, True)
        assert keepers(["un"]) == {"un": KEPT}
    with pytest.raises(UnreadableError):
        seal_addresses_again()
