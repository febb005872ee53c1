"""Gathers every text that the window can show, for the catalogues of other languages, and finds what has none.

Three sources: the forms of ``forms/``, the texts of ``scrdesk/ui`` that stand in a call that translates them, and the
words of the trade: what domain, services, store and intake say in sentences, names and messages, and the templates.
The window passes the words of the trade through :func:`scrdesk.ui.words.said`.

A text of the window that stands in no such call is bare: nobody could translate it. :func:`bare_texts` finds those by
rules; what is no text at all (names of objects, keys, style sheets, markup) is known by where it stands or how it
looks.
"""

from __future__ import annotations

import ast
import gc
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from read_modules import ROOT, Module, called, is_code_name, is_key, is_one_word, is_prose, text_of

WINDOW = ROOT / "scrdesk" / "ui"
TRADE = "Trade"
"""The context of what comes from below the window."""
COUNTED = "Counted"
"""The context of what is said with a number, "{n} entries"; the singular is the comment."""

TRADE_FOLDERS = ("domain", "services", "store", "intake")
NOT_SHOWN = re.compile(
    r"^(?:domain/(?:products|labelled_text|date_reading|paper_words|letters|nicknames|blank_template)"
    r"|services/demo|store/(?:migrations|stand_ins|\w*tables\b)|intake/(?:readers|column_words|sniff))"
)
"""Documents are said in Welsh by their own phrasebook; the demonstration is data; the rest reads what others wrote."""
TEMPLATES = (
    "agency_questions", "clocks", "first_hour", "help", "learning", "national_bodies", "panel", "panel_tags",
    "paper_checklist", "report_sections", "retention", "review_criteria", "review_steps", "review_types",
)  # fmt: skip
TAUGHT = frozenset({"first_hour", "help"})
"""Write a key as [F1], which is shown as (F1)."""
_KEY_SIGN = re.compile(r"\[([^\[\]]+)\]")
NOT_WORDS = frozenset({
    "code", "synonyms", "kind", "steps_of", "clocks", "criteria", "becomes", "page", "proof",
    "deed", "key", "from", "to", "documents", "standing",
})  # fmt: skip
"""Fields of the templates that nobody reads in the window."""

NAMERS = frozenset({
    "setObjectName", "setProperty", "property", "findChild", "findChildren", "setStyleSheet", "getattr", "hasattr",
    "setattr", "getLogger", "fromTheme", "QKeySequence", "startswith", "endswith", "split", "rsplit", "removeprefix",
    "removesuffix", "partition", "encode", "decode", "replace", "compile", "sub", "match", "fullmatch", "search",
    "strftime", "TypeVar", "NewType", "cast", "resource", "import_module", "emit", "RuntimeError", "ValueError",
    "KeyError", "TypeError", "AssertionError", "NotImplementedError", "OSError", "LookupError", "partial",
})  # fmt: skip
"""Calls whose texts nobody reads: names of objects and properties, patterns, keys, and faults of the program itself."""
SHOWERS = frozenset({
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "addItem", "addAction", "addMenu", "setTitle", "setWhatsThis", "setStatusTip", "say", "QLabel", "QPushButton",
    "TextLabel", "setInformativeText",
})  # fmt: skip
"""Calls that show their first text, so that even one small word there is a text."""

_CLASS = re.compile(r"^class (\w+)\((\w+)\)", re.MULTILINE)


@dataclass(frozen=True, order=True, slots=True)
class Text:
    """One text of the catalogue: where it stands, its words in English, and the singular of what is counted."""

    context: str
    source: str
    singular: str = ""


def numbered(template: str) -> str:
    """Return a text of the trade with its parts numbered, ``{1} of {2}``: other languages may turn them round."""
    parts = template.split("{}")
    return parts[0] + "".join(f"{{{place}}}{part}" for place, part in enumerate(parts[1:], 1))


@cache
def fault_names() -> frozenset[str]:
    """Return the names of the faults that are told to people."""
    found = {"UserError"}
    for path in [ROOT / "scrdesk" / "errors.py", *sorted((ROOT / "scrdesk").rglob("*.py"))]:
        for name, base in _CLASS.findall(path.read_text("utf-8")):
            if base in found:
                found.add(name)
    return frozenset(found)


@cache
def window_modules() -> tuple[Module, ...]:
    """Return the modules of the window that people wrote."""
    return tuple(Module(each) for each in sorted(WINDOW.rglob("*.py")) if each.parent.name != "forms")


