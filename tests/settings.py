"""Settings of the tests: those of production, with a key and without the build of static files."""

import os

os.environ["DEBUG"] = "0"
os.environ["EMAIL_URL"] = "console:"
os.environ["COURRIEL_EXPEDITEUR"] = "Mes Aides <ne-pas-repondre@mes-aides.test>"
os.environ["COURRIELS_CLEFS"] = "Y2xlZi1kZXMtdGVzdHMtZGUtdHJlbnRlLWRldXgtb2M="
os.environ["ECARTS_CLEFS"] = "Y2xlZi1kZXMtZWNhcnRzLWRlLXRyZW50ZS1kZXV4LW8="
os.environ["SECRET_KEY"] = "clef-des-tests-" + "x" * 50

from config.settings import *  # noqa: F403 - la clef doit être posée avant la lecture des réglages

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
ANNUAIRE_API = ""
# The engine is cold in tests, and machines are slow.
CALCUL_SECONDES = ESTIMATION_SECONDES = 120
# Tests ask far more in a minute than a person.
LIMITES = 0
# Tests publish and look themselves: no thread of the service looks into their database.
PUBLICATIONS_SUIVIES = False
# A password is stretched for a tenth of a second in production; here, not.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
