"""Routes of the service: the JSON interface under /api/v1/, what supervises the service, the pages everywhere else."""

from django.urls import include, path

from config import health, metrics, openfisca

urlpatterns = [
    path("sante/", health.alive, name="sante"),
    path("sante/pret/", health.ready, name="pret"),
    path("metriques/", metrics.metrics, name="metriques"),
    path("openfisca/", openfisca.openfisca, name="openfisca"),
    path("openfisca/<path:path>", openfisca.openfisca, name="openfisca"),
    path("api/v1/", include("mesaides.api.urls")),
    path("", include("mesaides.web.urls")),
]
