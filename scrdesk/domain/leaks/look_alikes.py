"""Letters of other scripts and styles that a reader takes for plain Latin ones, and signs that nobody sees."""

from __future__ import annotations

import re
import unicodedata

UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u034f\u061c\u200e\u200f\u2061\u2062\u2063\u2064\x02\ufffe"
    "\u115f\u1160\u2800\u3164\uffa0"
)
"""Signs without any width or sense of their own inside a word; the last five are blanks that count as letters."""
_SLASHES = frozenset("\u2044\u2215\u29f8")

_LOOKS_LIKE = {
    # Cyrillic, and letters of it that are written so in Latin
    **dict(zip("авекмнорстухіјѕԁԛԝһӏɡгп", "abekmhopctyxijsdqwhlgrn", strict=True)),
    **dict(zip("АВЕКМНОРСТУХІЈЅԚԜҺӀГ", "ABEKMHOPCTYXIJSQWHIR", strict=True)),
    **dict(zip("бдлзфиБДЛЗФИ", "bdlzfiBDLZFI", strict=True)),
    # Greek
    **dict(zip("αβγειικνορτυχωη", "abyeiiknoptuxwn", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    # Armenian, Cherokee, Lisu
    **dict(zip("օոսհցգզք", "onuhgqqp", strict=True)),
    **dict(zip("ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏔᎽᏃ", "ABCDEGHIJKLMPRSTVWWYZ", strict=True)),
    **dict(zip("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ", strict=True)),
    # Letters of their own that taking accents off leaves as they are
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "æ": "ae",
    "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ı": "i", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ß": "ss", "ẞ": "SS", "ɑ": "a",
    "ɩ": "i", "ⅼ": "l", "ǀ": "l", "ℓ": "l", "ɪ": "i",
    # Small capitals
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghjklmnoprstuvwyz", strict=True)),
    # An apostrophe that counts as a letter
    "ʼ": "'", "ʻ": "'", "ʹ": "'",
}  # fmt: skip
_NAMED_SO = re.compile(
    r"(?:LATIN SMALL LETTER (?P<small>[A-Z])|LATIN CAPITAL LETTER (?P<capital>[A-Z])) WITH .*"
    r"|(?:CROSSED )?NEGATIVE (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER (?P<box>[A-Z])"
    r"|REGIONAL INDICATOR SYMBOL LETTER (?P<flag>[A-Z])"
)


def plain_letters(sign: str) -> str:
    """Return what a reader takes a sign for, plain where it is a letter or digit; empty for what nobody sees."""
    code = ord(sign)
    if sign in UNSEEN or unicodedata.category(sign) in {"Cf", "Mn", "Me"} or 0xE0000 <= code <= 0xE007F:
        return ""
    if sign in _SLASHES:
        return "/"
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)  # also those of other scripts: "٢٠١٢"
    plain = "".join(
        _plain(part)
        for part in unicodedata.normalize("NFKD", _LOOKS_LIKE.get(sign, sign))
        if not unicodedata.combining(part)
    )
    # A letter whose small form is two signs would move everything after it.
    return "".join(part if len(part.lower()) == 1 else part.lower() for part in plain)


def _plain(part: str) -> str:
    if part.isascii():
        return part
    if part in _LOOKS_LIKE:
        return _LOOKS_LIKE[part]
    found = _NAMED_SO.fullmatch(unicodedata.name(part, ""))
    if found is None:
        return part
    return found["small"].lower() if found["small"] else found["capital"] or found["box"] or found["flag"]
