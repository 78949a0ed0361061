"""A key is changed without losing what waits."""

import pytest
from cryptography.fernet import Fernet
from django.conf import settings
from django.test import override_settings

from mesaides.mails.followups import find
from mesaides.mails.queue import letter_of
from mesaides.mails.rotation import seal_again
from mesaides.mails.sealing import UnreadableError
from tests.mails.following import asked
from tests.mails.letterbox import letter, posted


@pytest.mark.django_db
def test_the_old_key_can_be_removed_once_all_is_sealed_again() -> None:
    mail, followed, new = posted(), asked(), Fernet.generate_key().decode()
    with override_settings(COURRIELS_CLEFS=[new, *settings.COURRIELS_CLEFS]):
        assert seal_again() == 2
    with override_settings(COURRIELS_CLEFS=[new]):
        mail.refresh_from_db()
        assert letter_of(mail) == letter()
        assert find(followed.token) == followed
    with pytest.raises(UnreadableError):
        seal_again()
