"""Benefits as machines read them."""

import json
from typing import Any

from mesaides.web.presenting.structured import government_service
from tests.simulations.benefits import benefit
from tests.web.presenting.known import CAISSE

ADDRESS = "https://exemple.fr/aides/rsa/"


def read(**parts: Any) -> Any:
    return json.loads(government_service(benefit("rsa", **parts), CAISSE, ADDRESS))


def test_what_it_is_who_pays_and_where() -> None:
    told = read(territoire={"departements": ["35"], "communes": ["59350"]})
    assert told["@context"] == "https://schema.org"
    assert told["@type"] == "GovernmentService"
    assert (told["url"], told["sameAs"]) == (ADDRESS, "https://exemple.fr/fiche")
    assert told["provider"] == {"@type": "Organization", "name": "La Caisse", "url": "https://exemple.fr"}
    assert told["areaServed"] == [
        {"@type": "AdministrativeArea", "name": "Ille-et-Vilaine"},
        {"@type": "City", "name": "Lille"},
    ]
    assert "alternateName" not in told


def test_a_national_benefit_serves_the_country() -> None:
    assert read()["areaServed"] == [{"@type": "Country", "name": "France"}]


def test_a_step_online_is_a_channel() -> None:
    steps = [{"canal": "en_ligne", "texte": "Sur le site.", "lien": "https://exemple.fr/demande"}]
    (channel,) = read(demarches=steps)["availableChannel"]
    assert channel["serviceUrl"] == "https://exemple.fr/demande"


def test_nothing_can_end_the_script_that_holds_it() -> None:
    name = "Prime </script><script>alert(1)</script> & co"
    assert "<" not in government_service(benefit("rsa", nom=name), CAISSE, ADDRESS)
    assert read(nom=name)["name"] == name
