"""A page of the site as a browser without scripts sees it: its heading, its links, its forms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Control:
    """A box or a choice of a form."""

    kind: str  # « text », « radio », « checkbox », « hidden »
    name: str
    value: str
    inputmode: str


@dataclass(slots=True)
class Form:
    """A form that posts."""

    action: str
    controls: list[Control] = field(default_factory=list)

    def of(self, kind: str) -> list[Control]:
        return [control for control in self.controls if control.kind == kind]

    def groups(self, kind: str) -> dict[str, list[Control]]:
        """Choices by name."""
        found: dict[str, list[Control]] = {}
        for control in self.of(kind):
            found.setdefault(control.name, []).append(control)
        return found


@dataclass(slots=True)
class Page:
    """What was read of a page, and where."""

    status: int
    address: str
    headings: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    mending: list[str] = field(default_factory=list)
    """The links of an alert: where to mend what it tells."""
    forms: list[Form] = field(default_factory=list)

    @property
    def heading(self) -> str:
        return " ".join(self.headings[0].split()) if self.headings else ""

    @property
    def question(self) -> Form | None:
        """The form of a page of questions."""
        return next((form for form in self.forms if form.of("hidden")), None)

    def links_to(self, pattern: str) -> list[str]:
        return [link for link in self.links if re.search(pattern, link)]


def read_page(status: int, address: str, text: str) -> Page:
    reader = _Reader(Page(status, address))
    reader.feed(text)
    return reader.page


class _Reader(HTMLParser):
    """Fill a page from its HTML."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._in_heading = False
        self._alert_depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "h1":
            self.page.headings.append("")
            self._in_heading = True
        elif tag == "a":
            self._link(given.get("href", ""))
        elif tag == "div" and (self._alert_depth or given.get("role") == "alert"):
            self._alert_depth += 1
        elif tag == "form":
            self.page.forms.append(Form(given.get("action", "")))
        elif tag == "input":
            self._control(given)

    def handle_endtag(self, tag: str) -> None:
        self._in_heading = self._in_heading and tag != "h1"
        self._alert_depth -= bool(tag == "div" and self._alert_depth)

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            self.page.headings[-1] += data

    def _link(self, address: str) -> None:
        self.page.links.append(address)
        if self._alert_depth:
            self.page.mending.append(address)

    def _control(self, given: dict[str, str]) -> None:
        kind, name, value, mode = (given.get(key, "") for key in ("type", "name", "value", "inputmode"))
        self.page.forms[-1].controls.append(Control(kind or "text", name, value, mode))
