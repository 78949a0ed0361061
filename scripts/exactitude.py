"""Writes the list of corrections of the model into docs/exactitude.md, from the corrections themselves."""

from __future__ import annotations

from pathlib import Path

from mesaides.engine.correction import Correction
from mesaides.engine.corrections import all_corrections

PAGE = Path(__file__).parents[1] / "docs/exactitude.md"
START, END = "<!-- corrections : début -->", "<!-- corrections : fin -->"


def main() -> None:
    PAGE.write_text(updated(PAGE.read_text("utf-8")), "utf-8")


def updated(page: str) -> str:
    """The page with its list of corrections made anew."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    listed = "\n".join(_described(correction) for correction in all_corrections())
    return f"{before}{START}\n{listed}{END}{after}"


def _described(correction: Correction) -> str:
    return (
        f"### `{correction.slug}`\n\n"
        f"- **Le modèle** : {correction.fault}\n"
        f"- **La loi** : {correction.law}\n"
        f"- **Source** : {correction.source}\n"
        f"- **À retirer** : {correction.until}\n"
        f"- **Variables** : {', '.join(f'`{name}`' for name in correction.variables)}\n"
    )


if __name__ == "__main__":
    main()