@cache
def _passed_on(dotted: str) -> dict[str, str]:
    path = ROOT.joinpath(*dotted.split(".")).with_suffix(".py")
    return next((each.passed_on for each in window_modules() if each.path == path), {})


def _translators(module: Module) -> dict[str, str]:
    """Return the functions that pass a text on to the translator, of the module's own or imported -> context."""
    found = dict(module.passed_on)
    for node in module.imports:
        if (node.module or "").startswith("scrdesk.ui"):
            known = _passed_on(node.module or "")
            found |= {each.asname or each.name: known[each.name] for each in node.names if each.name in known}
    return found


def translated(module: Module) -> tuple[list[Text], set[ast.expr], list[str]]:
    """Return the texts of a module that are translated, the literals that hold them, and what is wrong with calls."""
    texts: list[Text] = []
    held: set[ast.expr] = set()
    faults: list[str] = []
    functions = _translators(module)
    for node in module.calls:
        name = called(node)
        where = f"{module.name}:{node.lineno}"
        arguments = [*node.args, *(each.value for each in node.keywords)]
        if name in {"counted", "by_number"} and len(node.args) == 3:
            one, many = (text_of(each) for each in node.args[1:])
            if one and many:
                number = "{n} " if name == "counted" else ""
                texts.append(Text(COUNTED, number + many, number + one))
            held |= set(node.args[1:])
        elif name in fault_names():
            said = [each for each in arguments if text_of(each)]
            texts += [Text(TRADE, numbered(text_of(each) or "")) for each in said]
            held |= set(said)
        elif name in functions or name == "said":
            place = 0
            context = functions.get(name, TRADE)
            _take(node.args[place], context, where, texts, held, faults)
        elif _names_context(node) and text_of(node.args[0]):
            held.add(node.args[0])
            is_passed_on = isinstance(node.args[1], ast.Name) and isinstance(module.holder[node], ast.Return)
            if not is_passed_on:
                _take(node.args[1], text_of(node.args[0]) or "", where, texts, held, faults)
        elif name == "tr":
            if len(node.args) != 1:
                faults.append(f"{where}: tr() with a number: use counted()")
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            context = module.class_around(node)
            if not (isinstance(owner, ast.Name) and owner.id == "self" and context):
                faults.append(f"{where}: tr() of something else than self has no context")
            _take(node.args[0], context, where, texts, held, faults)
    return texts, held, faults


def _names_context(node: ast.Call) -> bool:
    """Whether a call gives the context first: ``QCoreApplication.translate``, also under a short name of its own."""
    is_short = called(node) == "tr" and isinstance(node.func, ast.Name)
    return len(node.args) >= 2 and (is_short or called(node) in {"translate", "QT_TRANSLATE_NOOP"})


def _take(node: ast.expr, context: str, where: str, texts: list[Text], held: set[ast.expr], faults: list[str]) -> None:
    """Note the literals of an argument that is translated: one, or one of two."""
    if isinstance(node, ast.IfExp):
        for each in (node.body, node.orelse):
            _take(each, context, where, texts, held, faults)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        held.add(node)
        if node.value.strip() and context:
            texts.append(Text(context, node.value))
    elif isinstance(node, ast.JoinedStr):
        faults.append(f"{where}: a text that is filled in before it is translated can never be found")
    elif context != TRADE:
        faults.append(f"{where}: what is translated is no text but {ast.unparse(node)}: use said()")


def bare_texts(module: Module) -> list[str]:
    """Return what a module shows without translating it, and calls that cannot work, each with file and line."""
    _, held, faults = translated(module)
    for node, text in module.literals():
        if node in held or module.is_in_table(node):
            continue
        shown = _is_shown(module, node) and re.search(r"[A-Za-z]{2}", text) and not (is_code_name(text) or is_key(text))
        if (is_prose(text) or (shown and is_prose(f"Aa {text}"))) and not _is_named(module, node):
            faults.append(f"{module.name}:{node.lineno}: bare text “{text[:80]}”")
    return faults


def _is_shown(module: Module, node: ast.expr) -> bool:
    around = module.holder.get(node)
    return isinstance(around, ast.Call) and called(around) in SHOWERS and node in around.args[:1]


