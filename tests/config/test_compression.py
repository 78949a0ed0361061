"""Pages are sent compressed to whoever can read them so."""

import gzip

import pytest
from django.test import Client


@pytest.mark.django_db
def test_a_page_is_compressed_for_a_browser_that_accepts_it(client: Client) -> None:
    plain = client.get("/aides/")
    packed = client.get("/aides/", headers={"Accept-Encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain
    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) < len(plain.content) / 3
