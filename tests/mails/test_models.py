"""What is stored names nobody when it is printed."""

from datetime import date

from mesaides.mails.models import FollowUp, Gap, QueuedMail, Tally


def test_a_row_tells_nothing_of_anybody() -> None:
    sealed = "camille@exemple.fr"
    rows = [QueuedMail(sealed=sealed), Gap(sealed=sealed, benefit="aide-logement", reported_on=date(2026, 11, 27))]
    rows_of_day = [FollowUp(sealed=sealed, due_on=date(2026, 12, 3)), Tally(event="courriel_parti", count=3)]
    told = [str(row) for row in (*rows, *rows_of_day)]
    assert told == [
        "courriel None (attend)",
        "écart None (aide-logement)",
        "suivi prevu, le 03/12/2026",
        "courriel_parti : 3",
    ]
