"""How mails leave: the mail server named by EMAIL_URL, and who they come from."""

import os
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_BACKENDS = "django.core.mail.backends"
_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
_MEND = (
    "écrivez « smtp+tls://compte:motdepasse@serveur:587 » (ou « smtps:// », « smtp:// » sans chiffrement), "
    "ou « console: » pour les écrire à l’écran. Un signe comme @ ou / du mot de passe s’écrit en %40, %2F."
)


@dataclass(frozen=True)
class Relay:
    """The mail server to hand mails to; `is_on` is false when there is none, and nothing is then offered."""

    is_on: bool
    backend: str = f"{_BACKENDS}.dummy.EmailBackend"
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False


def relay(*, debug: bool) -> Relay:
    """Read EMAIL_URL; on the screen in development when it is not given."""
    address = os.environ.get("EMAIL_URL", "").strip() or ("console:" if debug else "")
    if not address:
        return Relay(is_on=False)
    if address == "console:":
        return Relay(is_on=True, backend=f"{_BACKENDS}.console.EmailBackend")
    parts = urlsplit(address)
    if parts.scheme not in _PORTS or not parts.hostname or parts.path.strip("/") or parts.query:
        raise ImproperlyConfigured(f"EMAIL_URL ne se comprend pas : {_MEND}")  # it holds a password: not repeated
    return _smtp(parts)


def _smtp(parts: SplitResult) -> Relay:
    try:
        port = parts.port or _PORTS[parts.scheme]
    except ValueError as error:
        raise ImproperlyConfigured(f"Le port de EMAIL_URL n’est pas un nombre : {_MEND}") from error
    return Relay(
        is_on=True,
        backend=f"{_BACKENDS}.smtp.EmailBackend",
        host=str(parts.hostname),
        port=port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=parts.scheme == "smtp+tls",
        tls=parts.scheme == "smtps",
    )


def sender(*, debug: bool, is_on: bool) -> str:
    """Read COURRIEL_EXPEDITEUR, the address mails come from."""
    given = os.environ.get("COURRIEL_EXPEDITEUR", "").strip()
    if not given and is_on and not debug:
        raise ImproperlyConfigured("COURRIEL_EXPEDITEUR manque : « Mes Aides <ne-pas-repondre@exemple.fr> ».")
    return given or "Mes Aides <ne-pas-repondre@localhost>"
