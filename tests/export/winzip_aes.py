"""An independent reader of WinZip's AES-256 zip files, straight from WinZip's published description of AE-1 and AE-2."""

from __future__ import annotations

import hashlib
import hmac
import struct
import zlib

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

ROUNDS = 1_000
_KEY_BYTES, _SALT_BYTES, _VERIFIER_BYTES, _MAC_BYTES = 32, 16, 2, 10


class WrongPassword(Exception):
    """The two bytes of the verifier do not fit."""


def only_file(content: bytes, password: str) -> tuple[str, bytes, int]:
    """Return name, bytes and AES form (1 or 2) of the one file in an archive.

    Raises:
        WrongPassword.
        ValueError: the authentication code does not fit, or it is no such archive.
    """
    at = content.rindex(b"PK\x01\x02")  # the central directory has the sizes whatever the local header leaves open
    (flags, method, _time, crc, packed_size, size, n_name, n_extra) = struct.unpack(
        "<HHIIIIHH", content[at + 8 : at + 32]
    )
    (offset,) = struct.unpack("<I", content[at + 42 : at + 46])
    name = content[at + 46 : at + 46 + n_name].decode("utf-8")
    extra = content[at + 46 + n_name : at + 46 + n_name + n_extra]
    if method != 99 or not flags & 1:
        raise ValueError("not encrypted by AES")
    (kind, length, form, vendor, strength, real_method) = struct.unpack("<HHH2sBH", extra[:11])
    if (kind, length, vendor, strength) != (0x9901, 7, b"AE", 3):
        raise ValueError("not AES-256")
    (local_name, local_extra) = struct.unpack("<HH", content[offset + 26 : offset + 30])
    start = offset + 30 + local_name + local_extra
    data = content[start : start + packed_size]
    salt, verifier = data[:_SALT_BYTES], data[_SALT_BYTES : _SALT_BYTES + _VERIFIER_BYTES]
    body, code = data[_SALT_BYTES + _VERIFIER_BYTES : -_MAC_BYTES], data[-_MAC_BYTES:]
    keys = hashlib.pbkdf2_hmac("sha1", password.encode(), salt, ROUNDS, 2 * _KEY_BYTES + _VERIFIER_BYTES)
    if keys[-_VERIFIER_BYTES:] != verifier:
        raise WrongPassword
    if not hmac.compare_digest(hmac.digest(keys[_KEY_BYTES : 2 * _KEY_BYTES], body, "sha1")[:_MAC_BYTES], code):
        raise ValueError("the authentication code does not fit")
    encryptor = Cipher(algorithms.AES(keys[:_KEY_BYTES]), modes.ECB()).encryptor()
    n_blocks = (len(body) + 15) // 16
    stream = encryptor.update(b"".join(n.to_bytes(16, "little") for n in range(1, n_blocks + 1)))
    plain = bytes(one ^ other for one, other in zip(body, stream))
    unpacked = zlib.decompress(plain, -15) if real_method == 8 else plain
    if len(unpacked) != size or (form == 2 and crc):
        raise ValueError("the sizes do not fit")
    return name, unpacked, form
