"""Puts another body into the functions of a module that is imported already, wherever they are held."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType, FunctionType

Place = tuple[str, str, int]
"""File, qualified name and first line: how a function is known."""


def live_functions(folder: Path) -> dict[Place, list[FunctionType]]:
    """Return every function of Python files below a folder that exists now; some exist more than once."""
    found: dict[Place, list[FunctionType]] = {}
    start = str(folder)
    gc.unfreeze()  # what collecting the tests made is set aside, and would not be told
    for each in gc.get_objects():
        if type(each) is FunctionType and each.__code__.co_filename.startswith(start):
            code = each.__code__
            found.setdefault((code.co_filename, code.co_qualname, code.co_firstlineno), []).append(each)
    return found


def codes_of(source: str | ast.Module, filename: str) -> dict[tuple[str, int], CodeType]:
    """Compile a module and return the code of each function, by qualified name and first line."""
    whole = compile(source, filename, "exec", dont_inherit=True)
    return {(code.co_qualname, code.co_firstlineno): code for code in _within(whole)}


def _within(code: CodeType) -> Iterator[CodeType]:
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from _within(each)


def put_in(functions: Iterable[FunctionType], code: CodeType) -> bool:
    """Give functions this body; False when it does not fit, since it needs another closure."""
    functions = list(functions)
    for function in functions:
        try:
            function.__code__ = code
        except ValueError:
            return False
    return bool(functions)


def with_bell(source: str, wanted: set[tuple[str, int]], bell: str) -> ast.Module:
    """Return a module in which these functions first call ``bell(name, line)``."""
    tree = ast.parse(source)
    _hang(tree, "", wanted, bell)
    return ast.fix_missing_locations(tree)


def _hang(node: ast.AST, prefix: str, wanted: set[tuple[str, int]], bell: str) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            _hang(child, f"{prefix}{child.name}.", wanted, bell)
        elif isinstance(child, ast.FunctionDef):
            line = min([child.lineno, *(each.lineno for each in child.decorator_list)])
            name = prefix + child.name
            if (name, line) in wanted:
                call = ast.Expr(ast.Call(ast.Name(bell, ast.Load()), [ast.Constant(name), ast.Constant(line)], []))
                child.body.insert(0, ast.copy_location(call, child.body[0]))
        elif not isinstance(child, ast.expr):
            _hang(child, prefix, wanted, bell)
