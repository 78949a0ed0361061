"""Which versions of the model of French law gave a result."""

from functools import cache
from importlib.metadata import version

PACKAGES = ("openfisca-core", "openfisca-france", "openfisca-france-local", "openfisca-paris")


@cache
def model_versions() -> dict[str, str]:
    """The version of each package of the model: two results of the same versions are alike."""
    return {package: version(package) for package in PACKAGES}
