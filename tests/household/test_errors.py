"""Faults name a field and a mend; one a field is told."""

from mesaides.household.errors import Fault, SituationError, one_a_field


def test_a_fault_reads_as_a_line() -> None:
    assert str(Fault("logement.loyer", "Trop grand.")) == "logement.loyer : Trop grand."
    assert str(Fault("", "Ce texte n’est pas du JSON.")) == "Ce texte n’est pas du JSON."


def test_an_error_tells_every_fault_on_its_line() -> None:
    error = SituationError([Fault("date", "Trop ancienne."), Fault("logement.loyer", "Trop grand.")])
    assert str(error).splitlines() == ["date : Trop ancienne.", "logement.loyer : Trop grand."]


def test_the_first_fault_of_each_field_is_kept_in_order() -> None:
    faults = [Fault("b", "un"), Fault("a", "deux"), Fault("b", "trois")]
    assert one_a_field(faults) == [Fault("b", "un"), Fault("a", "deux")]
