"""One answer of a site."""

import socket

import pytest

from mesaides.links.fetching import MOST, UnreachableError, fetch
from tests.links.site import Site, page


def test_a_page_and_its_text(local: Site) -> None:
    answer = fetch(local.gives("/aide", page("Aide à l’été")), 2)
    assert (answer.status, answer.is_html) == (200, True)
    assert "Aide à l’été" in answer.text


def test_a_redirect_is_told_and_not_followed(local: Site) -> None:
    answer = fetch(local.leads("/ancienne", "/nouvelle"), 2)
    assert (answer.status, answer.location) == (302, "/nouvelle")
    assert "/nouvelle" not in local.asked


def test_an_error_is_an_answer(local: Site) -> None:
    assert fetch(local.gives("/absente", status=404), 2).status == 404


def test_accents_and_spaces_travel_encoded_once(local: Site) -> None:
    local.gives("/aide%20%C3%A9t%C3%A9?q=%C3%A9", page("Aide"))
    assert fetch(f"{local.address}/aide%20été?q=é", 2).status == 200


def test_a_huge_page_is_not_read_whole(local: Site) -> None:
    assert len(fetch(local.gives("/longue", "a" * (MOST * 4)), 2).text) < MOST * 2


@pytest.mark.parametrize(("status", "body"), [(0, ""), (200, "goutte")], ids=["muet", "goutte à goutte"])
def test_a_site_that_does_not_end_is_left(local: Site, status: int, body: str) -> None:
    with pytest.raises(UnreachableError, match="Pas de réponse en"):
        fetch(local.gives("/lente", body, status), 0.3)


def test_a_closed_port_and_another_protocol_are_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(UnreachableError, match="ne répond pas"):
            fetch(f"http://127.0.0.1:{free.getsockname()[1]}/", 2)
    with pytest.raises(UnreachableError, match="adresse du web"):
        fetch("file:///etc/hostname", 2)
