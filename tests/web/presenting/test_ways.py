"""The ways out of this site are those of the catalogue."""

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.events import Channel
from mesaides.web.presenting.ways import CHANNELS, OFFICIAL_PAGE, name_of, ways


def test_every_address_of_every_benefit_has_its_way() -> None:
    for benefit in catalogue().benefits:
        found = ways(benefit)
        assert found[OFFICIAL_PAGE].address == benefit.page_officielle
        assert found[OFFICIAL_PAGE].channel is Channel.MORE
        for step in (step for step in benefit.demarches if step.lien):
            name = name_of(benefit, str(step.lien))
            assert name is not None
            assert found[name].address == step.lien


def test_another_address_has_none() -> None:
    assert name_of(catalogue().benefit("revenu-solidarite-active"), "https://ailleurs.example/") is None


def test_every_channel_of_the_catalogue_is_counted() -> None:
    assert set(CHANNELS) >= {step.canal for benefit in catalogue().benefits for step in benefit.demarches}
