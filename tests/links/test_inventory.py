"""The addresses of the catalogue."""

from mesaides.benefits.catalogue import Catalogue, catalogue
from mesaides.links.inventory import addresses
from tests.simulations.benefits import benefit
from tests.web.presenting.known import CAISSE, KNOWN


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
    sourced = (*catalogue().benefits, *catalogue().ecarts, *catalogue().explications.values())
    sources = sum(source.lien is not None for one in sourced for source in one.sources)
    waiting = [one.attente for one in (*catalogue().benefits, *catalogue().institutions.values())]
    after = [one.source for one in (*waiting, *(benefit.duree for benefit in catalogue().benefits)) if one]
    sources += sum(source.lien is not None for source in after)
    assert len(uses) == len(catalogue().benefits) + len(catalogue().institutions) + steps + sources
    assert not any("#" in address for address in addresses(catalogue()))


def test_the_texts_that_say_what_comes_after_are_among_them() -> None:
    waiting = {"mois": 2, "source": {"titre": "Code", "lien": "https://exemple.fr/attente"}}
    lasting = {"fin": "situation", "source": {"titre": "Code", "lien": "https://exemple.fr/duree"}}
    slow = CAISSE.model_validate(CAISSE.model_dump() | {"attente": waiting})
    found = addresses(Catalogue((benefit(attente=waiting, duree=lasting),), {slow.slug: slow}))
    assert found["https://exemple.fr/duree"] == ("aides/national/rsa.yaml : duree.source.lien",)
    assert found["https://exemple.fr/attente"] == (
        "aides/national/rsa.yaml : attente.source.lien",
        "institutions/caisse-des-essais.yaml : attente.source.lien",
    )
