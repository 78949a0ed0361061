"""The index finds entries by a whole key or by its beginning."""

from mesaides.territories.index import Column, index

COLUMN = Column(["lille", "lillers", "lyon"], {"lille": [4], "lillers": [7], "lyon": [1, 2]})


def test_a_whole_key_gives_its_entries() -> None:
    assert list(COLUMN.equal_to("lyon")) == [1, 2]
    assert list(COLUMN.equal_to("lyo")) == []


def test_the_beginning_of_a_key_gives_all_that_begin_so() -> None:
    assert list(COLUMN.starting_with("lill")) == [4, 7]
    assert list(COLUMN.starting_with("l")) == [4, 7, 1, 2]
    assert list(COLUMN.starting_with("z")) == []


def test_it_tells_whether_anything_begins_so() -> None:
    assert COLUMN.has_prefix("ly")
    assert not COLUMN.has_prefix("lz")


def test_the_index_knows_each_entry_by_word_block_and_postal_code() -> None:
    found = index()
    for column, key in [(found.words, "etienne"), (found.blocks, "saintetienne"), (found.postal_codes, "42000")]:
        assert "Saint-Étienne" in {found.entries[number].name for number in column.equal_to(key)}


def test_a_name_is_also_known_in_one_block_without_its_article() -> None:
    blocks = index().blocks
    assert set(blocks.equal_to("lehavre")) <= set(blocks.equal_to("havre"))
