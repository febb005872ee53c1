"""How disguised texts and odd signs are read, each whole, before any name is looked for."""

from __future__ import annotations

from scrdesk.domain.leaks.look_alikes import plain_letters
from scrdesk.domain.leaks.ways_to_read import ways_to_read
from tests.domain.kept_answers import check_kept

TEXTS = (
    "", "plain", "SeÃ¡n", "SeÃ\u0081n", "Seã¡n", "Ã¡ and Ã", "â€œSeÃ¡nâ€\u009d", "ÅÅ", "Å\u0082ukasz", "Ãœber", "I4/O3/2OI2", "H8O12", "H8O12O7", "l4", "I",
    "O", "1O", "O1", "O1O1O1", "x1O", "1Ox", "o|1|0", "AO12345", "a O2I b l2", "Wren²field", "x²", "²x", "a¹²³b and c⁴d", "\u202edleifnerW", "uʍop ǝpısdn",
    "14/3/12¹²", "²12", "\uf054\uf06f", "\uf0b7 a", "a\x01b\ufffdc", "a\ufffd", "ʎqoʇ saw a bd", "ɐb²c", "943 476 5919", "9A3",
)  # fmt: skip
SIGNS = "aZ09é ß Ł ø ı İ ſ ﬁ Ⅷ ① ⓐ 🄰 🅱 🇦 𝐀 𝓫 ａ Ａ ᴀ ɢ ʜ А а Β ο Ѕ ١ ２ 𝟙 ⁄ ∕ ／ ° \u200b \u00ad \u0301 \U000e0041 Æ æ Œ ǆ ŉ ª º ™ ℡ 中 ‐ ’ € \t"


def test_each_way_to_read_a_text() -> None:
    lines = [
        f"{text!a}: "
        + " / ".join(f"{read!a}" + (" there" if stands == text != read else "") for read, stands in ways_to_read(text))
        for text in TEXTS
    ]
    lines += [f"{sign!a} {plain_letters(sign)!a}" for sign in dict.fromkeys(SIGNS)]
    check_kept("leaks/readings", lines)
