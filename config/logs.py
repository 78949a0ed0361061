"""Keep the token of a visit or of its follow-up, addresses and what a person answered out of every log line."""

import copy
import datetime
import json
import logging
import re
import traceback
from typing import Any

from gunicorn.glogging import Logger

# Where an address has it; and elsewhere, where a mistyped address may carry it: as long as a token, and with a capital,
# which the name of a benefit has not.
_TOKEN = re.compile(r"(/(?:simulation|suivi|contribuer|entretien)/)[^/\s?#\"'<>]+|(?=[\w-]*[A-Z])[\w-]{43,}")
# What follows « ? » in an address; what gunicorn quotes of a request that it could not read, piece of body included.
_QUERY = re.compile(r"(/[^\s?\"'<>]*\?)[^\s\"'<>]+")
_UNREAD = re.compile(r"(Invalid request from ip=).*", re.DOTALL)
_ADDRESS = re.compile(r"(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")

# When a line cannot be written, logging would write the error and the line, unmasked, beside it.
logging.raiseExceptions = False

ACCESSES = '"%(m)s %(U)s" %(s)s %(B)s %(M)sms'
"""What an access log tells: neither the address of the visitor, nor what follows « ? », nor the page before."""


def masked(text: str) -> str:
    """The text, without any token, visitor's address, what follows « ? », nor what gunicorn could not read."""
    text = _ADDRESS.sub("***", _UNREAD.sub(r"\1***", _QUERY.sub(r"\1***", text)))
    return _TOKEN.sub(lambda found: f"{found[1] or ''}***", text)


class MaskingFormatter(logging.Formatter):
    """Mask the whole formatted line, so that arguments and tracebacks are covered too.

    Of an error, its kind and its place are told: its message may quote an answer.
    """

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have left there its own wording of the error
        return masked(super().format(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 - le nom que donne logging
        kind, _error, place = ei
        return "".join([*traceback.format_tb(place), kind.__name__ if kind else ""])


class JsonFormatter(MaskingFormatter):
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
