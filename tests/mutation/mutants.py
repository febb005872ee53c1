"""What can be changed in a module: every mutant of its functions, by the operators of mutmut.

Only what stands within a function or method is changed: constants of modules are mostly words and lists, which tests of
data look after. Annotations, decorators, defaults and documentation are left alone. Of the three changes that mutmut
makes to a text one is taken, since they all ask the same thing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import CodePosition, MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

ROOT = Path(__file__).resolve().parents[2]
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


class Mutable:
    """A file with everything that can be changed in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._wrapper = MetadataWrapper(cst.parse_module(path.read_text(encoding="utf-8")))
        finder = _Finder()
        self._wrapper.visit(finder)
        module = self._wrapper.module
        name = path.relative_to(ROOT).as_posix()
        self._changes: dict[str, tuple[cst.CSTNode, cst.CSTNode]] = {}
        self.mutants: list[Mutant] = []
        for function, line, place, node, changed in finder.found:
            before, after = (" ".join(module.code_for_node(each).split()) for each in (node, changed))
            mutant = Mutant(name, function, line, place.line, place.column, before, after)
            if before != after and mutant.key not in self._changes:
                self._changes[mutant.key] = (node, changed)
                self.mutants.append(mutant)

    def source_with(self, mutant: Mutant) -> str:
        """Return the whole file with one change."""
        node, changed = self._changes[mutant.key]
        tree = self._wrapper.module.deep_replace(node, changed)
        assert isinstance(tree, cst.Module)
        return tree.code


class _Finder(cst.CSTVisitor):
    """Walks a module and keeps what each operator makes of each node within a function."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, int, CodePosition, cst.CSTNode, cst.CSTNode]] = []
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
                self.found.append((*self._function, self.get_metadata(PositionProvider, node).start, node, changed))
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
