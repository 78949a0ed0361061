"""Settings come from the environment, and a wrong one stops the start with a clear message."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import environment


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("true", True), ("Oui", True), ("0", False), ("non", False), ("", False)]
)
def test_a_flag_is_read_in_french_or_english(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBUG", value)
    assert environment.flag("DEBUG") is expected


def test_an_unreadable_flag_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS", "peut-être")
    with pytest.raises(ImproperlyConfigured, match="HTTPS vaut « peut-être »"):
        environment.flag("HTTPS")


def test_a_duration_is_a_number_of_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.seconds("CALCUL_SECONDES", default=20) == 20
    monkeypatch.setenv("CALCUL_SECONDES", "2,5")
    assert environment.seconds("CALCUL_SECONDES", default=20) == 2.5


@pytest.mark.parametrize("value", ["", "0", "-1", "vingt", "nan", "inf"])
def test_a_duration_that_is_none_names_the_variable(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALCUL_SECONDES", value)
    with pytest.raises(ImproperlyConfigured, match=f"CALCUL_SECONDES vaut « {value} »"):
        environment.seconds("CALCUL_SECONDES", default=20)


def test_an_address_is_kept_without_its_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANNUAIRE_API", raising=False)
    assert environment.address("ANNUAIRE_API") == ""
    monkeypatch.setenv("ANNUAIRE_API", " https://annuaire.exemple.fr/v1/ ")
    assert environment.address("ANNUAIRE_API") == "https://annuaire.exemple.fr/v1"


@pytest.mark.parametrize(
    "value", ["annuaire.exemple.fr", "file:///etc/passwd", "ftp://exemple.fr", "https://", "https://a.fr?x=1"]
)
def test_an_address_of_another_form_names_the_variable(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANNUAIRE_API", value)
    with pytest.raises(ImproperlyConfigured, match="ANNUAIRE_API vaut « "):
        environment.address("ANNUAIRE_API")


def test_a_number_may_be_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.number("LIMITES", default=1) == 1
    monkeypatch.setenv("LIMITES", "0")
    assert environment.number("LIMITES", default=1) == 0


@pytest.mark.parametrize("value", ["", "-1", "deux", "nan", "inf"])
def test_a_number_that_is_none_names_the_variable(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMITES", value)
    with pytest.raises(ImproperlyConfigured, match=f"LIMITES vaut « {value} »"):
        environment.number("LIMITES", default=1)


def test_a_choice_is_one_of_those_known(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.choice("JOURNAL", ("texte", "json")) == "texte"
    monkeypatch.setenv("JOURNAL", "JSON")
    assert environment.choice("JOURNAL", ("texte", "json")) == "json"
    monkeypatch.setenv("JOURNAL", "xml")
    with pytest.raises(ImproperlyConfigured, match="JOURNAL vaut « xml » : écrivez texte ou json"):
        environment.choice("JOURNAL", ("texte", "json"))


def test_counts_are_in_memory_unless_a_redis_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CACHE_URL", raising=False)
    assert environment.counters("CACHE_URL") == {"BACKEND": "config.shared_memory.SharedMemoryCache"}
    monkeypatch.setenv("CACHE_URL", "redis://127.0.0.1:6379/0")
    assert environment.counters("CACHE_URL")["LOCATION"] == "redis://127.0.0.1:6379/0"
    monkeypatch.setenv("CACHE_URL", "http://clef:secrete@exemple.fr")
    with pytest.raises(ImproperlyConfigured, match="CACHE_URL ne convient pas") as refused:
        environment.counters("CACHE_URL")
    assert "secrete" not in str(refused.value)


def test_words_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_HOSTS", "aides.exemple.fr, www.exemple.fr,,")
    assert environment.words("ALLOWED_HOSTS") == ["aides.exemple.fr", "www.exemple.fr"]


def test_development_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    assert environment.secret_key(debug=True)


def test_production_refuses_to_start_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY manque"):
        environment.secret_key(debug=False)


def test_production_refuses_a_key_that_is_too_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "x" * 49)
    with pytest.raises(ImproperlyConfigured, match="trop courte"):
        environment.secret_key(debug=False)


def test_production_refuses_the_key_of_development(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.setenv("SECRET_KEY", environment.secret_key(debug=True))
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY manque"):
        environment.secret_key(debug=False)


def test_a_cost_is_told_with_what_it_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.cost("COUT_POUR_MILLE", explained_by="COUT_EXPLICATION") is None
    monkeypatch.setenv("COUT_POUR_MILLE", "1,5")
    with pytest.raises(ImproperlyConfigured, match="COUT_EXPLICATION"):
        environment.cost("COUT_POUR_MILLE", explained_by="COUT_EXPLICATION")
    monkeypatch.setenv("COUT_EXPLICATION", "Le serveur seul.")
    assert environment.cost("COUT_POUR_MILLE", explained_by="COUT_EXPLICATION") == (1.5, "Le serveur seul.")
    monkeypatch.setenv("COUT_POUR_MILLE", "cher")
    with pytest.raises(ImproperlyConfigured, match="cher"):
        environment.cost("COUT_POUR_MILLE", explained_by="COUT_EXPLICATION")
