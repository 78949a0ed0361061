"""Self-employed incomes: the boxes of the tax return."""

import pytest

from mesaides.engine.inputs.self_employed import SELF_EMPLOYED_BOXES
from mesaides.household.incomes import Revenu
from tests.engine.inputs.answers import alone, answer


@pytest.mark.parametrize(("box", "kind"), SELF_EMPLOYED_BOXES.items())
def test_a_turnover_or_profit_fills_its_box(box: str, kind: Revenu) -> None:
    data = alone(revenus={kind.value: 1000})
    assert answer(box, data, at=2024) == 12_000
    assert [answer(other, data, at=2024) for other in SELF_EMPLOYED_BOXES if other != box] == [0] * 5


def test_the_year_told_comes_before_the_estimate() -> None:
    kind = "rpns_auto_entrepreneur_CA_bnc"
    data = alone(revenus={kind: 1000}, revenus_annuels={"2024": {kind: 7000}})
    assert answer("mbnc_impo", data, at=2024) == 7000
    assert answer("mbnc_impo", data, at=2025) == 12_000


def test_an_unknown_turnover_leaves_its_box_unknown() -> None:
    assert answer("mbnc_impo", alone(revenus={"rpns_auto_entrepreneur_CA_bnc": None}), at=2024) is None


@pytest.mark.parametrize("twin", ["bic_vente_imp", "bic_service_imp", "bnc_imp"])
def test_the_yearly_twin_of_a_turnover_never_counts(twin: str) -> None:
    data = alone(revenus={"rpns_auto_entrepreneur_CA_bnc": 2000})
    assert answer(f"rpns_micro_entreprise_CA_{twin}", data) == 0


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("rpns_auto_entrepreneur_CA_bnc", "profession_liberale"),
        ("benefice_profession_liberale", "profession_liberale"),
        ("rpns_auto_entrepreneur_CA_bic", "artisan"),
        ("benefice_artisan_commercant", "artisan"),
        ("rpns_auto_entrepreneur_CA_achat_revente", "commercant"),
        ("salaire_net", "non_pertinent"),
    ],
)
def test_the_trade_follows_from_the_income(kind: str, category: str) -> None:
    assert answer("categorie_non_salarie", alone(revenus={kind: 1000})) == category
