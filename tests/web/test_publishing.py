"""Pages that anyone may find."""

from django.test import RequestFactory

from mesaides.web.publishing import published


def test_the_canonical_address_is_whole_and_without_parameters() -> None:
    request = RequestFactory().get("/aides/?q=permis", headers={"host": "localhost"})
    assert '<link rel="canonical" href="http://localhost/aides/">' in published(request, "404.html").content.decode()
