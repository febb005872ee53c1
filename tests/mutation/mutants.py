"""What can be changed in a module: every mutant of its functions, by the operators of mutmut.

Only what stands within a function or method is changed: constants of modules are mostly words and lists, which tests of
data look after. Annotations, decorators, defaults and documentation are left alone. Of the three changes that mutmut
makes to a text one is taken, since they all ask the same thing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "mutants"
_THIS = Path(__file__).read_text(encoding="utf-8")
LEFT_ALONE = (cst.Annotation, cst.Decorator, cst.Param)
HARMLESS_CALLS = {"len", "isinstance", "cast", "TypeVar", "NewType"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one function.

    ``function`` and ``line`` are those of the outermost function: its qualified name, and its first line with decorators,
    which is how Python knows it too.
    """

    module: str
    function: str
    line: int
    at_line: int
    column: int
    before: str
    after: str

    @property
    def key(self) -> str:
        """What stays the same while other code changes; the sample is drawn by it."""
        place = f"{self.at_line - self.line}:{self.column}"
        own = f"{self.module}|{self.function}|{place}|{self.before}|{self.after}"
        return hashlib.sha256(own.encode()).hexdigest()[:12]

    def told(self) -> str:
        """Return the change as two lines."""
        return f"{self.module}:{self.at_line} {self.function} [{self.key}]\n  - {self.before}\n  + {self.after}"


@dataclass(frozen=True, slots=True)
class _Change:
    """Where a mutant's text ends in the file, and what stands there instead; with ``to_line`` 0 ``text`` is the file."""

    to_line: int
    to_column: int
    text: str


class Mutable:
    """A file with everything that can be changed in it.

    Finding it all takes seconds, so that it is kept beside the other caches of the tree, by what the file holds.
    """

    def __init__(self, path: Path) -> None:
        self._source = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT).as_posix()
        kept = KEPT / f"{hashlib.sha256((name + _THIS + self._source).encode()).hexdigest()}.json"
        if kept.exists():
            rows = json.loads(kept.read_text(encoding="utf-8"))
        else:
            rows = [(asdict(mutant), astuple(change)) for mutant, change in _found_in(name, self._source)]
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps(rows), encoding="utf-8")
        self.mutants = [Mutant(**mutant) for mutant, _ in rows]
        self._changes = {mutant.key: _Change(*change) for mutant, (_, change) in zip(self.mutants, rows, strict=True)}

    def source_with(self, mutant: Mutant) -> str:
        """Return the whole file with one change."""
        change = self._changes[mutant.key]
        if not change.to_line:
            return change.text
        lines = self._source.splitlines(keepends=True)
        before = "".join(lines[: mutant.at_line - 1]) + lines[mutant.at_line - 1][: mutant.column]
        after = lines[change.to_line - 1][change.to_column :] + "".join(lines[change.to_line :])
        return before + change.text + after


def _found_in(name: str, source: str) -> Iterator[tuple[Mutant, _Change]]:
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    finder = _Finder()
    wrapper.visit(finder)
    seen = set()
    for function, line, place, node, changed in finder.found:
        before, after = (wrapper.module.code_for_node(each) for each in (node, changed))
        told = [" ".join(each.split()) for each in (before, after)]
        mutant = Mutant(name, function, line, place.start.line, place.start.column, *told)
        if told[0] != told[1] and mutant.key not in seen:
            seen.add(mutant.key)
            if isinstance(node, cst.BaseCompoundStatement):  # its lines have an indentation of their own
                whole = wrapper.module.deep_replace(node, changed)
                assert isinstance(whole, cst.Module)
                yield mutant, _Change(0, 0, whole.code)
            else:
                yield mutant, _Change(place.end.line, place.end.column, after)


class _Finder(cst.CSTVisitor):
    """Walks a module and keeps what each operator makes of each node within a function."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, int, CodeRange, cst.CSTNode, cst.CSTNode]] = []
        self._classes: list[str] = []
        self._function: tuple[str, int] | None = None
        self._depth = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.ClassDef) and self._function is None:
            self._classes.append(node.name.value)
        if isinstance(node, cst.FunctionDef):
            self._depth += 1
            if self._function is None:
                first = self.get_metadata(PositionProvider, node).start.line
                for decorator in node.decorators:
                    first = min(first, self.get_metadata(PositionProvider, decorator).start.line)
                self._function = (".".join((*self._classes, node.name.value)), first)
        if isinstance(node, LEFT_ALONE) or _is_words_of_documentation(node) or _is_harmless(node):
            return False
        if self._function is not None:
            for changed in _changes(node):
                self.found.append((*self._function, self.get_metadata(PositionProvider, node), node, changed))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef):
            self._depth -= 1
            if self._depth == 0:
                self._function = None
        if isinstance(original_node, cst.ClassDef) and self._function is None:
            self._classes.pop()


def _changes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            made: Any = operator(node)
            for n, changed in enumerate(made):
                if isinstance(node, cst.BaseString) and n:
                    break
                yield changed


def _is_words_of_documentation(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Expr) and isinstance(node.value, cst.BaseString | cst.ConcatenatedString)


def _is_harmless(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in HARMLESS_CALLS
