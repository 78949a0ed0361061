"""Load the catalogue and the model of the law, and make the engine ready, before the first visitor comes."""

import datetime
import logging

from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from config import openfisca
from mesaides.benefits.catalogue import catalogue, newest
from mesaides.contributions.editions import refresh
from mesaides.household.choices import Activite
from mesaides.household.home import Logement
from mesaides.household.periods import Month
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation
from mesaides.simulations.months import prepare_months
from mesaides.simulations.run import prepare, simulate

logger = logging.getLogger(__name__)


def warm() -> None:
    """Make the first visitor wait no more than the next ones, for the months to come as for today.

    A faulty catalogue stops here, with its message.
    """
    logger.info("Chargement du catalogue et du moteur…")
    newest()
    _read_publications()
    today = timezone.localdate()
    prepare(today)
    prepare_months(Month.of(today))
    simulate(_plain_situation(today))
    openfisca.prepare()
    reverse("sante")  # the pages and what they are made with are loaded now, not in each process
    logger.info("Prêt : %s aides au catalogue.", len(catalogue().benefits))


def _read_publications() -> None:
    """What is published is live from the first request; a database that fails is read again as soon as it answers."""
    try:
        refresh()
    except DatabaseError as error:
        logger.error("Les publications du catalogue n’ont pas pu être lues (%s).", type(error).__name__)  # noqa: TRY400 - la sorte suffit


def _plain_situation(today: datetime.date) -> Situation:
    """One adult at work, in Paris: what any evaluation reads once is read."""
    adult = Adult(date_naissance=today.replace(year=today.year - 30, day=1), activites=(Activite.SALARIE,))
    return Situation(date=today, demandeur=adult, logement=Logement(commune="75056"))
