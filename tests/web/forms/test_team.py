"""The roles that a form gives."""

from __future__ import annotations

from mesaides.team.roles import Role
from mesaides.web.forms.team import RolesForm


def test_only_known_roles_are_given() -> None:
    form = RolesForm({"roles": ["relecture"]})
    assert form.is_valid()
    assert form.chosen == [Role.RELECTURE]
    assert not RolesForm({"roles": ["roi"]}).is_valid()
