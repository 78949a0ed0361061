"""A person who uses the keyboard alone: Tab to move, Space to tick, arrows within a choice, Enter to go on."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator

from tests.journeys.visitor import Visitor

MOST_TABS = 120
"""More stops than any page has."""
IS_FOCUSED = "element => element === document.activeElement"
SHOWS_FOCUS = """element => {
    const drawn = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
    const label = element.labels && element.labels[0];
    return drawn(getComputedStyle(element)) || (label && drawn(getComputedStyle(label, "::before")));
}"""


class KeyboardVisitor(Visitor):
    """Does by keys what a visitor does with a mouse; what is reached must show that it is."""

    def presses(self, target: Locator) -> None:
        self._reaches(target)
        self.page.keyboard.press("Enter")

    def writes(self, box: Locator, text: str) -> None:
        self._reaches(box)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def chooses(self, choice: Locator) -> None:
        """Arrows move from one radio button to the next and choose it; Space ticks a box, or the first button."""
        choice.wait_for(state="attached")
        if choice.get_attribute("type") == "radio":
            self._reaches_the_group(choice)
        else:
            self._reaches(choice)
        if not choice.is_checked():
            self.page.keyboard.press(" ")
        assert choice.is_checked(), f"{self.page.url} : le clavier ne coche pas ce choix"

    def _reaches_the_group(self, choice: Locator) -> None:
        """Tab stops once in a group of radio buttons: on the one chosen, else on the first or the last."""
        name = choice.get_attribute("name") or ""
        group = self.page.locator(f'input[type=radio][name="{name}"]')
        self._tabs_until(lambda: group.evaluate_all("all => all.includes(document.activeElement)"), name)
        for _ in range(group.count()):
            if choice.evaluate(IS_FOCUSED):
                return self._sees_focus(choice)
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{self.page.url} : les flèches ne mènent pas au choix voulu de {name}")

    def _reaches(self, target: Locator) -> None:
        target.wait_for(state="attached")
        self._tabs_until(lambda: target.evaluate(IS_FOCUSED), str(target))
        self._sees_focus(target)

    def _tabs_until(self, arrived: Any, name: str) -> None:
        for _ in range(MOST_TABS):
            if arrived():
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{self.page.url} : la touche Tab n’atteint pas {name}")

    def _sees_focus(self, target: Locator) -> None:
        assert target.evaluate(SHOWS_FOCUS), f"{self.page.url} : rien ne montre que {target} a le focus"
