"""Addresses of the pages of the team."""

from django.urls import path

from mesaides.web.views.team import accounts, login, review, upkeep, wording

urlpatterns = [
    path("", review.index, name="equipe"),
    path("connexion/", login.log_in, name="equipe_connexion"),
    path("deconnexion/", login.log_out, name="equipe_deconnexion"),
    path("mot-de-passe/", login.password, name="equipe_mot_de_passe"),
    path("comptes/", accounts.index, name="equipe_comptes"),
    path("comptes/<str:nom>/", accounts.change, name="equipe_compte"),
    path("a-verifier/", upkeep.index, name="equipe_a_verifier"),
    path("a-verifier/<slug:slug>/", upkeep.one, name="equipe_aide"),
    path("textes/", wording.index, name="equipe_textes"),
    path("textes/<slug:texte>/", wording.one, name="equipe_texte"),
    path("liens/", upkeep.links, name="equipe_liens"),
    path("liens/<int:numero>/", upkeep.dismiss, name="equipe_lien"),
    path("contributions.csv", review.table, name="equipe_csv"),
    path("contributions/<int:numero>/", review.detail, name="equipe_contribution"),
    path("contributions/<int:numero>/exemples/", review.examples, name="equipe_exemples"),
    path("contributions/<int:numero>/apercu/", review.preview, name="equipe_apercu"),
    path("contributions/<int:numero>/decision/", review.decide, name="equipe_decision"),
]
