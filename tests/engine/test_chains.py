"""Lists grow, each on its own."""

from mesaides.engine.chains import Chains


def test_each_list_keeps_its_order_whenever_the_others_grow() -> None:
    chains = Chains()
    for place, number in ((4, 7), (0, 1), (4, 0), (0, 9), (4, 7)):
        chains.add(place, number)
    assert [[*chains.of(place)] for place in range(6)] == [[1, 9], [], [], [], [7, 0, 7], []]


def test_a_list_may_grow_while_it_is_read() -> None:
    chains = Chains()
    chains.add(2, 5)
    reading = chains.of(2)
    assert next(reading) == 5
    chains.add(300, 1)
    chains.add(2, 6)
    assert [*reading] == [6]
