"""Random visits of a server: forms are posted, redirects followed."""

from __future__ import annotations

import pytest

from benchmarks.walking.remote import Remote, TooManyRedirects
from tests.benchmarks.serving import serving


def test_a_page_is_read() -> None:
    with serving({"/a/": (422, "", "<h1>À vérifier</h1>")}) as (port, _asked):
        assert Remote(port).get("/a/") == (422, "/a/", "<h1>À vérifier</h1>")


def test_a_form_is_posted_then_its_redirect_is_read() -> None:
    with serving({"/a/": (303, "/b/", ""), "/b/": (200, "", "Suite")}) as (port, asked):
        assert Remote(port).post("/a/", {"choix": ["1", "deux mots"]}) == (200, "/b/", "Suite")
    assert asked == ["POST /a/ choix=1&choix=deux+mots", "GET /b/"]


def test_an_address_that_leads_to_itself_is_told() -> None:
    with serving({"/a/": (302, "/a/", "")}) as (port, _asked), pytest.raises(TooManyRedirects, match="/a/"):
        Remote(port).get("/a/")
