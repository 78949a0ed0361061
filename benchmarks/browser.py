"""A browser without a screen: it opens a page, fills the controls that the page shows, presses a button."""

from __future__ import annotations

import re
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from http.cookiejar import CookieJar, DefaultCookiePolicy

LONGEST = 900
"""Seconds that an answer may take: a page that calculates waits for its turn."""

CHOSEN = ("radio", "checkbox", "select")
"""The sorts of controls that offer a closed list."""


class NotOnThePage(LookupError):
    """What was to be typed or pressed is not on the page."""


@dataclass
class Control:
    """What a form holds under one name: what is in it, and what may be chosen."""

    kind: str
    values: list[str] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)


@dataclass
class Form:
    """A form as its page shows it."""

    action: str
    controls: dict[str, Control] = field(default_factory=dict)

    def filled(self, typed: Mapping[str, str | list[str]]) -> dict[str, list[str]]:
        """What is sent: what the page holds, and what is typed over it. Raises `NotOnThePage`."""
        sent = {name: list(one.values) for name, one in self.controls.items()}
        for name, text in typed.items():
            sent[name] = [text] if isinstance(text, str) else list(text)
            self._must_offer(name, sent[name])
        return {name: values for name, values in sent.items() if values}

    def _must_offer(self, name: str, values: list[str]) -> None:
        control = self.controls.get(name)
        if control is None:
            raise NotOnThePage(f"La page n’a pas de champ « {name} ».")
        unknown = [one for one in values if control.kind in CHOSEN and one not in control.offered]
        if unknown:
            raise NotOnThePage(f"Le champ « {name} » ne propose pas « {unknown[0]} ».")


class _Forms(HTMLParser):
    """Reads the forms of a page, and each of their controls."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside: Control | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(has.get("action", "")))
        elif self.forms and tag == "input" and has.get("name"):
            self._read_input(has)
        elif self.forms and tag in ("select", "textarea"):
            self._inside = self._control(has["name"], tag)
        elif tag == "option" and self._inside:
            _read_option(self._inside, has)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("select", "textarea"):
            self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside and self._inside.kind == "textarea" and data.strip():
            self._inside.values[:] = ["".join([*self._inside.values, data]).lstrip("\n")]

    def _control(self, name: str, kind: str) -> Control:
        return self.forms[-1].controls.setdefault(name, Control(kind))

    def _read_input(self, has: dict[str, str]) -> None:
        control = self._control(has["name"], has.get("type", "text"))
        if control.kind not in CHOSEN:
            control.values += [has["value"]] if has.get("value") else []
            return
        _read_option(control, {"value": has.get("value", "on"), **({"selected": ""} if "checked" in has else {})})


def _read_option(control: Control, has: Mapping[str, str]) -> None:
    control.offered.append(has.get("value", ""))
    control.values += [has["value"]] if "selected" in has and has.get("value") else []


@dataclass(frozen=True)
class Page:
    """What the server answered."""

    address: str
    status: int
    body: str

    @property
    def text(self) -> str:
        """What a person reads, on one line."""
        bare = re.sub(r"<(script|style|pre)\b.*?</\1>", " ", self.body, flags=re.DOTALL)
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", bare))).strip()

    def form(self, ending: str) -> Form:
        """The form whose address ends so."""
        reader = _Forms()
        reader.feed(self.body)
        for one in reader.forms:
            if (one.action or self.address).split("?")[0].endswith(ending):
                return one
        raise NotOnThePage(f"La page {self.address} n’a pas de formulaire vers « {ending} ».")

    def faults(self) -> list[str]:
        """What the page says is wrong."""
        found = re.search(r'role="alert".*?<ul>(.*?)</ul>', self.body, flags=re.DOTALL)
        items = re.findall(r"<li>(.*?)</li>", found[1], flags=re.DOTALL) if found else []
        return [re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", item))).strip() for item in items]


class Browser:
    """Keeps the cookies of its own session, and follows redirections as browsers do."""

    def __init__(self, host: str) -> None:
        # Browsers take this machine's own pages for secure: so does this one, for the cookies that ask for it.
        policy = DefaultCookiePolicy(secure_protocols=("http", "https"))
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar(policy)))
        self._host = host

    def opens(self, path: str) -> Page:
        return self._asks(urllib.request.Request(self._host + path))  # noqa: S310 - le serveur du banc

    def sends(self, path: str, sent: Mapping[str, list[str]]) -> Page:
        body = urllib.parse.urlencode(sent, doseq=True).encode()
        return self._asks(urllib.request.Request(self._host + path, data=body))  # noqa: S310 - le serveur du banc

    def posts(self, path: str, json: str) -> Page:
        headers = {"Content-Type": "application/json"}
        return self._asks(urllib.request.Request(self._host + path, json.encode(), headers))  # noqa: S310 - le serveur du banc

    def _asks(self, request: urllib.request.Request) -> Page:
        try:
            with self._opener.open(request, timeout=LONGEST) as answer:
                return Page(urllib.parse.urlsplit(answer.url).path, answer.status, answer.read().decode())
        except urllib.error.HTTPError as error:
            return Page(urllib.parse.urlsplit(request.full_url).path, error.code, error.read().decode())
