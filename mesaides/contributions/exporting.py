"""What was published as git patches, one a publication: « git am » puts them in the repository."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, formataddr, parseaddr
from itertools import groupby

from django.conf import settings

from mesaides.benefits.catalogue import files
from mesaides.benefits.document import UnreadableFileError, parse
from mesaides.contributions.layers import digest, published
from mesaides.contributions.models import Publication

MAILBOX = "From {mark} Mon Sep 17 00:00:00 2001"
"""The first line that « git format-patch » writes: the day is always that one."""

AUTHOR = "Mes Aides", "mes-aides@localhost"


@dataclass(frozen=True)
class Act:
    """What was published at once: the text of each file, before and after."""

    at: datetime
    changes: Mapping[str, tuple[str, str]]


def patches() -> list[tuple[str, str]]:
    """The name and the text of each patch, in order, for what the repository of this installation does not have yet."""
    acts = list(_acts())
    return [
        (f"{rank:04}-{_names(act)[0][:60]}.patch", _patch(act, f"{rank}/{len(acts)}"))
        for rank, act in enumerate(acts, 1)
    ]


def _acts() -> Iterator[Act]:
    """The publications that are live or that led to one, those of one moment together."""
    held, waiting = dict(files()), _waiting()
    for (at, _), rows in groupby(waiting, key=lambda row: (row.at, row.who)):
        texts = {row.file: row.text for row in rows}
        changes = {file: (held.get(file, ""), text) for file, text in texts.items() if held.get(file, "") != text}
        held |= texts
        if changes:
            yield Act(at, changes)


def _waiting() -> list[Publication]:
    """Those that come after what the repository has; none of a file whose last publication is not live."""
    edition = published()
    rows = [row for row in Publication.objects.all() if row.file in edition.published]
    reached = {row.file: row.id for row in rows if row.digest == digest(row.file, files().get(row.file, ""))}
    return [row for row in rows if row.id > reached.get(row.file, 0)]


def _patch(act: Act, rank: str) -> str:
    diffs = [_diff(file, before, after) for file, (before, after) in act.changes.items()]
    body = "\n".join([_subject(act), *_sources(act), *diffs])
    head = [
        MAILBOX.format(mark=hashlib.sha1(body.encode(), usedforsecurity=False).hexdigest()),
        f"From: {_author()}",
        f"Date: {format_datetime(act.at)}",
        f"Subject: {_encoded(f'[PATCH {rank}] {_subject(act)}')}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return "\n".join([*head, "", *_sources(act), "---", "", *diffs, "-- ", "mes-aides", ""])


def _author() -> str:
    name, address = parseaddr(settings.DEFAULT_FROM_EMAIL or "")
    return formataddr((name, address) if name and address else AUTHOR)


def _encoded(text: str) -> str:
    """A header of a mail: what is not plain letters is encoded, and it stays on lines of its own."""
    return Header(text, "utf-8").encode()


def _subject(act: Act) -> str:
    verb = "Update" if all(before and after for before, after in act.changes.values()) else "Add"
    verb = verb if any(after for _, after in act.changes.values()) else "Withdraw"
    return f"catalogue: {verb} {', '.join(_names(act))}"


def _names(act: Act) -> list[str]:
    """The aids first, then the institutions."""
    return [file.rpartition("/")[2].removesuffix(".yaml") for file in sorted(act.changes)]


def _sources(act: Act) -> list[str]:
    return [f"Source : {_on_one_line(told)}" for _, after in act.changes.values() for told in _sources_of(after)]


def _sources_of(text: str) -> Iterator[str]:
    try:
        sources = parse("", text).value.get("sources", []) if text else []
    except UnreadableFileError:
        return
    for source in sources:
        yield " ".join(str(source[key]) for key in ("titre", "lien", "date") if source.get(key))


def _on_one_line(text: str) -> str:
    """Nothing that was typed may look like the beginning of another part of the patch."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _diff(file: str, before: str, after: str) -> str:
    old, new = _lines(before), _lines(after)
    head = [f"diff --git a/{file} b/{file}"]
    head += [] if before else ["new file mode 100644"]
    head += [] if after else ["deleted file mode 100644"]
    names = f"a/{file}" if before else "/dev/null", f"b/{file}" if after else "/dev/null"
    return "\n".join([*head, *difflib.unified_diff(old, new, *names, lineterm="")])


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []
