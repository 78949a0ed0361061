"""Addresses of the pages."""

from django.urls import path

from mesaides.web.views import benefits, communes, pages, visit

app_name = "web"

urlpatterns = [
    path("", pages.home, name="accueil"),
    path("aides/", benefits.index, name="aides"),
    path("aides/<slug:slug>/", benefits.detail, name="aide"),
    path("communes/", communes.suggestions, name="communes"),
    path("confidentialite/", pages.privacy, name="confidentialite"),
    path("accessibilite/", pages.accessibility, name="accessibilite"),
    path("simulation/", visit.start, name="commencer"),
    path("simulation/<str:jeton>/", visit.resume, name="reprendre"),
    path("simulation/<str:jeton>/recapitulatif/", visit.review, name="recapitulatif"),
    path("simulation/<str:jeton>/resultats/", visit.results, name="resultats"),
    path("simulation/<str:jeton>/effacer/", visit.erase, name="effacer"),
    path("simulation/<str:jeton>/<slug:page>/", visit.question, name="question"),
]
