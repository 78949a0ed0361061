"""Any site may call the API from a browser."""

import pytest
from django.test import Client

ADDRESSES = ["/api/v1/aides", "/api/v1/simulations", "/api/v1/openapi.json", "/api/v1/rien", "/api/v1/communes"]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["get", "post", "put", "options"])
def test_every_answer_may_be_read_from_any_site(client: Client, address: str, method: str) -> None:
    response = getattr(client, method)(address, headers={"Origin": "https://exemple.fr"})
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert response.headers["Access-Control-Expose-Headers"] == "Retry-After"
    assert "Access-Control-Allow-Credentials" not in response.headers


def test_a_browser_may_ask_before_it_sends(client: Client) -> None:
    asked = {
        "Origin": "https://exemple.fr",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    response = client.options("/api/v1/simulations", headers=asked)
    assert (response.status_code, response.content) == (204, b"")
    assert "POST" in response.headers["Access-Control-Allow-Methods"]
    assert response.headers["Access-Control-Allow-Headers"] == "Authorization, Content-Type"


def test_a_wrong_method_is_refused_in_json(client: Client) -> None:
    response = client.delete("/api/v1/simulations")
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")
    assert response.json()["erreurs"][0]["message"].endswith("Méthodes possibles\u202f: POST.")


def test_the_headers_alone_may_be_asked_for(client: Client) -> None:
    response = client.head("/api/v1/aides")
    assert (response.status_code, response.content) == (200, b"")
    assert response.headers["Content-Length"] == client.get("/api/v1/aides").headers["Content-Length"]
    assert client.head("/api/v1/simulations").status_code == 405
