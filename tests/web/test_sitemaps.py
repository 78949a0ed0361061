"""The addresses that search engines are told of."""

import re

from django.test import Client

from mesaides.benefits.catalogue import catalogue
from mesaides.web.sitemaps import SITEMAPS


def test_every_public_page_is_told_with_its_whole_address(client: Client) -> None:
    told = re.findall(r"<loc>([^<]+)</loc>", client.get("/sitemap.xml").content.decode())
    assert len(told) == len(set(told)) == sum(len(sitemap().items()) for sitemap in SITEMAPS.values())
    assert all(address.startswith("http://testserver/") for address in told)
    assert "http://testserver/aides/revenu-solidarite-active/" in told
    assert "http://testserver/institutions/caf/" in told
    assert "http://testserver/territoires/commune/35238-rennes/" in told
    assert not any("/simulation/" in address for address in told)


def test_a_benefit_says_when_it_was_checked(client: Client) -> None:
    benefit = catalogue().benefit("revenu-solidarite-active")
    assert benefit.verifie_le.isoformat() in client.get("/sitemap.xml").content.decode()


def test_an_address_told_answers_without_leading_elsewhere(client: Client) -> None:
    told = re.findall(r"<loc>http://testserver([^<]+)</loc>", client.get("/sitemap.xml").content.decode())
    assert {client.get(path).status_code for path in told[::40]} == {200}
