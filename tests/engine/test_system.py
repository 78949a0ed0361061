"""The model of French law, corrected once."""

from mesaides.engine.corrections import all_corrections
from mesaides.engine.system import plain_system, system


def test_the_model_is_loaded_once() -> None:
    assert system() is system()


def test_the_extensions_are_in_it() -> None:
    assert {"pass_sport", "paris_logement"} <= set(system().variables)


def test_a_published_model_is_never_the_corrected_one() -> None:
    plain = plain_system()
    assert plain is not system()
    aeeh = plain.get_variable("aeeh").formulas
    assert [*aeeh] == [start for start in system().get_variable("aeeh").formulas if start in aeeh]
    assert aeeh[[*aeeh][-1]] is not system().get_variable("aeeh").formulas[[*aeeh][-1]]


def test_a_correction_names_variables_of_the_model() -> None:
    unknown = {name for fix in all_corrections() for name in fix.variables} - set(system().variables)
    assert not unknown, f"→ Corrigez « variables » dans la correction : {unknown}"


def test_the_parameters_of_a_day_are_built_once() -> None:
    model = system()
    assert model.get_parameters_at_instant("2026-11-01") is model.get_parameters_at_instant("2026-11-01")


def test_the_parameters_follow_the_day() -> None:
    """RSA of one person: 646.52 € in 2025 (décret n° 2025-293), 651.69 € in 2026 (décret n° 2026-220)."""
    for day, amount in (("2025-11-01", 646.52), ("2026-11-01", 651.69)):
        law = system().get_parameters_at_instant(day).prestations_sociales.solidarite_insertion.minima_sociaux
        assert law.rsa.rsa_m.montant_de_base_du_rsa == amount
