"""Which words are looked for, and that each is found wherever it stands and in whatever writing."""

import base64

from hypothesis import given
from hypothesis import strategies as st

from scrdesk.domain.traces import Canary, FieldText, WordSearch, canaries_of, key_canary, secret, writings_of

COMMON = frozenset(
    ["the", "of", "and", "was", "seen", "at", "home", "visit", "tobias", "record", "type", "child", "police"]
)
KEY = bytes(range(200, 232))
WORDS = (
    st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCZÉöß "), min_size=6, max_size=40)
    .map(str.strip)
    .filter(lambda text: len(text.replace(" ", "")) >= 6)
)


def words_of(field: str, text: str) -> list[str]:
    found = canaries_of([FieldText(field, "POL-0042", text)], COMMON.__contains__, 10)
    return [canary.writings[0].decode() for canary in found]


def test_names_are_looked_for_alone_and_whole():
    assert words_of("name", "Tobias Quillonby") == ["Quillonby", "Tobias Quillonby"]


def test_words_that_many_people_write_are_not_looked_for():
    assert words_of("name", "Tobias") == []
    assert words_of("event", "Seen at home") == []
    assert words_of("event", "14/03/2016") == []
    assert words_of("name", "2016-03-14") == []


def test_running_text_gives_a_piece_that_nobody_writes_twice():
    (piece,) = words_of("event", "Child seen at the door with Quillonby & said to be asleep. No further action.")
    assert piece == "Child seen at the door with Quillonby"


def test_half_a_sign_is_looked_for_as_it_would_stand_in_a_file():
    half = "\ud83d"  # what a broken file leaves of a picture in a text
    assert (
        b"\xed\xa0\xbd" in writings_of(half) and b"\x3d\xd8" in writings_of(half) and b"\xd8\x3d" in writings_of(half)
    )


def test_a_long_number_is_looked_for():
    assert words_of("value", "943476591988") == ["943476591988"]


def test_every_kind_of_field_gets_its_turn():
    many = [FieldText("name", f"person {n}", f"Quillonby{chr(97 + n)}x") for n in range(20)]
    texts = [*many, FieldText("address", "person address 1", "12 Otterbeck Row")]
    found = canaries_of(texts, COMMON.__contains__, 4)
    assert len(found) == 4
    assert "a word of the field “address” of person address 1" in {each.what for each in found}


def test_what_is_said_of_a_canary_tells_nothing_of_it():
    (first, *_) = canaries_of(
        [FieldText("event", "POL-0042", "Ann Quillonby was not seen at all")], COMMON.__contains__, 5
    )
    assert first.what == "a word of the field “event” of POL-0042"


@given(st.lists(WORDS, min_size=1, max_size=12, unique=True), st.binary(max_size=60), st.binary(max_size=60))
def test_each_is_found_in_every_writing_whatever_stands_around(words, before, after):
    canaries = [secret(word, str(n)) for n, word in enumerate(words)]
    search = WordSearch(canaries)
    for canary in canaries:
        for writing in canary.writings:
            assert canary in search.found_in(before + writing + after)


@given(st.lists(WORDS, min_size=1, max_size=12, unique=True), st.text(max_size=200))
def test_finds_what_a_plain_search_finds_and_nothing_else(words, text):
    canaries = [secret(word, str(n)) for n, word in enumerate(words)]
    data = text.encode()
    expected = {canary for canary in canaries if any(writing in data for writing in canary.writings)}
    assert WordSearch(canaries).found_in(data) == expected


def test_part_of_a_longer_word_is_no_find():
    (canary,) = canaries_of([FieldText("name", "person 1", "Quillonby")], COMMON.__contains__, 5)
    search = WordSearch([canary])
    assert search.found_in(b"of Quillonby, who")
    assert search.found_in("of Quillonby, who".encode("utf-16-be"))
    assert not search.found_in(b"of Quillonbyshire")
    assert not search.found_in(b"xQuillonby")


def test_key_is_found_as_bytes_and_as_written():
    search = WordSearch([key_canary(KEY.hex())])
    for form in (
        KEY,
        KEY.hex().encode(),
        KEY.hex().upper().encode(),
        base64.b64encode(KEY),
        base64.urlsafe_b64encode(KEY),
        KEY.hex().encode("utf-16-le"),
    ):
        assert search.found_in(b"\x00\x00" + form + b"\x00")
    assert not search.found_in(KEY[:-1] + b"\x00")


def test_names_of_files_are_found_as_lists_of_recent_documents_write_them():
    search = WordSearch([Canary(writings_of("Ann Quillonby"), "x")])
    assert search.found_in(b'<bookmark href="file:///home/a/Ann%20Quillonby.docx">')


def test_told_paths_hold_no_canary():
    search = WordSearch([Canary(writings_of("Quillonby"), "x")])
    assert search.masked("/home/a/Quillonby/Mrs quillonby.docx") == "/home/a/*********/Mrs *********.docx"
    assert search.masked("/home/ä") == "/home/ä"


def test_nothing_to_look_for_finds_nothing():
    assert WordSearch([]).found_in(b"anything") == set()
