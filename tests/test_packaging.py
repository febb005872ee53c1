"""What a build for Windows rests on and nobody here can run: one version, files byte for byte, a workflow that can be read."""

from __future__ import annotations

import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from scrdesk import __version__

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = ROOT / "packaging" / "windows"
WIX = "{http://wixtoolset.org/schemas/v4/wxs}"
ASSEMBLY = "{urn:schemas-microsoft-com:asm.v1}assemblyIdentity"


def test_the_version_is_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    identity = ET.parse(WINDOWS / "scrdesk.manifest").getroot().find(ASSEMBLY)
    changes = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert identity is not None
    assert changes is not None
    assert project["version"] == __version__ == changes[1]
    assert identity.get("version") == f"{__version__}.0"
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__), "Windows Installer knows no other versions"


def test_windows_gets_every_file_as_it_was_kept() -> None:
    told = subprocess.run(
        ["git", "check-attr", "text", "--", "docs/it.md", "resources/demo/files/larch_road_surgery_export.csv"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if told.returncode == 0:  # a copy without git is byte for byte already
        assert told.stdout.count("text: unset") == 2


def test_the_package_takes_the_whole_folder_and_keeps_its_upgrade_code() -> None:
    package = ET.parse(WINDOWS / "scrdesk.wxs").getroot().find(f"{WIX}Package")
    assert package is not None
    # What tells Windows Installer that a later version replaces an earlier one: never another.
    assert package.get("UpgradeCode") == "5e6a2f0c-2b60-4c7f-9a0e-6a2b8f1d7c44"
    assert package.find(f"{WIX}MajorUpgrade") is not None
    group = package.find(f"{WIX}ComponentGroup")
    assert group is not None
    assert [each.get("Include") for each in group.iter(f"{WIX}Files")] == ["$(Folder)\\**"]
    named = {each.get("Id") for each in package.iter(f"{WIX}ComponentGroupRef")}
    assert named == {group.get("Id")}
    script = (WINDOWS / "make_msi.ps1").read_text(encoding="utf-8")
    given = set(re.findall(r'-d "(\w+)=', script))
    asked = set(re.findall(r"\$\((\w+)\)", (WINDOWS / "scrdesk.wxs").read_text(encoding="utf-8")))
    assert asked == given


def test_each_program_that_the_workflow_starts_is_one_that_is_built() -> None:
    steps = (ROOT / ".ci" / "windows.yml").read_text(encoding="utf-8")
    spec = (ROOT / "packaging" / "scrdesk.spec").read_text(encoding="utf-8")
    built = {f"{name}.exe" for name in re.findall(r'EXE\(.*?name="([\w-]+)"', spec)}
    assert set(re.findall(r"([\w-]+\.exe)", steps)) <= built
    for path in re.findall(r"packaging[/\\][\w/\\.]+", steps):
        assert (ROOT / path.replace("\\", "/")).is_file(), path
