"""Reads a module of the program as a tree: its calls, its literals, what holds each, and what a literal looks like."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEY_WORDS = frozenset({
    "Ctrl", "Alt", "Shift", "Tab", "Esc", "Del", "Return", "Enter", "Space", "Home", "End", "Left", "Right", "Up",
    "Down", "Page", "PgUp", "PgDown", "Backspace", "Insert",
})  # fmt: skip
_WORDS = re.compile(r"[A-Za-z]{2,}[^A-Za-z{}]* [^ ]|^[A-Z][a-z]+|\} [a-z]{2,}|[a-z]{2,} \{")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_ONE_WORD = re.compile(r"[a-z][a-z’-]+")
_STYLE = re.compile(r"(?:[\w-]*(?:color|font|margin|border|decoration|padding)[\w-]*|background): [^;]*;? ?|\{\}")
_FILE_NAME = re.compile(r"[\w{}-]+\.\w{2,4}|(?:\*\.\w+ ?)+")
_KEY_NAME = re.compile(r"F?\d+|\{\}")
_NO_PARTS = frozenset({int, str, type(None), ast.Load, ast.Store})
_CODE_NAME = re.compile(r"(?:[A-Z][a-z0-9]+){2,}|[\w{}]+[_:/]\S*")


def text_of(node: ast.expr) -> str | None:
    """Return the words of a literal, each part that is filled in as ``{}``; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def is_prose(text: str) -> bool:
    """Whether a literal looks like words for people: not a key of the keyboard, markup, style or a name of the code."""
    if _FILE_NAME.fullmatch(text) or is_code_name(text) or text.lstrip().startswith(("QWidget", "SELECT")):
        return False
    if is_key(text):
        return False
    bare = _STYLE.sub("", _TAG.sub("", text)) if re.search(r"<\w|: \{|px", text) else text
    if bare != text and re.search(r"[A-Za-z]{3}", bare.replace("{}", "")) and "<" in text:
        return True  # what is left of markup is words
    if not re.search(r"[A-Za-z]{2}", bare) or (" { " in text and "px" in text):
        return False
    return bool(_WORDS.search(bare))


def is_one_word(text: str) -> bool:
    """Whether a literal is one small word, "closed"."""
    return _ONE_WORD.fullmatch(text) is not None


def is_code_name(text: str) -> bool:
    """Whether a literal looks like a name of the code: "PageStrip", "voice:{}"."""
    return _CODE_NAME.fullmatch(text) is not None


def is_key(text: str) -> bool:
    """Whether a literal is nothing but keys of the keyboard, "Ctrl+Shift+N, Page Up", or a number."""
    return all(word in KEY_WORDS or len(word) < 2 or _KEY_NAME.fullmatch(word) for word in re.split(r"[\s,+]+", text))


def called(node: ast.Call) -> str:
    """Return the last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


class Module:
    """One file of Python, with what holds each part of it; its calls, texts and imports."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        self.holder: dict[ast.AST, ast.AST] = {}
        self.calls: list[ast.Call] = []
        self.imports: list[ast.ImportFrom] = []
        self.passed_on: dict[str, str] = {}
        """Functions that only translate what they are given -> context."""
        self._literals: list[ast.expr] = []
        self._visit(ast.parse(path.read_text(encoding="utf-8")))

    def _visit(self, node: ast.AST) -> None:
        """Note what a part holds; written for speed, since a test goes through the whole program."""
        for value in vars(node).values():
            kind = type(value)
            if kind is list:
                for child in value:
                    if isinstance(child, ast.AST):
                        self._note(child, node)
            elif kind not in _NO_PARTS and isinstance(value, ast.AST):
                self._note(value, node)

    def _note(self, child: ast.AST, node: ast.AST) -> None:
        kind = type(child)
        self.holder[child] = node
        if kind is ast.Constant:
            self._literals.append(child)  # type: ignore[arg-type] # it is one
            return
        if kind is ast.Name:
            return
        if kind is ast.Call:
            self.calls.append(child)  # type: ignore[arg-type] # it is one
        elif kind is ast.JoinedStr:
            self._literals.append(child)  # type: ignore[arg-type] # it is one
        elif isinstance(child, ast.ImportFrom):
            self.imports.append(child)
        elif isinstance(child, ast.FunctionDef) and (context := _context_passed_on(child)):
            self.passed_on[child.name] = context
        self._visit(child)

    def class_around(self, node: ast.AST) -> str:
        """Return the name of the class that a part stands in, or an empty text."""
        step: ast.AST | None = node
        while step is not None and not isinstance(step, ast.ClassDef):
            step = self.holder.get(step)
        return step.name if step is not None else ""

    def literals(self) -> Iterator[tuple[ast.expr, str]]:
        """Go through all texts but docstrings, annotations and parts of other texts."""
        for node in self._literals:
            if (text := text_of(node)) is None or len(text) < 2:
                continue
            around = self.holder.get(node)
            if isinstance(around, ast.Expr | ast.JoinedStr | ast.FormattedValue) and isinstance(node, ast.Constant):
                continue
            if not self._is_annotation(node):
                yield node, text

    def is_in_table(self, node: ast.AST) -> bool:
        """Whether a literal stands in a constant of the module, or is a value of an enumeration.

        Such tables are made before a language is chosen; what they hold goes through said() where it is shown.
        """
        step = node
        while (around := self.holder.get(step)) is not None and not isinstance(step, ast.Assign | ast.AnnAssign):
            if isinstance(step, ast.Lambda | ast.stmt):
                return False
            step = around
        if isinstance(around, ast.ClassDef):
            return any("Enum" in ast.unparse(base) for base in around.bases)
        target = step.targets[0] if isinstance(step, ast.Assign) else getattr(step, "target", None)
        names = target.elts if isinstance(target, ast.Tuple) else [target]
        return isinstance(around, ast.Module) and all(
            isinstance(each, ast.Name) and each.id.isupper() for each in names
        )

    def _is_annotation(self, node: ast.AST) -> bool:
        step = node
        while (around := self.holder.get(step)) is not None:
            if isinstance(around, ast.arg) or step in (
                getattr(around, "annotation", None),
                getattr(around, "returns", None),
            ):
                return True
            if isinstance(around, ast.stmt):
                return False
            step = around
        return False


def _context_passed_on(node: ast.FunctionDef) -> str:
    """Return the context of a function that is nothing but ``return QCoreApplication.translate(context, text)``."""
    last = node.body[-1]
    if not (isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and called(last.value) == "translate"):
        return ""
    context, *rest = last.value.args
    given = {each.arg for each in node.args.args}
    is_one = len(rest) == 1 and isinstance(rest[0], ast.Name) and rest[0].id in given
    return str(context.value) if is_one and isinstance(context, ast.Constant) else ""
