"""A password on a finished file before it is ever written: AES-256 in the PDF, or a zip of WinZip's AES-256.

All of it happens in memory, so that the unprotected file never touches the disk.
"""

from __future__ import annotations

import io

from scrdesk.errors import Refused

MAX_PASSWORD_BYTES = 127
"""PDF 2.0 (ISO 32000-2, 7.6.4.3.3) cuts a password after 127 bytes; longer ones would silently lose their end."""
AES_BITS = 256
_AE_2 = 2
"""Of WinZip's two forms the one that keeps no checksum of the plain file outside the encryption."""


def protected_pdf(content: bytes, password: str) -> bytes:
    """Return a PDF that opens with the password only (AES-256, revision 6 of PDF 2.0), its metadata encrypted too.

    Raises:
        Refused: the password cannot be one.
    """
    import pikepdf

    _check(password)
    out = io.BytesIO()
    allowed = pikepdf.Permissions(extract=True, accessibility=True)  # a screen reader must be able to read it
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(
            out,
            encryption=pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True, allow=allowed),
        )
    return out.getvalue()


def protected_zip(name: str, content: bytes, password: str) -> bytes:
    """Return a zip file with one file in it, AES-256; the name of the file inside can be seen without the password.

    Raises:
        Refused: the password cannot be one.
    """
    import pyzipper  # type: ignore[import-untyped]  # no stubs are published

    _check(password)
    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED) as archive:
        archive.setpassword(password.encode("utf-8"))
        archive.setencryption(pyzipper.WZ_AES, nbits=AES_BITS, force_wz_aes_version=_AE_2)
        archive.writestr(name, content)
    return out.getvalue()


def _check(password: str) -> None:
    if not password or len(password.encode("utf-8", "replace")) > MAX_PASSWORD_BYTES or not password.isprintable():
        raise Refused(
            f"A password for a file has 1 to {MAX_PASSWORD_BYTES} printable characters.", remedy="Take another."
        )
