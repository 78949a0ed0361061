"""Faults are told in order, once each, with a heading that counts them."""

from mesaides.benefits.errors import CatalogueError, Fault, Finding, without_echoes


def _fault(file: str, line: int) -> Fault:
    return Fault(file, line, "nom", "Ce nom est pris.", "changez-le.")


def test_faults_come_in_the_order_of_files_and_lines() -> None:
    error = CatalogueError([_fault("b.yaml", 1), _fault("a.yaml", 12), _fault("a.yaml", 3)])
    assert [(fault.file, fault.line) for fault in error.faults] == [("a.yaml", 3), ("a.yaml", 12), ("b.yaml", 1)]


def test_the_message_counts_the_faults() -> None:
    assert str(CatalogueError([_fault("a.yaml", 1)])).startswith("Le catalogue contient 1 faute.\na.yaml, ligne 1")
    assert str(CatalogueError([_fault("a.yaml", 1)] * 2)).startswith("Le catalogue contient 2 fautes.")


def test_a_list_is_not_at_fault_when_its_item_is() -> None:
    item, whole, other = (Finding(path, "faux", "mend") for path in [("a", 0), ("a",), ("ab",)])
    assert without_echoes([item, whole, other]) == [item, other]
