"""Keep the token of a visit, or of its follow-up, out of every log line: who holds it can read them."""

import logging
import re
from typing import Any

from gunicorn.glogging import Logger

_TOKEN = re.compile(r"(/(?:simulation|suivi)/)[^/\s?#\"'<>]+")


def masked(text: str) -> str:
    """The text, with the token of each /simulation/<jeton>/… or /suivi/<jeton>/… address replaced."""
    return _TOKEN.sub(r"\1***", text)


class MaskingFormatter(logging.Formatter):
    """Mask the whole formatted line, so that arguments and tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class GunicornLogger(Logger):
    """Gunicorn's own loggers, errors and accesses, with the same mask."""

    def setup(self, cfg: Any) -> None:
        super().setup(cfg)
        for log in (self.error_log, self.access_log):
            for handler in log.handlers:
                _mask(handler)


def _mask(handler: logging.Handler) -> None:
    plain = handler.formatter or logging.Formatter()
    # logging gives no public access to a formatter's pattern.
    handler.setFormatter(MaskingFormatter(plain._fmt, plain.datefmt))  # noqa: SLF001 - voir la ligne au-dessus
