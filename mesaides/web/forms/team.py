"""The forms of the team: to come in, to change a password, to make an account."""

from __future__ import annotations

from django import forms

from mesaides.team.roles import Role

LONGEST_PASSWORD = 200
ROLES = (
    (Role.RELECTURE.value, "Relecture des contributions"),
    (Role.ADMINISTRATION.value, "Administration des comptes"),
)
MISSING = {"required": "Remplissez ce champ."}


class LoginForm(forms.Form):
    nom = forms.CharField(max_length=40, error_messages=MISSING)
    mot_de_passe = forms.CharField(max_length=LONGEST_PASSWORD, strip=False, error_messages=MISSING)


class PasswordForm(forms.Form):
    actuel = forms.CharField(max_length=LONGEST_PASSWORD, strip=False, error_messages=MISSING)
    nouveau = forms.CharField(max_length=LONGEST_PASSWORD, strip=False, error_messages=MISSING)


class RolesForm(forms.Form):
    roles = forms.MultipleChoiceField(choices=ROLES, error_messages={"required": "Choisissez au moins un rôle."})

    @property
    def chosen(self) -> list[Role]:
        return [Role(role) for role in self.cleaned_data["roles"]]


class AccountForm(RolesForm):
    nom = forms.CharField(max_length=40, error_messages=MISSING)
