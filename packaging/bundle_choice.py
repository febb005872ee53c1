"""What goes into the portable folder and what stays out; the one place to look when it grows or lacks something."""

from __future__ import annotations

import pkgutil
import re
import tomllib
from pathlib import Path

MIGRATIONS = Path("scrdesk", "store", "migrations")

# Imported by name at run time, so that PyInstaller cannot see them.
_BY_NAME = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    "mako.template",  # Alembic looks for it when it opens its folder of revisions
    "alembic.ddl.sqlite",
    "logging.config",
    "sqlalchemy.dialects.sqlite",
)


def _modules_of(package: str) -> list[str]:
    """Return the modules of a package of ours that are imported by name (the sub-commands)."""
    folder = Path(__file__).resolve().parent.parent.joinpath(*package.split("."))
    return [f"{package}.{each.name}" for each in pkgutil.iter_modules([str(folder)])]


def _kinds_of_barcode() -> list[str]:
    """Return the modules that ReportLab imports by name when the first barcode, the QR code of the sheet, is drawn."""
    import reportlab.graphics.barcode

    folder = Path(reportlab.graphics.barcode.__file__).parent
    return [f"reportlab.graphics.barcode.{each.stem}" for each in folder.glob("*.py") if each.stem != "test"]


HIDDEN_IMPORTS = [*_BY_NAME, *_modules_of("scrdesk.cli"), *_kinds_of_barcode()]

LEFT_OUT = [
    # Never used by the window; each would bring a megabyte or ten.
    "tkinter", "unittest", "pydoc", "doctest", "test", "lib2to3", "ensurepip", "idlelib", "xmlrpc",
    "numpy", "pandas", "matplotlib", "IPython", "setuptools", "pip", "pytest",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtConcurrent", "PySide6.QtXml", "PySide6.QtPrintSupport",
    # Only for people who type into Python itself; its library on Linux is under the GPL.
    "readline", "rlcompleter", "pdb",
    # Pictures on the screen.
    "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "PIL.ImageGrab", "sqlite3.test",
    # Alembic imports the dialects of other databases whether they are used or not, so those stay.
    "sqlalchemy.ext.asyncio", "sqlalchemy.testing",
    "reportlab.graphics.testdrawings", "reportlab.graphics.testshapes",
]  # fmt: skip

# What PyInstaller would run at each start for packages that are inside, whether the start needs them or not. The first
# prepares processes that Python starts, and nothing here starts any; it brings sockets, pickle and hashes with it. The
# second points OpenSSL at modules that are not shipped.
STARTS_WITHOUT = frozenset({"pyi_rth_multiprocessing", "pyi_rth_cryptography_openssl"})

# Files that hooks bring along and that nothing here opens. Matched against the path inside the folder, with "/".
_UNWANTED = re.compile(
    r"""
    ^PySide6/(?:Qt/)?(?:qml|metatypes|include|libexec|doc|typesystems)/
    | ^PySide6/(?:Qt/)?translations/(?!qtbase_(?:en|cy)|qt_(?:en|cy))
    | ^PySide6/(?:Qt/)?plugins/
      (?:qmltooling|qmllint|designer|sqldrivers|tls|networkinformation|egldeviceintegrations|generic
        |printsupport|vectorimageformats|wayland-graphics-integration-server)/
    | ^PySide6/(?:Qt/)?plugins/platforms/(?:lib)?q(?:eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)
    | ^PySide6/(?:Qt/)?plugins/imageformats/(?:lib)?q(?!svg|ico|jpeg)
    | ^(?:PySide6/(?:Qt/lib/)?)?(?:lib)?Qt6?
      (?:Qml|Quick|Pdf|Sql|Test|Designer|Help|Labs|VirtualKeyboard|3D|Charts|Multimedia|Network|ShaderTools|UiTools
        |WaylandCompositor|EglFSDeviceIntegration|WlShellIntegration|OpenGL(?!\.)|Concurrent|PrintSupport|Xml(?:\.|$))
    | ^PySide6/(?:Qt/)?plugins/platformthemes/libqgtk3 | ^PySide6/(?:Qt/)?plugins/wayland-graphics-integration-client/
    | ^libg(?:tk|dk)[-_] | ^libpango | ^libcairo | ^libatk-? | ^libatspi | ^libepoxy | ^libthai | ^libdatrie
    | ^libreadline | ^libtinfo | ^libncurses | ^libpixman | ^libsqlite3 | ^libsystemd | ^libgcrypt | ^libgpg-error
    | ^pillow\.libs/libavif | _cpp_avx2\.
    | opengl32sw | d3dcompiler
    | ^reportlab/fonts/
    | ^tzdata/zoneinfo/(?!Europe/London|UTC|GB|GMT|tzdata|__init__)
    | \.pyi$ | /tests?/ | \.dist-info/(?:RECORD|INSTALLER|REQUESTED|direct_url\.json)
    """,
    re.VERBOSE,
)


def is_wanted(name: str) -> bool:
    """Whether a collected file belongs into the folder.

    Args:
        name: its path inside the folder.
    """
    return _UNWANTED.search(name.replace("\\", "/")) is None


def data_files(root: Path) -> list[tuple[str, str]]:
    """Return the files that are read as files, each with its folder: resources, the guide, and the migrations, whose
    source Alembic reads.
    """
    wanted = [
        (str(root / "resources"), "resources"),
        (str(root / "docs" / "guide"), "resources/guide"),
        _folder_that_word_templates_need(),
    ]
    steps = sorted((root / MIGRATIONS).rglob("*.py"))
    return [*wanted, *((str(each), str(each.parent.relative_to(root))) for each in steps)]


def _folder_that_word_templates_need() -> tuple[str, str]:
    """Return a file that makes ``docx/parts`` a folder: python-docx looks for its templates in "parts/../templates"."""
    import docx

    return str(Path(docx.__file__).parent / "parts" / "__init__.py"), "docx/parts"


def version_of(root: Path) -> str:
    """Return the version of the program as the project states it."""
    return str(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def version_resource(root: Path) -> object:
    """Return what Windows shows on the Details page of the program's properties."""
    from PyInstaller.utils.win32 import versioninfo as info

    version = version_of(root)
    numbers = (*(int(part) for part in version.split(".")), 0)
    words = {
        "CompanyName": "SCR Desk",
        "FileDescription": "SCR Desk: the desk of a case review panel's secretariat",
        "FileVersion": version,
        "InternalName": "scrdesk",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "scrdesk.exe",
        "ProductName": "SCR Desk",
        "ProductVersion": version,
    }
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            # 0809: English (United Kingdom); 04B0: Unicode
            info.StringFileInfo(
                [info.StringTable("080904B0", [info.StringStruct(*each) for each in words.items()])],
            ),
            info.VarFileInfo([info.VarStruct("Translation", [0x0809, 0x04B0])]),
        ],
    )
