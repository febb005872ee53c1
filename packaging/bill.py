"""Writes what is inside the portable folder: ``LICENCES.txt`` and ``bill-of-materials.cdx.json`` (CycloneDX 1.6).

Run by ``packaging/build_app.py`` with the Python of the build: ``bill.py FOLDER NAME...``, with the names of the
packages that the program needs. Libraries inside those packages that are programs of their own (Qt, SQLCipher,
PDFium ...) are listed with the versions they tell themselves.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
TEXT_NAMES = ("licen", "copying", "notice", "authors")
NO_TEXTS = frozenset({"changelog", "readme", "contributors", "code_of_conduct"})
"""What packages put among their licences that is none."""
OF_CLASSIFIER = "License :: OSI Approved :: "
OURS = Path(__file__).resolve().parent / "licences"
STATED = {"sqlcipher3": "Zlib", "pypdfium2": "BSD-3-Clause AND Apache-2.0"}
"""Licences that a package tells in its text only."""
CARRIED = {
    "Qt": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "pypdfium2": ("Apache-2.0.txt",),
    "Python": ("Python.txt",),
    "SQLCipher": ("SQLCipher.txt",),
}
"""Texts that packages leave out and that have to go with them; the LGPL builds on the GPL's text."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something inside the folder: ``texts`` are the files of its licence, each with its name."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...] = ()
    is_python: bool = True


def licence_of(found: Distribution) -> str:
    """Return the licence as the package states it: the SPDX expression where there is one."""
    name = found.metadata["Name"]
    if name in STATED:
        return STATED[name]
    expression = stated(found, "License-Expression")
    if expression:
        return expression
    classes = found.metadata.get_all("Classifier") or ()
    told = [each.removeprefix(OF_CLASSIFIER) for each in classes if OF_CLASSIFIER in each]
    if told:
        return " or ".join(told)
    return (stated(found, "License").strip().splitlines() or ["not stated"])[0]


def stated(found: Distribution, key: str) -> str:
    """Return what a package states under a heading, empty when nothing."""
    return str((found.metadata.get_all(key) or [""])[0])


def texts_of(found: Distribution) -> tuple[tuple[str, str], ...]:
    """Return the licence files that a package carries."""
    texts = []
    for each in found.files or ():
        is_beside = ".dist-info" in each.parts[0] or len(each.parts) <= 2
        # What a package carries of others (PDFium, qpdf) lies in its folder of licences under names of all kinds.
        is_named = "licenses" in each.parts[1:-1] or any(word in each.name.lower() for word in TEXT_NAMES)
        if is_beside and is_named and each.suffix not in {".py", ".pyc"} and each.stem.lower() not in NO_TEXTS:
            path = Path(str(found.locate_file(each)))
            if path.is_file():
                texts.append((each.name, path.read_text(encoding="utf-8", errors="replace").strip()))
    return (*texts, *carried(found.metadata["Name"]))


def carried(name: str) -> tuple[tuple[str, str], ...]:
    """Return the licence texts that are kept here for something."""
    return tuple((each, (OURS / each).read_text(encoding="utf-8").strip()) for each in CARRIED.get(name, ()))


def packages(names: list[str]) -> list[Part]:
    """Return the packages of Python."""
    parts = []
    for name in names:
        found = distribution(name)
        parts.append(Part(found.metadata["Name"], found.version, licence_of(found), texts_of(found)))
    return parts


def libraries() -> list[Part]:
    """Return the programs inside the packages, with the versions they tell."""
    import pikepdf
    import pypdfium2.version  # type: ignore[import-untyped]
    import sqlcipher3.dbapi2
    from cryptography.hazmat.backends.openssl import backend
    from lxml import etree
    from PySide6.QtCore import qVersion

    connection = sqlcipher3.dbapi2.connect(":memory:")
    cipher = str(connection.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
    connection.close()

    def dotted(numbers: tuple[int, ...]) -> str:
        return ".".join(map(str, numbers))

    return [
        Part("Python", sys.version.split()[0], "PSF-2.0", carried("Python"), is_python=False),
        Part("Qt", qVersion(), "LGPL-3.0-only", carried("Qt"), is_python=False),
        Part("SQLCipher", cipher, "BSD-3-Clause", carried("SQLCipher"), is_python=False),
        Part("SQLite", sqlcipher3.dbapi2.sqlite_version, "blessing", is_python=False),
        Part("OpenSSL", backend.openssl_version_text().split()[1], "Apache-2.0", is_python=False),
        Part("qpdf", pikepdf.__libqpdf_version__, "Apache-2.0", is_python=False),
        Part("PDFium", str(pypdfium2.version.PDFIUM_INFO), "BSD-3-Clause", is_python=False),
        Part("libxml2", dotted(etree.LIBXML_COMPILED_VERSION), "MIT", is_python=False),
        Part("libxslt", dotted(etree.LIBXSLT_COMPILED_VERSION), "MIT", is_python=False),
    ]


def fonts() -> list[Part]:
    """Return the fonts and the list of words that are shipped."""
    folder, words = ROOT / "resources" / "fonts", ROOT / "resources" / "words"
    return [
        Part("Atkinson Hyperlegible", "as shipped", "OFL-1.1",
             (("OFL.txt", (folder / "OFL.txt").read_text(encoding="utf-8").strip()),), is_python=False),
        Part("DejaVu Sans", "as shipped", "Bitstream-Vera",
             (("DejaVu-LICENSE.txt", (folder / "DejaVu-LICENSE.txt").read_text(encoding="utf-8").strip()),),
             is_python=False),
        Part("SCOWL, British English", "2020.12.07", "SCOWL",
             (("SCOWL-LICENCE.txt", (words / "SCOWL-LICENCE.txt").read_text(encoding="utf-8").strip()),),
             is_python=False),
    ]  # fmt: skip


def write_licences(path: Path, parts: list[Part]) -> None:
    """Write one readable text: first the list, then every licence once."""
    lines = ["What is inside SCR Desk, and under which licences", ""]
    width = max(len(part.name) for part in parts)
    lines += [f"{part.name:<{width}}  {part.version:<14} {part.licence}" for part in parts]
    seen: set[str] = set()
    for part in parts:
        for name, text in part.texts:
            if text not in seen:
                seen.add(text)
                lines += ["", "=" * 100, f"{part.name} {part.version}: {name}", "=" * 100, "", text]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_bill(path: Path, parts: list[Part]) -> None:
    """Write the bill of materials, the same bytes for the same parts."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    bill = Bom()
    program = Component(name="SCR Desk", version=version, type=ComponentType.APPLICATION)
    bill.metadata.component = program
    made = []
    for part in parts:
        licence = (
            LicenseExpression(part.licence)
            if " " not in part.licence or " AND " in part.licence or " OR " in part.licence
            else DisjunctiveLicense(name=part.licence)
        )
        purl = PackageURL("pypi", name=part.name.lower(), version=part.version) if part.is_python else None
        made.append(
            Component(name=part.name, version=part.version, type=ComponentType.LIBRARY, licenses=[licence], purl=purl)
        )
    for each in made:
        bill.components.add(each)
    bill.register_dependency(program, made)
    path.write_text(
        make_outputter(bill, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1), encoding="utf-8"
    )


def main(folder: Path, names: list[str]) -> None:
    """Write both papers into a folder."""
    parts = sorted((*packages(names), *libraries(), *fonts()), key=lambda part: part.name.lower())
    write_licences(folder / "LICENCES.txt", parts)
    write_bill(folder / "bill-of-materials.cdx.json", parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
