# Commandes du projet. « make » seul les liste.

BIN := .venv/bin
PORT ?= 8000
export PYTHON CHROMIUM PORT

.DEFAULT_GOAL := help
.PHONY: help install serve dev test lint format types contracts coverage bench locks audit clean

help: ## Lister les commandes
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

install: ## Créer .venv et y poser les dépendances épinglées
	@scripts/install.sh dev

serve: ## Servir le site sur http://127.0.0.1:8000 (autre port : make serve PORT=8080)
	@exec scripts/serve.sh

dev: install ## Servir en rechargeant à chaque modification du code
	@DEBUG=1 $(BIN)/python manage.py migrate --verbosity 0
	@DEBUG=1 $(BIN)/python manage.py runserver 127.0.0.1:$(PORT)

test: ## Tout vérifier : style, types, frontières, tests (SQLite et PostgreSQL)
	@scripts/test.sh

lint: install ## Vérifier le style du code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

format: install ## Mettre le code en forme
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: install ## Vérifier les types
	@$(BIN)/mypy

contracts: install ## Vérifier les frontières entre paquets (qui importe quoi)
	@$(BIN)/lint-imports

coverage: install ## Mesurer la part du code que les tests exécutent
	@$(BIN)/pytest --numprocesses 2 --cov --cov-report term

bench: install ## Mesurer vitesse, mémoire et exactitude (une partie : make bench BENCH="web_api memory")
	@$(BIN)/python -m benchmarks.run $(BENCH)

locks: install ## Recompiler requirements/*.txt après un changement de pyproject.toml
	@scripts/locks.sh

audit: ## Chercher les failles connues des dépendances (il faut le réseau)
	@scripts/audit.sh

clean: ## Effacer .venv, la base locale et les caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage *.egg-info
	find var -mindepth 1 -not -name .gitignore -delete
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
