"""What a process erases, the others know, as long as they come from the same one."""

from __future__ import annotations

from multiprocessing import get_context

from mesaides.engine.erased import Erased


def test_a_name_that_was_told_is_known_and_counted() -> None:
    erased = Erased()
    erased.tell("one")
    assert (erased.knows("one"), erased.knows("another"), erased.count) == (True, False, 1)


def test_the_last_names_are_remembered_and_who_looks_too_late_is_told() -> None:
    erased = Erased(size=3)
    for name in ("one", "two", "three", "four"):
        erased.tell(name)
    assert [erased.knows(name) for name in ("one", "two", "three", "four")] == [False, True, True, True]
    assert (erased.forgot_since(0), erased.forgot_since(1)) == (True, False)


def test_processes_that_tell_at_once_lose_nothing() -> None:
    erased = Erased()

    def tell(process: int) -> None:
        for rank in range(50):
            erased.tell(f"{process}-{rank}")

    processes = [get_context("fork").Process(target=tell, args=(number,)) for number in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert erased.count == 200
    assert all(erased.knows(f"{process}-{rank}") for process in range(4) for rank in range(50))
