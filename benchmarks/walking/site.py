"""The site itself, in this process: what random visits walk through, and what their results should be."""

from __future__ import annotations

from django.test import Client, RequestFactory

from benchmarks.walking.answering import Posted
from benchmarks.walking.walk import Walk
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.run import simulate
from mesaides.simulations.visits import find_visit
from mesaides.web.views.rights import show_results
from mesaides.web.visiting import visiting_of


class InProcess:
    """Django's own client, which follows redirects; a failure is a page 500, as for a visitor."""

    def __init__(self) -> None:
        self._client = Client(raise_request_exception=False)

    def get(self, address: str) -> tuple[int, str, str]:
        return self._read(self._client.get(address, follow=True), address)

    def post(self, address: str, posted: Posted) -> tuple[int, str, str]:
        return self._read(self._client.post(address, posted, follow=True), address)

    def _read(self, response: object, address: str) -> tuple[int, str, str]:
        chain = getattr(response, "redirect_chain", [])
        return response.status_code, chain[-1][0] if chain else address, response.content.decode()  # type: ignore[attr-defined]  # la réponse du client de Django


def expected_results(walk: Walk) -> str:
    """The results page of the household that a visit described, computed afresh, without what the visit left."""
    visiting = visiting_of(find_visit(walk.visit.split("/")[2]))
    result = simulate(receive(household_of(visiting.journey), visiting.journey.today))
    return show_results(RequestFactory().get(walk.page.address), visiting, result).content.decode()
