"""What is stored names nobody when it is printed."""

from datetime import date

from mesaides.mails.models import FollowUp, QueuedMail, Tally


def test_a_row_tells_nothing_of_anybody() -> None:
    sealed = "camille@exemple.fr"
    rows = [QueuedMail(sealed=sealed), FollowUp(sealed=sealed, due_on=date(2026, 12, 3))]
    told = [str(row) for row in (*rows, Tally(event="courriel_parti", count=3))]
    assert told == [
        "courriel None (attend)",
        "suivi prevu, le 03/12/2026",
        "courriel_parti : 3",
    ]
