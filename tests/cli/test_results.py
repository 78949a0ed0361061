"""What a person reads of each right."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.cli.results import CAUTION, amount, name, told
from tests.cli.terminal import plain

Json = dict[str, Any]


def right(**parts: Any) -> Json:
    return {
        "nom": "Prime d’essai",
        "institution": "La Caisse",
        "personne": None,
        "statut": "calcule",
        "eligible": True,
        "montant": 573.49,
        "unite": "€",
        "genre": "mensuel",
        "rythme": None,
        "maximum": False,
        "deja_recu": None,
        "informations_manquantes": [],
        "raison": None,
        "raisons": [],
        "a_verifier": [],
        "a_confirmer": False,
        "part_du_cout": None,
        "avertissement": None,
        "page_officielle": "https://exemple.fr",
    } | parts


def lines(*rights: Json, hypotheses: tuple[str, ...] = ()) -> list[str]:
    return plain(told({"date": "2026-11-01", "droits": list(rights), "hypotheses": list(hypotheses)})).splitlines()


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, "573,49 € par mois"),
        ({"montant": 1200.0, "genre": "unique", "maximum": True}, "jusqu’à 1 200 € en une fois"),
        ({"montant": 426.87, "genre": "annuel"}, "426,87 € par an"),
        ({"montant": 0.0, "genre": "prix"}, "gratuit"),
        ({"montant": 8.0, "genre": "prix"}, "8 € à payer"),
        ({"montant": 2.5, "genre": "taux"}, "2,50 %"),
        ({"montant": 200.0, "genre": "nombre", "unite": "heures"}, "200 heures"),
        ({"montant": None, "genre": "oui_non"}, "droit ouvert"),
        ({"montant": 100.0, "genre": "annuel", "rythme": "en neuf fois"}, "100 € en neuf fois"),
        (
            {"montant": 200.0, "genre": "annuel", "part_du_cout": 0.5},
            "50 % du coût, jusqu’à 200 € par an",
        ),
        ({"montant": None, "genre": "unique", "part_du_cout": 0.125}, "12,50 % du coût en une fois"),
    ],
)
def test_an_amount_is_told_as_french_writes_it(parts: Json, expected: str) -> None:
    assert plain(amount(right(**parts))) == expected


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (None, "Prime d’essai"),
        ("demandeur", "Prime d’essai (demandeur)"),
        ("conjoint", "Prime d’essai (conjoint)"),
        ("enfants.1", "Prime d’essai (enfant 2)"),
    ],
)
def test_a_right_names_its_person(person: str | None, expected: str) -> None:
    assert name(right(personne=person)) == expected


def test_what_to_claim_comes_first_with_who_pays_and_the_warning() -> None:
    assert lines(right(avertissement="Montant indicatif."))[:6] == [
        "Les droits de ce foyer au 1er novembre 2026",
        "",
        "À demander",
        "  Prime d’essai : 573,49 € par mois",
        "      La Caisse, https://exemple.fr",
        "      Montant indicatif.",
    ]


def test_what_hangs_on_points_to_check_is_not_promised() -> None:
    points = {"a_confirmer": True, "a_verifier": ["Être inscrit.", "Être à jour."]}
    found = lines(right(**points), right(**points, nom="Fonds", genre="oui_non", montant=None))
    assert "À demander" not in found
    assert found[2:7] == [
        "Peut-être : quelques points à vérifier",
        "  Prime d’essai : 573,49 € par mois",
        "      La Caisse, https://exemple.fr",
        "      - Être inscrit.",
        "      - Être à jour.",
    ]
    assert "  Fonds : à vérifier" in found


def test_a_right_that_lacks_an_answer_is_not_promised() -> None:
    found = lines(right(statut="information_manquante", informations_manquantes=["logement.loyer"]))
    assert "À demander" not in found
    assert "  Prime d’essai : 573,49 € par mois, à confirmer" in found
    assert "      Il manque : logement.loyer" in found


def test_a_right_of_which_nothing_is_known_is_neither_promised_nor_refused() -> None:
    nothing = {"statut": "information_manquante", "eligible": None, "montant": None}
    found = lines(right(**nothing, informations_manquantes=["demandeur.boursier"]))
    assert "  Prime d’essai : droit à vérifier" in found
    assert "      Il manque : demandeur.boursier" in found
    assert "      Il manque : une information que seul l’organisme peut vérifier" in lines(right(**nothing))


def test_what_is_received_and_not_known_is_no_refusal() -> None:
    found = lines(right(statut="deja_recue", eligible=None, montant=None, deja_recu=500.0))
    assert "  Prime d’essai : 500 € par mois (d’après le calcul : il manque une réponse)" in found


def test_what_is_received_is_told_beside_what_is_computed() -> None:
    found = lines(right(statut="deja_recue", deja_recu=500.0), right(statut="deja_recue", eligible=False))
    assert "  Prime d’essai : 500 € par mois (d’après le calcul : 573,49 € par mois)" in found
    assert "  Prime d’essai : montant non indiqué (d’après le calcul : aucun droit)" in found


@pytest.mark.parametrize("status", ["echec", "non_disponible"])
def test_what_failed_is_told_with_its_reason_and_never_as_a_refusal(status: str) -> None:
    found = lines(right(statut=status, eligible=None, montant=None, raison="Ce n’est pas un refus."))
    assert found[4:6] == ["Pas calculées", "  Prime d’essai : Ce n’est pas un refus."]
    assert not any(line.startswith("Pas de droit") for line in found)


def test_what_is_not_due_is_counted_and_named() -> None:
    found = lines(right(eligible=False, montant=0.0), right(eligible=False, montant=0.0, nom="Autre"))
    assert "Aucune aide trouvée, d’après ces réponses." in found
    assert "Pas de droit, d’après ces réponses (2)" in found
    assert "  Prime d’essai · Autre" in found


def test_it_ends_with_what_is_supposed_and_a_caution() -> None:
    found = lines(hypotheses=("Vous n’avez pas indiqué d’épargne.",))
    assert found[-4:] == ["Ce que le calcul suppose", "  Vous n’avez pas indiqué d’épargne.", "", plain(CAUTION)]


def test_lines_fit_a_terminal() -> None:
    assert all(len(line) <= 100 for line in lines(right(avertissement="mot " * 200, eligible=False, nom="mot " * 90)))
