"""OpenFisca’s own web API, on the law that the engine knows: its Flask application, told its place and its deadline.

Flask is an option of the project: only who serves this API imports this module.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from flask import Flask, Request, Response, got_request_exception, jsonify
from openfisca_web_api.app import create_app
from werkzeug.wsgi import get_host

from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.system import system

logger = logging.getLogger(__name__)

_DEADLINE: ContextVar[Deadline] = ContextVar("deadline", default=NEVER)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the API answered."""

    status: int
    headers: list[tuple[str, str]]
    content: bytes


class TimedSystem:
    """The law, which stops whoever reads a variable past the deadline; OpenFisca reads one at each step."""

    def __getattr__(self, name: str) -> Any:
        return getattr(system(), name)

    def get_variable(self, *asked: Any, **how: Any) -> Any:
        _DEADLINE.get().check()
        return system().get_variable(*asked, **how)


class MountedRequest(Request):  # type: ignore[misc]  # Flask est une option : ses types ne sont pas lus
    """A request under a folder of the site: the application writes its own addresses from « host » and « host_url »."""

    @property
    def host(self) -> str:
        return f"{get_host(self.environ)}{self.root_path}"

    @host.setter
    def host(self, _again: str) -> None:
        """Flask writes there what it has just read in the same environment."""

    @property
    def host_url(self) -> str:
        return f"{self.scheme}://{self.host}/"


@cache
def application() -> Flask:
    """The application; a few seconds the first time, for it describes the whole law."""
    made: Flask = create_app(TimedSystem())
    made.request_class = MountedRequest
    made.register_error_handler(TooLongError, _too_long)
    # Flask écrirait au journal le message de l’erreur, qui peut citer un foyer : sa sorte suffit.
    made.logger.disabled = True
    got_request_exception.connect(_failed, made)
    return made


def ask(environ: Mapping[str, Any], folder: str, path: str, body: bytes, deadline: Deadline) -> Answer:
    """What the application answers to a request, `path` being what follows the `folder` that it stands under."""
    # Une barre finale ferait renvoyer vers la racine du site.
    place = {"SCRIPT_NAME": folder, "PATH_INFO": "/" + path.strip("/"), "wsgi.input": BytesIO(body)}
    told = {name: value for name, value in environ.items() if name != "HTTP_X_FORWARDED_HOST"}
    made = application()  # la décrire n’est pas compté dans le temps de qui la demande le premier
    with _until(deadline):
        response = Response.from_app(made, {**told, **place, "CONTENT_LENGTH": str(len(body))}, buffered=True)
    return Answer(response.status_code, list(response.headers), response.get_data())


@contextmanager
def _until(deadline: Deadline) -> Iterator[None]:
    token = _DEADLINE.set(deadline)
    try:
        yield
    finally:
        _DEADLINE.reset(token)


def _too_long(error: TooLongError) -> tuple[Response, int]:
    return jsonify({"error": str(error)}), 503


def _failed(_sender: Flask, exception: Exception, **_told: Any) -> None:
    logger.error("L’API d’OpenFisca n’a pas pu répondre : %s.", type(exception).__name__)
