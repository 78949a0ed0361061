"""The layout of the files: the order of their parts, and what stands on lines of its own."""

import pytest

from mesaides.benefits.ecart import Ecart
from mesaides.benefits.explication import Explication
from mesaides.benefits.model import Benefit, Institution
from mesaides.contributions.layout import ORDERS, is_open, kind_of, name_of


@pytest.mark.parametrize(
    ("kind", "model", "given"),
    [
        ("aide", Benefit, {"slug", "niveau"}),
        ("institution", Institution, {"slug"}),
        ("ecart", Ecart, {"slug"}),
        ("explication", Explication, {"slug"}),
    ],
)
def test_every_field_of_a_file_has_its_place(kind: str, model: type, given: set[str]) -> None:
    assert set(ORDERS[kind]) == set(model.model_fields) - given
    assert len(set(ORDERS[kind])) == len(ORDERS[kind])


def test_files_are_known_by_their_keys() -> None:
    assert kind_of({"nom": "", "exemples": []}) == "aide"
    assert kind_of({"nom": "", "site": ""}) == "institution"


def test_an_item_has_the_name_of_its_list() -> None:
    assert name_of(("demarches", "-")) == "demarches"


def test_conditions_are_on_lines_of_their_own_and_children_may_not_be() -> None:
    assert is_open(("conditions",))
    assert is_open(("conditions", "-"))
    assert not is_open(("conditions", "-", "membre", "conditions"))
    assert not is_open(("exemples", "-", "situation", "enfants", "-"))
