"""Every address of the service, whatever it answers, tells browsers what they may do: nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from django.test import Client, override_settings
from django.urls import URLPattern, URLResolver, get_resolver

from config.headers import PERMISSIONS, content_policy
from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import open_visit
from mesaides.territories import find_commune

pytestmark = pytest.mark.django_db

CONTENT_POLICY = "Content-Security-Policy"
FILLED = {
    "<slug:page>": "vous-identite",
    "<slug:slug>": "revenu-solidarite-active",
    "{slug}": "revenu-solidarite-active",
    "<slug>": "revenu-solidarite-active",
    "<slug:kind>": "departement",
    "<slug:place>": "75",
    "<slug:table>": "parcours",
    "<slug:whose>": "site",
    "<slug:way>": "page-officielle",
    "<str:suivi>": "inconnu",
    "<path:path>": "variables",
    "<str:brouillon>": "inconnu",
    "<str:code>": "inconnu",
    "<str:rappel>": "inconnu",
    "<slug:texte>": "accueil-titre",
    "<int:numero>": "1",
    "<str:nom>": "anne",
}
ELSEWHERE = ["/rien-ici/", "/api/v1/rien", "/simulation/inconnue/resultats/", "/static/web/site.css"]


def patterns(found: list[URLPattern | URLResolver], prefix: str = "") -> Iterator[str]:
    for pattern in found:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern.url_patterns, address)
        else:
            yield address


def addresses() -> Iterator[str]:
    """Every route of the service, filled in; those of a visit with the token of a new one."""
    token = open_visit().token
    for pattern in patterns(get_resolver().url_patterns):
        path = pattern.replace("<str:jeton>", token)
        for part, value in FILLED.items():
            path = path.replace(part, value)
        assert "<" not in path, f"{pattern} : dites par quoi le remplir, dans FILLED."
        yield "/" + path


def test_every_address_has_its_headers_and_no_cookie(client: Client) -> None:
    asked = [*addresses(), *ELSEWHERE]
    assert len(asked) > 30
    for address in asked:
        response = client.get(address)
        assert response.status_code < 500 or address.startswith("/sante/"), address
        for name, expected in {
            CONTENT_POLICY: "default-src 'none'",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": PERMISSIONS,
        }.items():
            assert expected in response.headers.get(name, ""), f"{address} : {name}"
        assert response.headers["Referrer-Policy"] in {"same-origin", "no-referrer"}, address
        assert not response.cookies or address.startswith("/equipe/"), address
        if address.startswith("/simulation/"):
            assert {"no-store", "private"} <= set(re.split(", ?", response["Cache-Control"])), address


def test_nothing_inline_and_nobody_around() -> None:
    policy = content_policy([])["DIRECTIVES"]
    assert "unsafe" not in str(policy)
    assert policy["frame-ancestors"] == ["'self'"]
    around = content_policy(["https://mairie.exemple.fr"])["DIRECTIVES"]["frame-ancestors"]
    assert around == ["'self'", "https://mairie.exemple.fr"]


@pytest.mark.parametrize(
    ("path", "may"),
    [("/", True), ("/simulation/inconnue/resultats/", True), ("/aides/", False), ("/statistiques/", False)],
)
def test_only_the_simulator_is_shown_inside_another_site(client: Client, path: str, may: bool) -> None:
    with override_settings(CONTENT_SECURITY_POLICY=content_policy(["https://mairie.exemple.fr"])):
        policy = client.get(path)[CONTENT_POLICY]
    assert ("https://mairie.exemple.fr" in policy) is may
    assert ("frame-ancestors 'none'" in policy) is not may


def test_over_https_browsers_are_told_to_keep_to_it(client: Client) -> None:
    with override_settings(SECURE_HSTS_SECONDS=31536000, SECURE_HSTS_INCLUDE_SUBDOMAINS=True, SECURE_SSL_REDIRECT=True):
        assert client.get("/").status_code == 301
        assert client.get("/sante/").status_code == 200
        secure = Client().get("/", secure=True)
    assert secure["Strict-Transport-Security"].startswith("max-age=31536000; includeSubDomains")


class Inline(HTMLParser):
    """What of a page the content policy would stop."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        is_data = given.get("type") == "application/ld+json"
        if tag == "style" or (tag == "script" and not given.get("src") and not is_data):
            self.stopped.append(f"<{tag}>")
        self.stopped += [f"{tag} {name}" for name in given if name == "style" or name.startswith("on")]


def test_no_page_has_what_the_policy_stops(client: Client) -> None:
    benefit = next(iter(catalogue().benefits)).slug
    department = find_commune("31555").departement
    pages = [*addresses(), f"/aides/{benefit}/", f"/territoires/departement/{department.code}/", *ELSEWHERE]
    for address in pages:
        response = client.get(address, follow=True)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            inline = Inline()
            inline.feed(response.content.decode())
            assert not inline.stopped, address
