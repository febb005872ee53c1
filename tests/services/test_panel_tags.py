"""The vocabulary of tags is checked when it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrdesk.services import panel_tags


@pytest.mark.parametrize(
    ("tags", "fault"),
    [
        ((" neglect", "what", "bad"), "cannot be kept"),
        (("x" * 999, "what", "bad"), "cannot be kept"),
        (("neglect", "", "bad"), "cannot be kept"),
        (("neglect", "what", "pink"), "no known tone"),
        (("neglect", "what", "bad", "Neglect", "what", "bad"), "stands there twice"),
    ],
)
def test_a_faulty_vocabulary_is_refused(
    tags: tuple[str, ...], fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = zip(tags[::3], tags[1::3], tags[2::3], strict=True)
    path = tmp_path / "panel_tags.toml"
    path.write_text(
        "".join(f'[[tag]]\nword = "{w}"\nmeaning = "{m}"\ntone = "{t}"\n' for w, m, t in rows), encoding="utf-8"
    )
    monkeypatch.setattr(panel_tags, "resource", lambda *_: path)
    panel_tags.vocabulary.cache_clear()
    try:
        with pytest.raises(ValueError, match=fault):
            panel_tags.vocabulary()
    finally:
        panel_tags.vocabulary.cache_clear()


def test_a_tag_has_the_tone_of_the_vocabulary_whatever_its_capitals() -> None:
    first = panel_tags.vocabulary()[0]
    assert panel_tags.tone_of(first.word.upper()) == first.tone
    assert panel_tags.tone_of("own words of a panel") == "info"
