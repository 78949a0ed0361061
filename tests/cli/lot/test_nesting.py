"""From a line to a situation."""

from mesaides.cli.lot.columns import columns_of
from mesaides.cli.lot.nesting import given_by
from mesaides.household.errors import Fault
from tests.cli.lot.rows import ALONE, COLUMNS, READ


def test_a_line_makes_a_situation() -> None:
    given = given_by(columns_of(COLUMNS), ALONE)
    assert (given.id, given.data, given.faults) == ("a", READ, ())


def test_empty_cells_leave_their_fields_out() -> None:
    columns = columns_of(["conjoint.activites", "enfants.0.handicap", "statut_marital"])
    assert given_by(columns, ["", "", "celibataire"]).data == {"statut_marital": "celibataire"}


def test_ranks_make_lists_in_their_order() -> None:
    columns = columns_of(["enfants.1.handicap", "enfants.0.handicap", "demandeur.activites.0"])
    assert given_by(columns, ["oui", "non", "salarie"]).data == {
        "enfants": [{"handicap": False}, {"handicap": True}],
        "demandeur": {"activites": ["salarie"]},
    }


def test_ranks_leave_no_hole() -> None:
    columns = columns_of(["enfants.0.handicap", "enfants.1.handicap"])
    (fault,) = given_by(columns, ["", "oui"]).faults
    assert fault == Fault("enfants.0", "enfants.1 est rempli, mais pas enfants.0 : commencez par 0, sans rien sauter.")


def test_a_cell_that_cannot_be_read_is_told_with_its_column() -> None:
    (fault,) = given_by(columns_of(["logement.loyer"]), ["cher"]).faults
    assert fault.champ == "logement.loyer"


def test_a_whole_and_one_of_its_parts_fill_the_same_field() -> None:
    columns = columns_of(["demandeur.revenus.salaire_net", "demandeur.revenus.salaire_net.2026-10"])
    assert given_by(columns, ["1200", ""]).data == {"demandeur": {"revenus": {"salaire_net": 1200}}}
    (fault,) = given_by(columns, ["1200", "1300"]).faults
    assert fault.champ == "demandeur.revenus.salaire_net.2026-10"
    assert "Une autre colonne remplit déjà ce champ" in fault.message
