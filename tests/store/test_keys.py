"""The key: made from the passphrase and the file's salt, held once, forgotten, and never shown."""

import copy
import hashlib
import hmac
import pickle

import pytest

from scrdesk.store.keys import STRETCHING, StoreKey, Stretching, derive, new_salt

CHEAP = Stretching(memory_kib=8, passes=1, lanes=1)
SALT = bytes(range(16))


def test_the_cost_is_the_one_of_rfc_9106() -> None:
    assert (STRETCHING.memory_kib, STRETCHING.passes, STRETCHING.lanes) == (64 * 1024, 3, 4)


@pytest.mark.slow_key
def test_the_real_cost_gives_this_key() -> None:
    """A store of format 1 must open for ever: this value never changes."""
    assert derive("larch willow rowan", SALT).hex() == KEY_OF_FORMAT_1


KEY_OF_FORMAT_1 = "d7c97d2086874064b285d208bfd367d68723db7d5ea57ca47c9083206bf55333"


def test_same_words_same_salt_same_key() -> None:
    assert derive("a", SALT, CHEAP).hex() == derive("a", SALT, CHEAP).hex()
    assert derive("a", SALT, CHEAP).hex() != derive("b", SALT, CHEAP).hex()
    assert derive("a", SALT, CHEAP).hex() != derive("a", new_salt(), CHEAP).hex()


def test_an_accent_typed_either_way_opens() -> None:
    assert derive("Zo\u00eb", SALT, CHEAP).hex() == derive("Zoe\u0308", SALT, CHEAP).hex()


def test_the_key_is_never_shown_or_written() -> None:
    key = derive("a", SALT, CHEAP)
    assert key.hex() not in repr(key) + str(key)
    for way_out in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            way_out(key)


def test_a_forgotten_key_is_gone() -> None:
    key = derive("a", SALT, CHEAP)
    held = key._key
    assert not key.is_forgotten
    key.forget()
    key.forget()
    assert key.is_forgotten
    assert held is not None
    assert not any(held)
    with pytest.raises(RuntimeError):
        key.pragma()


def test_pages_are_proved_as_sqlcipher_4_does() -> None:
    key = StoreKey(bytes(32), SALT)
    mac_key = hashlib.pbkdf2_hmac("sha512", bytes(32), bytes(b ^ 0x3A for b in SALT), 2, 32)
    for number, start in ((1, 16), (7, 0)):
        body = bytes([number]) * 4032
        page = body + hmac.digest(mac_key, body[start:] + number.to_bytes(4, "little"), "sha512")
        assert key.proves(page, number)
        assert not key.proves(page, number + 1)
        assert not key.proves(page[:-1] + bytes([page[-1] ^ 1]), number)
        assert not key.proves(page[:100], number)
