"""Writes ``resources/style/tokens.toml`` into ``scrdesk/ui/token_values.py``, which is committed.

Reading the file at each start took a twentieth of the time to the first window. Usage: ``python
packaging/build_tokens.py``; a test sees that what is committed is current.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "style" / "tokens.toml"
TARGET = ROOT / "scrdesk" / "ui" / "token_values.py"


def wanted() -> str:
    """Return the text that the module should have."""
    raw = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    lines = ['"""The tokens of ``resources/style/tokens.toml``, written by ``packaging/build_tokens.py``."""', ""]
    lines += ["WORDS: dict[str, dict[str, str]] = {", *_section(raw, str), "}"]
    lines += ["SIZES: dict[str, dict[str, int]] = {", *_section(raw, int), "}"]
    return "\n".join(lines) + "\n"


def _section(raw: dict[str, dict[str, object]], kind: type) -> list[str]:
    lines = []
    for name, values in raw.items():
        chosen = {key: value for key, value in values.items() if isinstance(value, kind)}
        if chosen:
            lines.append(f'    "{name}": {{')
            lines += [
                f'        "{key}": ' + (f'"{value}"' if kind is str else str(value)) + ","
                for key, value in chosen.items()
            ]
            lines.append("    },")
    return lines


if __name__ == "__main__":
    TARGET.write_text(wanted(), encoding="utf-8", newline="\n")
