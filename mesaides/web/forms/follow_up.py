"""The form of an answer to a follow-up: what became of a benefit, and why."""

from __future__ import annotations

from typing import Any

from django import forms

from mesaides.mails.outcomes import ANSWERS, WHYS, Answer

CHOOSE = "Choisissez une réponse."


class AnswerForm(forms.Form):
    """One answer; a reason only where one is asked, each answer having its own list."""

    reponse = forms.ChoiceField(
        choices=[(str(answer), label) for answer, label in ANSWERS.items()],
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for answer, whys in WHYS.items():
            self.fields[name_of(answer)] = forms.ChoiceField(choices=list(whys.items()), required=False)

    @property
    def told(self) -> Answer:
        return Answer(self.cleaned_data["reponse"])

    @property
    def why(self) -> str:
        """The reason given for this very answer; those of the other lists do not count."""
        return str(self.cleaned_data.get(name_of(self.told), ""))


def name_of(answer: Answer) -> str:
    """The field of the reasons of an answer."""
    return f"raison_{answer}"
