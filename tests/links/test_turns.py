"""Good manners with sites."""

from dataclasses import replace

import pytest

from mesaides.links.fetching import UnreachableError
from mesaides.links.turns import LONGEST_PAUSE, DeniedError, Turns, origin
from tests.links.site import QUICK, Site, page

RULES = "User-agent: *\nDisallow: /prive/\n"


def robots(local: Site, text: str, status: int = 200) -> Turns:
    local.gives("/robots.txt", text, status, **{"Content-Type": "text/plain"})
    return Turns(QUICK)


def test_what_robots_txt_forbids_is_not_asked(local: Site) -> None:
    turns = robots(local, RULES)
    with pytest.raises(DeniedError):
        turns.ask(local.gives("/prive/aide", page("Aide")))
    assert turns.ask(local.gives("/aide", page("Aide"))).status == 200
    assert (local.asked["/prive/aide"], local.asked["/robots.txt"]) == (0, 1)


def test_rules_may_name_us(local: Site) -> None:
    turns = robots(local, "User-agent: MesAides-liens\nDisallow: /\n\nUser-agent: *\nDisallow:\n")
    with pytest.raises(DeniedError):
        turns.ask(local.gives("/aide", page("Aide")))


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (503, False)])
def test_no_rules_allow_all_and_rules_that_cannot_be_given_forbid_all(local: Site, status: int, allowed: bool) -> None:
    turns, address = robots(local, "", status), local.gives("/aide", page("Aide"))
    if allowed:
        assert turns.ask(address).status == 200
    else:
        with pytest.raises(DeniedError):
            turns.ask(address)


def test_a_page_instead_of_rules_is_no_rule(local: Site) -> None:
    local.gives("/robots.txt", page("Disallow: /"))
    assert Turns(QUICK).ask(local.gives("/aide", page("Aide"))).status == 200


def test_rules_that_moved_are_followed(local: Site) -> None:
    local.leads("/robots.txt", "/fr/robots.txt")
    local.gives("/fr/robots.txt", RULES, **{"Content-Type": "text/plain"})
    with pytest.raises(DeniedError):
        Turns(QUICK).ask(local.gives("/prive/aide", page("Aide")))


def test_a_site_in_trouble_is_asked_again_but_not_for_ever(local: Site) -> None:
    turns = robots(local, "")
    assert turns.ask(local.gives("/panne", status=503)).status == 503
    assert turns.ask(local.gives("/absente", status=404)).status == 404
    assert (local.asked["/panne"], local.asked["/absente"]) == (2, 1)


def test_a_silent_site_is_not_asked_for_each_of_its_pages(local: Site) -> None:
    local.gives("/robots.txt", status=0)
    turns = Turns(QUICK)
    for path in ("/une", "/deux"):
        with pytest.raises(UnreachableError):
            turns.ask(local.gives(path, page("Aide")))
    assert local.asked == {"/robots.txt": 2}


def test_there_is_a_pause_between_two_requests_longer_when_the_site_asks(
    local: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("mesaides.links.turns.sleep", slept.append)
    local.gives("/robots.txt", "User-agent: *\nCrawl-delay: 300\n", **{"Content-Type": "text/plain"})
    turns = Turns(replace(QUICK, pause=0))
    for path in ("/une", "/deux"):
        turns.ask(local.gives(path, page("Aide")))
    assert slept[0] == 0
    assert all(LONGEST_PAUSE / 2 < pause <= LONGEST_PAUSE for pause in slept[1:])


def test_the_site_of_an_address() -> None:
    assert origin("https://www.caf.fr/aide?x=1") == "https://www.caf.fr"
