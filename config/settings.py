"""Settings of the service, read from the environment (docs/how-to/exploiter.md lists the variables)."""

import warnings
from pathlib import Path
from typing import Any

import dj_database_url

from config import environment, headers, mail, reporting, sealing_keys
from config.instance import instance

BASE_DIR = Path(__file__).resolve().parent.parent

DEBUG = environment.flag("DEBUG")
SECRET_KEY = environment.secret_key(debug=DEBUG)
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

# Sessions and accounts are of the team alone, under /equipe/ (config/team.py): nothing is kept in a visitor's browser.
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
    "widget_tweaks",
    "dsfr",
    "django_htmx",
    "mesaides.dsfr_fields",
    "mesaides.figures",
    "mesaides.contributions",
    "mesaides.team",
    "mesaides.upkeep",
    "mesaides.simulations",
    "mesaides.simulations.confiding",
    "mesaides.mails",
    "mesaides.handovers",
    "mesaides.web",
]

# Outside /equipe/ nothing authenticates by cookie: there is no request to forge (config/team.py). The content policy
# says who may show the service in a frame; X-Frame-Options cannot (docs/decisions/0003-ni-cookie-ni-session.md).
MIDDLEWARE = [
    "config.metrics.Measured",
    "mesaides.contributions.middleware.OneCatalogue",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "config.headers.Headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Une page de résultats pèse cent kilo-octets, dix fois moins une fois compressée. La longueur de ce qui part varie
    # au hasard (Django, contre BREACH), et aucune page ne mêle un secret à ce qu’un autre site ferait écrire.
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.common.CommonMiddleware",
    "config.sizes.Sizes",
    "config.keys.Keys",
    "config.limits.Limits",
    "config.turns.Queue",
    "config.outages.Outages",
    "config.team.Sessions",
    "config.team.Forms",
    "config.team.Accounts",
    "django_htmx.middleware.HtmxMiddleware",
]
SILENCED_SYSTEM_CHECKS = ["security.W002", "security.W003"]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "config.context_processors.site",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# The team's cookies: for /equipe/ alone, unread by scripts, gone with the browser and after a working day.
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "equipe", "equipe_formulaires"
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = "/equipe/"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG  # browsers take this machine's own pages for secure
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 8 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_FAILURE_VIEW = "mesaides.web.views.team.login.forged"
LOGIN_URL = "web:equipe_connexion"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}}]

# Whose site this is, and how it looks (docs/how-to/marque-blanche.md).
INSTANCE = instance()

# The State's brand (Marianne, « République française ») is reserved to the State's own services.
ETAT_MARQUE = environment.flag("ETAT_MARQUE")
DSFR_MARK_OPTIONAL_FIELDS = True
# The fingerprints published with the design system are those of its files before static files are hashed.
DSFR_USE_INTEGRITY_CHECKSUMS = False

# Past it, a calculation is stopped and the visitor is told so.
CALCUL_SECONDES = environment.seconds("CALCUL_SECONDES", default=20)
# The same for the count of benefits shown while questions are answered: past it, the person has gone to the next one.
ESTIMATION_SECONDES = environment.seconds("ESTIMATION_SECONDES", default=5)

# Past the queue, a request that calculates is told to come back: nobody waits for nothing.
CALCULS_EN_ATTENTE = int(environment.number("CALCULS_EN_ATTENTE", default=4))
# Multiplies what one network may ask in a minute (config/limits.py); 0: no limit.
LIMITES = environment.number("LIMITES", default=1)
RATELIMIT_USE_CACHE = "limites"
# A commune is typed, amounts are a few digits: the longest page of questions sends three kilobytes.
LONGEST_FORM = 64 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DATA_UPLOAD_MAX_NUMBER_FILES = 1
METRIQUES = environment.flag("METRIQUES")

# The official directory of public offices. Without its address nothing is asked of it: pages lead to its public site.
ANNUAIRE_API = environment.address("ANNUAIRE_API")
ANNUAIRE_SECONDES = environment.seconds("ANNUAIRE_SECONDES", default=4)

