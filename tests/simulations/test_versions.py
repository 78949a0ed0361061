"""A result says which versions of the model gave it."""

from importlib.metadata import version

from mesaides.simulations.versions import model_versions


def test_the_four_packages_of_the_model_are_told() -> None:
    assert set(model_versions()) == {"openfisca-core", "openfisca-france", "openfisca-france-local", "openfisca-paris"}
    assert model_versions()["openfisca-france"] == version("openfisca-france")
