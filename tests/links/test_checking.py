"""Addresses followed to where they lead."""

from mesaides.links.checking import checked
from mesaides.links.judging import Found, Verdict
from tests.links.site import LONG, QUICK, Site, page, site


def verdict_of(address: str) -> Verdict:
    return checked([address], QUICK)[address].verdict


def test_a_good_page(local: Site) -> None:
    assert verdict_of(local.gives("/aide", page("Aide"))) is Verdict.BON


def test_redirects_are_followed_to_the_page(local: Site) -> None:
    address = local.leads("/une", "/deux")
    local.leads("/deux", "trois", 301)
    arrival = local.gives("/trois", page("Aide"))
    assert checked([address], QUICK) == {address: Found(Verdict.DEPLACE, 200, arrival)}


def test_a_redirect_to_the_home_page_is_broken(local: Site) -> None:
    local.gives("/", page("Bienvenue"))
    assert verdict_of(local.leads("/aide", "/", 301)) is Verdict.ACCUEIL


def test_a_redirect_to_another_site_respects_its_rules(local: Site) -> None:
    with site() as other:
        other.gives("/robots.txt", "User-agent: *\nDisallow: /", **{"Content-Type": "text/plain"})
        assert verdict_of(local.leads("/aide", other.gives("/la-bas", page("Aide")))) is Verdict.REFUSE
        assert other.asked == {"/robots.txt": 1}


def test_loops_and_endless_redirects(local: Site) -> None:
    address = local.leads("/une", "/deux")
    local.leads("/deux", "/une")
    assert verdict_of(address) is Verdict.BOUCLE
    for number in range(30):
        local.leads(f"/sans-fin-{number}", f"/sans-fin-{number + 1}")
    assert verdict_of(f"{local.address}/sans-fin-0") is Verdict.BOUCLE


def test_soft_and_hard_404(local: Site) -> None:
    assert verdict_of(local.gives("/absente", status=404)) is Verdict.ABSENT
    assert verdict_of(local.gives("/polie", page("Page introuvable", LONG))) is Verdict.ABSENT
    assert verdict_of(local.gives("/vide", "<p>Rien</p>")) is Verdict.DOUTEUX


def test_a_slow_page_does_not_stop_the_others(local: Site) -> None:
    with site() as other:
        slow, good, elsewhere = (
            local.gives("/lente", status=0),
            local.gives("/aide", page("Aide")),
            other.gives("/aide", page("Aide")),
        )
        found = checked([slow, good, elsewhere], QUICK)
    assert [one.verdict for one in found.values()] == [Verdict.INJOIGNABLE, Verdict.BON, Verdict.BON]
    assert found[slow].detail == "Pas de réponse en 1.5 s."


def test_a_site_is_asked_by_one_at_a_time(local: Site) -> None:
    heard: list[str] = []
    addresses = [local.gives(f"/aide-{number}", page("Aide")) for number in range(8)]
    checked(addresses, QUICK, lambda address, _found: heard.append(address))
    assert local.most_at_once == 1
    assert heard == addresses
