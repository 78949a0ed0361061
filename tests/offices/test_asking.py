"""One question to a service that answers in JSON."""

import socket

import pytest

from mesaides.offices.asking import UnavailableError, ask
from tests.offices.directory import Served

REASONS = {
    "erreur 500": "réponse 500",
    "renvoi ailleurs": "réponse 302",
    "pas du JSON": "n’est pas du JSON",
    "JSON coupé": "n’est pas du JSON",
    "JSON sans fond": "n’est pas du JSON",
    "une liste": "n’est pas un objet",
    "trop long": "trop longue",
    "muet": "pas de réponse|interrompue",
    "corps goutte à goutte": "interrompue",
}


def question(served: Served) -> str:
    return f"{served.address}/api/explore/v2.1/catalog/datasets/essai/records?where=id%3D%22inconnu%22"


def test_an_object_is_given_as_it_came(served: Served) -> None:
    assert ask(question(served), 2) == {"total_count": 0, "results": []}


@pytest.mark.parametrize("failure", REASONS)
def test_each_failure_has_its_reason_and_tells_nothing_of_the_question(served: Served, failure: str) -> None:
    served.failure = failure
    with pytest.raises(UnavailableError, match=REASONS[failure]) as raised:
        ask(question(served), 0.3)
    assert "inconnu" not in str(raised.value)


def test_a_redirect_is_not_followed(served: Served) -> None:
    served.failure = "renvoi ailleurs"
    with pytest.raises(UnavailableError):
        ask(question(served), 2)
    assert [path for path, _query in served.asked if "ailleurs" in path] == []


def test_a_closed_port_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(UnavailableError, match="pas de réponse"):
            ask(f"http://127.0.0.1:{free.getsockname()[1]}/", 2)
