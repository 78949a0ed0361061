"""Addresses of the pages."""

from django.contrib.sitemaps.views import sitemap
from django.urls import path

from mesaides.web.sitemaps import SITEMAPS
from mesaides.web.views import (
    before_after,
    benefits,
    communes,
    doors,
    estimate,
    follow_up,
    institutions,
    mail,
    months,
    offices,
    pages,
    recounting,
    rights,
    surprise,
    takeaway,
    territories,
    visit,
    what_if,
)

app_name = "web"

urlpatterns = [
    path("", pages.home, name="accueil"),
    path("aides/", benefits.index, name="aides"),
    path("aides/<slug:slug>/", benefits.detail, name="aide"),
    path("institutions/<slug:slug>/", institutions.detail, name="institution"),
    path("territoires/", territories.index, name="territoires"),
    path("territoires/<slug:kind>/<slug:place>/", territories.detail, name="territoire"),
    path("communes/", communes.suggestions, name="communes"),
    path("confidentialite/", pages.privacy, name="confidentialite"),
    path("accessibilite/", pages.accessibility, name="accessibilite"),
    path("robots.txt", pages.robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("simulation/", visit.start, name="commencer"),
    path("simulation/<str:jeton>/", visit.resume, name="reprendre"),
    path("simulation/<str:jeton>/recapitulatif/", visit.review, name="recapitulatif"),
    path("simulation/<str:jeton>/resultats/", rights.results, name="resultats"),
    path("simulation/<str:jeton>/resultats.pdf", takeaway.pdf, name="pdf"),
    path("simulation/<str:jeton>/courriel/", mail.ask, name="courriel"),
    path("simulation/<str:jeton>/courriel/demande/", mail.asked, name="courriel_demande"),
    path("simulation/<str:jeton>/et-si/", what_if.curve, name="et_si"),
    path("simulation/<str:jeton>/et-si/avant-apres/", before_after.comparison, name="avant_apres"),
    path("simulation/<str:jeton>/et-si.csv", what_if.table, name="et_si_csv"),
    path("simulation/<str:jeton>/mois/", months.months, name="mois"),
    path("simulation/<str:jeton>/mois.ics", months.calendar, name="mois_ics"),
    path("simulation/<str:jeton>/plan/", rights.plan, name="plan"),
    path("simulation/<str:jeton>/aides/<slug:slug>/", rights.benefit, name="droit"),
    path("simulation/<str:jeton>/aides/<slug:slug>/accueils/", offices.of_benefit, name="accueils_aide"),
    path("simulation/<str:jeton>/accueils/", offices.around, name="accueils"),
    path("simulation/<str:jeton>/aides/<slug:slug>/calcul/", recounting.recounting, name="calcul"),
    path("simulation/<str:jeton>/aides/<slug:slug>/montant/", surprise.amount, name="montant"),
    path("simulation/<str:jeton>/aides/<slug:slug>/pourquoi-pas/", doors.why_not, name="pourquoi_pas"),
    path("simulation/<str:jeton>/estimation/", estimate.estimate, name="estimation"),
    path("simulation/<str:jeton>/effacer/", visit.erase, name="effacer"),
    path("suivi/<str:suivi>/", follow_up.overview, name="suivi"),
    path("suivi/<str:suivi>/arreter/", follow_up.stop, name="suivi_arreter"),
    path("suivi/<str:suivi>/<slug:slug>/", follow_up.about, name="suivi_aide"),
    path("suivi/<str:suivi>/<slug:slug>/merci/", follow_up.thanks, name="suivi_merci"),
    path("simulation/<str:jeton>/<slug:page>/", visit.question, name="question"),
]