# The public figures (docs/reference/statistiques.md). Partners and experiments are named here, or not counted.
# Those who call the API with a key, which multiplies what they may ask, are partners too; only fingerprints are here.
API_CLEFS = environment.partner_keys("API_CLEFS")
API_CLEFS_LIMITES = environment.number("API_CLEFS_LIMITES", default=10)
PARTENAIRES = frozenset(environment.words("PARTENAIRES")) | frozenset(API_CLEFS.values())
PARTENAIRES |= frozenset(INSTANCE.partenaires)
# OpenFisca's own web API, under /openfisca/ (docs/decisions/0022-des-lots-des-clefs-et-openfisca.md).
OPENFISCA_API = environment.flag("OPENFISCA_API")
EXPERIENCES = frozenset(environment.words("EXPERIENCES"))
DEMONSTRATION = environment.flag("DEMONSTRATION")
COUT_POUR_MILLE = environment.cost("COUT_POUR_MILLE", explained_by="COUT_EXPLICATION")

# Each process looks for what others published (mesaides/contributions/watching.py).
PUBLICATIONS_SUIVIES = True

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    # In the memory of each process, by commune and kind of office: nothing of a visit.
    "annuaire": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "annuaire",
        "OPTIONS": {"MAX_ENTRIES": 500},
    },
    # Counts, shared by the processes: in their memory, or in the Redis that several machines share.
    "limites": environment.counters("CACHE_URL"),
}

# Mails: without a mail server none is offered (docs/decisions/0018-des-courriels-qui-s-effacent.md).
_RELAY = mail.relay(debug=DEBUG)
COURRIELS = _RELAY.is_on
COURRIELS_CLEFS = sealing_keys.keys(
    "COURRIELS_CLEFS", debug=DEBUG, needed_for="ce qui attend d’être envoyé" if COURRIELS else "", secret=SECRET_KEY
)
DEFAULT_FROM_EMAIL = mail.sender(debug=DEBUG, is_on=COURRIELS)
EMAIL_BACKEND, EMAIL_HOST, EMAIL_PORT, EMAIL_TIMEOUT = _RELAY.backend, _RELAY.host, _RELAY.port, 30
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _RELAY.user, _RELAY.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _RELAY.starttls, _RELAY.tls
COMPTEUR = "mesaides.figures.followup.count"  # what the follow-up publishes, without identity

# The gaps that people report: without keys none can be (docs/decisions/0021-des-ecarts-signales-sans-identite.md).
ECARTS_CLEFS = sealing_keys.keys("ECARTS_CLEFS", debug=DEBUG, secret=SECRET_KEY)

# The partners to whom a person may hand over their situation (docs/decisions/0023-transmettre-sa-situation.md).
TRANSMISSIONS = environment.text("TRANSMISSIONS")
SERVICES = "mesaides.handovers.partners.partners"  # whose names the figures may tell

# The model's formulas compute all the branches of a choice, even one that divides by zero and is not taken.
warnings.filterwarnings("ignore", "(invalid value|divide by zero) encountered", RuntimeWarning)

DATABASES: dict[str, Any] = {
    "default": dj_database_url.config(
        default=f"sqlite:///{BASE_DIR / 'var' / 'mes-aides.sqlite3'}", conn_max_age=60, conn_health_checks=True
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        # secure_delete: what is erased is overwritten with zeros (mesaides/simulations/traces.py sees to the journal).
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
    }
else:
    # A database that does not answer is told as such, rather than waited for.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
    DATABASES["default"]["OPTIONS"].setdefault("options", "-c statement_timeout=10000")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
_STATIC_STORAGE = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
    if DEBUG
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": _STATIC_STORAGE},
}

SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
HTTPS = environment.flag("HTTPS")
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^sante/", r"^metriques/$"]  # asked from this machine, without the front server
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
# The sites that may show this one inside their pages: none unless named.
CONTENT_SECURITY_POLICY = headers.content_policy([*environment.words("CADRES"), *INSTANCE.sites])
BEHIND_PROXY = environment.flag("BEHIND_PROXY")
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

JOURNAL = environment.choice("JOURNAL", ("texte", "json"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "texte": {"()": "config.logs.MaskingFormatter", "format": "{levelname} {name} {message}", "style": "{"},
        "json": {"()": "config.logs.JsonFormatter"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": JOURNAL}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        name: {"handlers": [], "level": "INFO", "propagate": True}
        for name in ("config", "django", "django.server", "mesaides")
    },
}

if SENTRY_DSN := environment.address("SENTRY_DSN"):
    reporting.report_to(SENTRY_DSN)
