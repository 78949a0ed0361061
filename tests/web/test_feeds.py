"""The feed of the catalogue is valid Atom, tells real aids, and the last verified come first."""

from __future__ import annotations

from xml.etree import ElementTree

from django.test import Client

from mesaides.benefits.catalogue import catalogue
from mesaides.web.feeds import MOST

ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_last_verified_come_first(client: Client) -> None:
    response = client.get("/aides/flux.atom")
    assert response["Content-Type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(response.content)  # noqa: S314 - notre propre réponse
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == MOST
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert updated == sorted(updated, reverse=True)
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None
        slug = link.attrib["href"].rstrip("/").rpartition("/")[2]
        assert catalogue().benefit(slug).nom == entry.findtext(f"{ATOM}title")
        assert entry.findtext(f"{ATOM}author/{ATOM}name")


def test_a_public_page_leads_to_it(client: Client) -> None:
    assert 'rel="alternate" type="application/atom+xml"' in client.get("/aides/").content.decode()
