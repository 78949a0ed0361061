"""The addresses of the catalogue."""

from mesaides.benefits.catalogue import catalogue
from mesaides.links.inventory import addresses
from tests.web.presenting.known import KNOWN


def test_each_address_once_with_the_fields_that_give_it() -> None:
    found = addresses(KNOWN)
    assert set(found) == {"https://exemple.fr/fiche", "https://exemple.fr"}
    assert "aides/national/rsa.yaml : page_officielle" in found["https://exemple.fr/fiche"]
    assert found["https://exemple.fr"] == (
        "institutions/caisse-des-essais.yaml : site",
        "institutions/ville.yaml : site",
    )


def test_all_the_links_of_the_catalogue_are_there() -> None:
    uses = {use for given in addresses(catalogue()).values() for use in given}
    steps = sum(step.lien is not None for benefit in catalogue().benefits for step in benefit.demarches)
    sourced = (*catalogue().benefits, *catalogue().ecarts)
    sources = sum(source.lien is not None for one in sourced for source in one.sources)
    assert len(uses) == len(catalogue().benefits) + len(catalogue().institutions) + steps + sources
    assert not any("#" in address for address in addresses(catalogue()))
