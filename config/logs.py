"""Keep the token of a visit, addresses and what a person answered out of every log line."""

import datetime
import json
import logging
import re
import traceback
from typing import Any

from gunicorn.glogging import Logger

_TOKEN = re.compile(r"(/simulation/)[^/\s?#\"'<>]+")
_ADDRESS = re.compile(r"\bip=\S+?(?=:?\s|$)|(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")

ACCESSES = '"%(m)s %(U)s" %(s)s %(B)s %(M)sms'
"""What an access log tells: neither the address of the visitor, nor what follows « ? », nor the page before."""


def masked(text: str) -> str:
    """The text, with the token of each /simulation/<jeton>/… address and each visitor’s address replaced."""
    return _ADDRESS.sub("***", _TOKEN.sub(r"\1***", text))


class MaskingFormatter(logging.Formatter):
    """Mask the whole formatted line, so that arguments and tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class JournalFormatter(MaskingFormatter):
    """What the service says of itself: of an error, its kind and its place. Its message may quote an answer."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - le nom que donne logging
        kind, _error, place = ei
        return "".join([*traceback.format_tb(place), kind.__name__ if kind else ""])


class JsonFormatter(JournalFormatter):
    """One JSON object a line, for the tools that read journals."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "quand": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds"),
            "niveau": record.levelname,
            "source": record.name,
            "message": masked(record.getMessage()),
        }
        if record.exc_info:
            told["erreur"] = masked(self.formatException(record.exc_info))
        return json.dumps(told, ensure_ascii=False)


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
