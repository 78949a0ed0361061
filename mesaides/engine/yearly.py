"""The totals of a tax year, spread over its months."""

from __future__ import annotations

from mesaides.engine.members import Member
from mesaides.engine.notice import main_income, notice_income
from mesaides.household.incomes import RevenuAnnuel
from mesaides.household.periods import Month


def is_past(member: Member, month: Month) -> bool:
    """Whether a month is too old for anything but taxes."""
    return month < member.ledger.oldest


def knows_years(member: Member, kind: RevenuAnnuel) -> bool:
    """Whether totals of a year tell of this kind what the months do not.

    A notice gives nothing to the kinds other than the main one: no more than the months that are known.
    """
    if member.person is None or member.ledger.gives_years:
        return member.ledger.gives_years
    main = main_income(member)
    return main is not None and (main[0] == kind or member.person.revenus is None)


def yearly_twelfth(member: Member, kind: RevenuAnnuel, month: Month) -> float | None:
    """A twelfth of the year's taxable total, from the adult's own figures or the tax notice."""
    given = member.ledger.given(kind, month.year)
    if given is None:
        given = notice_income(member, kind, month.year)
    return None if given is None else given / 12
