"""Makes the catalogues of the window's languages in ``resources/languages``, which are committed.

``python packaging/build_languages.py`` gathers every text again (``gather_words.py``), keeps what was translated, and
compiles each catalogue; ``--add de`` begins another language; ``--check`` writes nothing and exits with 1 when a
catalogue is not current. Translate in Qt Linguist (``pyside6-linguist resources/languages/scrdesk_cy.ts``), then run it
again. Words that documents already have in Welsh (``resources/templates/welsh.toml``) are filled in.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gather_words import COUNTED, Text, all_texts
from read_modules import ROOT

FOLDER = ROOT / "resources" / "languages"
PHRASEBOOKS = {"cy": ROOT / "resources" / "templates" / "welsh.toml"}
N_FORMS = {"cy": 5, "ga": 5, "gd": 4, "pl": 3, "en": 2, "de": 2, "fr": 2}
"""Forms of the plural that Qt asks for; Linguist puts it right for any other language."""
LRELEASE_TIMEOUT_S = 60
QT_TEXTS = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
        "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QMessageBox": ("Show Details...", "Hide Details..."),
}  # fmt: skip
"""Words that Qt itself shows and translates by these contexts; Qt has no Welsh of its own."""

SEVERAL_MEANINGS = frozenset({"Open", "Place", "Review", "Note"})
"""Words that documents use in one sense and buttons in another; a person has to translate each."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What a catalogue says for a text: one form, or those of the plural, and whether somebody must look at it."""

    forms: tuple[str, ...]
    is_unfinished: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said yet."""
        return not any(self.forms)


def read(path: Path) -> dict[Key, Told]:
    """Return what a catalogue says, by context, text and comment; also of texts that have gone."""
    found: dict[Key, Told] = {}
    if not path.is_file():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None:
                continue
            forms = tuple(each.text or "" for each in told.iter("numerusform")) or (told.text or "",)
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = Told(forms, told.get("type") == "unfinished")
    return found


def phrases_of(tag: str) -> Mapping[str, str]:
    """Return the whole phrases that documents have in a language."""
    path = PHRASEBOOKS.get(tag)
    if path is None:
        return {}
    return {str(k): str(v) for k, v in tomllib.loads(path.read_text(encoding="utf-8"))["phrases"].items()}


def phrase(source: str, phrases: Mapping[str, str]) -> str:
    """Return what a text is by the phrases, as it stands, with a colon, or with the letter that is pressed; or ""."""
    plain = source.replace("&", "")
    if plain in SEVERAL_MEANINGS:
        return ""
    for end in ("", ":"):
        if plain.endswith(end) and (known := phrases.get(plain.removesuffix(end))):
            return known + end
    return ""


def wanted(tag: str, old: Mapping[Key, Told], texts: list[Text]) -> str:
    """Return a catalogue: all texts of the program with what was said before, and what was said of texts that went."""
    phrases = phrases_of(tag)
    rows: dict[Key, tuple[Told, str]] = {}
    for each in texts:
        key = (each.context, each.source, each.singular)
        told = old.get(key, Told(("",), is_unfinished=True))
        if told.is_empty and each.context != COUNTED and (known := phrase(each.source, phrases)):
            told = Told((known,), is_unfinished=False)
        n_forms = N_FORMS.get(tag, 2) if each.context == COUNTED else 1
        if told.is_empty:
            told = Told(("",) * n_forms, is_unfinished=True)
        rows[key] = (told, "unfinished" if told.is_unfinished else "")
    rows |= {key: (told, "vanished") for key, told in old.items() if key not in rows and not told.is_empty}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{tag}" sourcelanguage="en_GB">')
    last = ""
    for (context, source, comment), (told, kind) in sorted(rows.items()):
        if context != last:
            lines += ["</context>"] if last else []
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
            last = context
        lines += _message(context, source, comment, told, kind)
    return "\n".join([*lines, *(["</context>"] if last else []), "</TS>", ""])


def _message(context: str, source: str, comment: str, told: Told, kind: str) -> list[str]:
    is_counted = context == COUNTED
    kind_said = f' type="{kind}"' if kind else ""
    lines = ['    <message numerus="yes">' if is_counted else "    <message>"]
    lines.append(f"        <source>{_escaped(source)}</source>")
    lines += [f"        <comment>{_escaped(comment)}</comment>"] if comment else []
    if is_counted:
        lines.append(f"        <translation{kind_said}>")
        lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in told.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind_said}>{_escaped(told.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _escaped(text: str) -> str:
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(sign, name)
    return text


def compiled(catalogue: str, folder: Path) -> bytes:
    """Return what Qt loads, made by the compiler that belongs to the running PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent
    lrelease = next((tool / name for name in ("lrelease", "lrelease.exe") if (tool / name).is_file()), None)
    if lrelease is None:
        raise SystemExit("lrelease was not found beside PySide6: install pyside6-essentials.")
    source, target = folder / "catalogue.ts", folder / "catalogue.qm"
    source.write_text(catalogue, encoding="utf-8", newline="\n")
    command = [str(lrelease), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, timeout=LRELEASE_TIMEOUT_S)
    return target.read_bytes()


def gathered() -> list[Text]:
    """Return every text that the window can show, Qt's own words among them."""
    return sorted({*all_texts(), *(Text(context, each) for context, some in QT_TEXTS.items() for each in some)})


def main(arguments: list[str]) -> int:
    """Write or check the catalogues; return the exit code."""
    is_check = "--check" in arguments
    FOLDER.mkdir(exist_ok=True)
    paths = {*FOLDER.glob("scrdesk_*.ts")}
    if "--add" in arguments:
        paths.add(FOLDER / f"scrdesk_{arguments[arguments.index('--add') + 1]}.ts")
    texts = gathered()
    keys = {(each.context, each.source, each.singular) for each in texts}
    is_current = True
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(paths):
            tag = path.stem.removeprefix("scrdesk_")
            old = read(path)
            new = wanted(tag, old, texts)
            code = compiled(new, Path(folder))
            target = path.with_suffix(".qm")
            if (
                not path.is_file()
                or path.read_text("utf-8") != new
                or not target.is_file()
                or target.read_bytes() != code
            ):
                is_current = False
                print(f"{'not current' if is_check else 'written'}: {path.relative_to(ROOT)}")
                if not is_check:
                    path.write_text(new, encoding="utf-8", newline="\n")
                    target.write_bytes(code)
            n_said = sum(not told.is_empty for key, told in read(path).items() if key in keys)
            print(f"{tag}: {n_said:,} of {len(texts):,} texts ({n_said * 100 // len(texts)} %)")
    return 1 if is_check and not is_current else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
