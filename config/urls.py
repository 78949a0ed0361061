"""Routes of the service: the JSON interface under /api/v1/, the pages everywhere else."""

from django.urls import include, path

urlpatterns = [
    path("api/v1/", include("mesaides.api.urls")),
    path("", include("mesaides.web.urls")),
]