def _is_named(module: Module, node: ast.expr) -> bool:
    """Whether a literal is a name or a key by where it stands."""
    step: ast.AST = node
    while (around := module.holder.get(step)) is not None and not isinstance(around, ast.stmt):
        if isinstance(around, ast.Call) and step is not around.func:
            is_log = called(around) in {"error", "warning", "info", "debug"} and "get_logger" in ast.unparse(
                around.func
            )
            return called(around) in NAMERS or is_log or "Logger" in ast.unparse(around.func)
        if isinstance(around, ast.Compare) or (isinstance(around, ast.Subscript) and step is around.slice):
            return True
        if isinstance(around, ast.Dict) and step in around.keys:
            return True
        step = around
    is_alias = isinstance(around, ast.AnnAssign) and "TypeAlias" in ast.unparse(around.annotation)
    is_list_of_names = isinstance(around, ast.Assign) and ast.unparse(around.targets[0]) == "__all__"
    return is_alias or is_list_of_names or isinstance(around, ast.Assert | ast.Raise)


def texts_of_forms() -> list[Text]:
    """Return the texts of the forms; the context is the form's class, as its compiled code has it."""
    found: list[Text] = []
    for form in sorted((ROOT / "forms").glob("*.ui")):
        root = ET.parse(form).getroot()
        context = root.findtext("class") or form.stem
        found += [
            Text(context, each.text or "", each.get("comment", ""))
            for each in root.iter("string")
            if each.get("notr") != "true" and re.search(r"[A-Za-z]{2}", each.text or "")
        ]
    return found


def texts_of_window() -> list[Text]:
    """Return the texts that the window's own modules translate, and those of their tables."""
    found = [text for module in window_modules() for text in translated(module)[0]]
    for module in window_modules():
        found += [
            Text(TRADE, text)
            for node, text in module.literals()
            if module.is_in_table(node) and _is_word(module, node, text)
        ]
    return found


def _is_word(module: Module, node: ast.expr, text: str) -> bool:
    return (is_prose(text) or is_one_word(text)) and not _is_named(module, node)


def texts_of_trade() -> list[Text]:
    """Return what comes from below the window: sentences and names of the code, and the templates."""
    found: list[Text] = []
    for folder in TRADE_FOLDERS:
        for path in sorted((ROOT / "scrdesk" / folder).rglob("*.py")):
            if not NOT_SHOWN.match(path.relative_to(ROOT / "scrdesk").as_posix()):
                found += _texts_of_code(Module(path), is_store=folder in {"store", "intake"})
    letters = tomllib.loads((ROOT / "resources" / "templates" / "letters.toml").read_text(encoding="utf-8"))
    found += [Text(TRADE, each["name"]) for each in letters["letter"]]  # the rest is prose, written whole
    for name in TEMPLATES:
        data = tomllib.loads((ROOT / "resources" / "templates" / f"{name}.toml").read_text(encoding="utf-8"))
        found += [Text(TRADE, _KEY_SIGN.sub(r"(\1)", each) if name in TAUGHT else each) for each in _strings(data)]
    return found


def _texts_of_code(module: Module, *, is_store: bool) -> Iterator[Text]:
    for node, text in module.literals():
        around = module.holder.get(node)
        if is_store:
            if isinstance(around, ast.keyword):
                around = module.holder[around]
            if isinstance(around, ast.Call) and called(around) in fault_names() and " " in text:
                yield Text(TRADE, numbered(text))
            continue
        is_value = isinstance(around, ast.Assign) and isinstance(module.holder[around], ast.ClassDef)
        is_entry = isinstance(around, ast.Dict) and node in around.values
        is_matter = isinstance(around, ast.Call) and called(around) == "Matter"  # "injury", as an analysis counts it
        is_word = (is_value or is_entry or is_matter) and is_one_word(text)
        if "\\" in text or "(?" in text or (_is_named(module, node) and not _is_told(module, node)):
            continue
        if is_word or is_prose(text):
            yield Text(TRADE, numbered(text))


def _is_told(module: Module, node: ast.expr) -> bool:
    around = module.holder.get(node)
    if isinstance(around, ast.keyword):
        around = module.holder[around]
    return isinstance(around, ast.Call) and called(around) in fault_names()


def _strings(data: object, key: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name not in NOT_WORDS:
                yield from _strings(value, name)
    elif isinstance(data, list):
        for each in data:
            yield from _strings(each, key)
    elif isinstance(data, str) and re.search(r"[A-Za-z]{2}", data) and (" " in data or data[:1].isupper()):
        yield data


@cache
def all_texts() -> tuple[Text, ...]:
    """Return every text, each once, in order."""
    was_on = gc.isenabled()
    gc.disable()  # the trees of the whole program are many objects and no garbage: looking through them costs a third
    try:
        return tuple(sorted({*texts_of_forms(), *texts_of_window(), *texts_of_trade()}))
    finally:
        if was_on:
            gc.enable()
