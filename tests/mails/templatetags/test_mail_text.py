"""Lines of a mail in plain text."""

from mesaides.mails.templatetags.mail_text import WIDTH, folded


def test_lines_are_folded_under_their_margin() -> None:
    lines = folded("mot " * 40, 3).splitlines()
    assert len(lines) > 1
    assert all(line.startswith("   mot") and len(line) <= WIDTH for line in lines)


def test_an_address_stays_whole_and_no_break_spaces_do_not_break() -> None:
    address = f"https://exemple.fr/{'a-' * 60}"
    assert address in folded(f"Voyez {address} !").splitlines()
    assert folded("573\u202f€ " * 30).count("573\u202f€") == 30
