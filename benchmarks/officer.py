"""An officer who has the page of an aid before them: types it in the form, looks at the households, sends it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

import yaml

from benchmarks.browser import Browser, Form, Page

FOLDER = Path(__file__).parent / "officers"
ADDRESS = "agent@exemple.fr"
SEARCHED = ("institution_recherche", "lieux_recherche", "sauf_recherche")

Typed = Mapping[str, str | list[str]]


class Blocked(RuntimeError):
    """The form did not take what the officer typed; the message says what it answered."""


@dataclass(frozen=True)
class Case:
    """One aid: what its official page says, what is typed of it, and what a household must get."""

    name: str
    given: Mapping[str, Any]

    @property
    def pages(self) -> Mapping[str, Typed]:
        """By page of the form, in its order: the name of each box and what goes in it."""
        pages: Mapping[str, Typed] = self.given["saisie"]
        return pages

    @property
    def in_catalogue(self) -> str:
        """The slug of the aid, when it has entered the catalogue since; else empty."""
        return str(self.given.get("au_catalogue", ""))

    @property
    def fields(self) -> int:
        """How many fields the officer fills; a date counts for one."""
        names = {name.partition("-")[0] for page in self.pages.values() for name in page}
        return len(names)


@dataclass
class Draft:
    """Where an officer is: the link of the draft, and the households that were shown."""

    case: Case
    link: str
    shown: dict[str, str] = field(default_factory=dict)


def cases(folder: Path = FOLDER) -> list[Case]:
    """All of them, by name."""
    return [Case(path.stem, yaml.safe_load(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.yaml"))]


def describe(browser: Browser, case: Case) -> Draft:
    """Open a draft and fill each page of it. Raises `Blocked`."""
    draft = Draft(case, browser.sends("/contribuer/", {}).address)
    for page, typed in case.pages.items():
        _fill(browser, f"{draft.link}{page}/", typed)
    return draft


def _fill(browser: Browser, address: str, typed: Typed) -> None:
    page = browser.opens(address)
    for name in SEARCHED:
        if name in typed:
            sent = page.form(address).filled({name: typed[name]})
            page = browser.sends(address, sent | {"chercher": [name]})
    after = browser.sends(address, page.form(address).filled(typed))
    if after.address == address:
        raise Blocked(f"{address.rsplit('/', 2)[1]} : {' ; '.join(after.faults()) or f'réponse {after.status}'}")


def judge(browser: Browser, draft: Draft) -> Page:
    """Look at the households, and confirm them when their answers are what the aid gives. Raises `Blocked`.

    Returns the page that comes back: it has the field of the address.
    """
    address = f"{draft.link}apercu/"
    page = browser.opens(address)
    draft.shown = dict(_answers(page))
    expected: Mapping[str, str] = draft.case.given.get("foyers", {})
    if draft.shown != expected:
        raise Blocked(f"aperçu : {draft.shown or page.text[:600]}")
    form = page.form(address)
    return browser.sends(address, form.filled({f"exemple_{key}": "oui" for key in expected if _has(form, key)}))


def _has(form: Form, key: str) -> bool:
    return f"exemple_{key}" in form.controls


def _answers(page: Page) -> Iterator[tuple[str, str]]:
    """« dedans » → « Un foyer. Droit ouvert : 15 €. »: what is shown of each household."""
    for told in re.findall(r'<fieldset class="[^"]*contribution__foyer.*?</fieldset>', page.body, flags=re.DOTALL):
        key = re.search(r'name="exemple_(\w+?)_vu"', told)
        household = re.search(r'fr-hint-text">(.*?)</span>', told, flags=re.DOTALL)
        answer = re.search(r'fr-text--bold">(.*?)</p>', told, flags=re.DOTALL)
        if key and household and answer:
            yield key[1], " ".join(unescape(f"{household[1]} → {answer[1]}").split())


def send(browser: Browser, draft: Draft, shown: Page) -> None:
    """Ask for the mail that verifies the address, at the end of the preview. Raises `Blocked`."""
    address = f"{draft.link}envoyer/"
    page = browser.sends(address, shown.form(address).filled({"adresse": ADDRESS}))
    if page.status != 200:
        raise Blocked(f"envoi : {page.text[:300]}")


def confirm(browser: Browser, draft: Draft, link: str) -> None:
    """Open the link of the mail, then press its button. Raises `Blocked`."""
    browser.sends(link, browser.opens(link).form(link).filled({}))
    told = browser.opens(draft.link).text
    if "envoyée" not in told.lower():
        raise Blocked(f"confirmation : {told[:300]}")
