"""The tree as a screen reader on Linux gets it: over the accessibility bus, from outside the program.

Qt's own tree is what Qt means to say; this is what arrives. A session bus, the registry of AT-SPI and an X server are
started for the occasion and ended with it. On Debian: ``apt install xvfb dbus-daemon at-spi2-core``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

try:
    from jeepney import DBusAddress, MessageType, Properties, new_method_call
    from jeepney.io.blocking import DBusConnection, open_dbus_connection
except ImportError:  # it comes with keyring, on Linux only
    HAS_JEEPNEY = False
else:
    HAS_JEEPNEY = True

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = ("Xvfb", "dbus-daemon")
START_S, CALL_S = 20.0, 10.0
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25  # numbers of AtspiStateType
MANY = ("table", "tree table", "tree", "list", "list box")
"""What may hold thousands of cells: a reader asks for those at hand, so the first few are read."""
N_CELLS = 12


def what_is_missing() -> str:
    """Return why the tree cannot be read here; empty when it can."""
    lacking = [each for each in TOOLS if shutil.which(each) is None]
    if not any(Path(each).exists() for each in LAUNCHERS):
        lacking.append("at-spi2-core")
    if not HAS_JEEPNEY:
        lacking.append("jeepney")
    return f"no accessibility bus to be had: {', '.join(lacking)} missing" if lacking else ""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a reader can speak of."""

    role: str
    name: str
    is_focusable: bool
    is_showing: bool
    depth: int


@dataclass(frozen=True, slots=True)
class Bus:
    """A desktop with an accessibility bus, for one program.

    Args:
        environment: for the program that is to be read.
        session: address of the session bus.
    """

    environment: dict[str, str]
    session: str


@contextmanager
def desktop() -> Iterator[Bus]:
    """Start an X server and a session bus; the accessibility bus starts itself when it is asked for."""
    with ExitStack() as ends:
        display = _started(ends, ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
        session = _started(ends, ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"], f":{display}")
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        yield Bus(environment, session)


def _started(ends: ExitStack, command: list[str], display: str = "") -> str:
    """Start a server that tells one line on a pipe, and return the line."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [part.format(fd=write_end) for part in command],
        pass_fds=(write_end,),
        env={**os.environ, "DISPLAY": display} if display else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    ends.callback(os.close, read_end)
    ends.callback(server.wait, START_S)
    ends.callback(server.terminate)
    told = b""
    while not told.endswith(b"\n"):
        more = os.read(read_end, 256)
        if not more:
            raise RuntimeError(f"{command[0]} ended with {server.poll()}")
        told += more
    return told.decode().strip()


class Reader:
    """Reads one program's tree."""

    def __init__(self, bus: Bus) -> None:
        session = open_dbus_connection(bus.session)
        try:
            a11y = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
            self._connection: DBusConnection = open_dbus_connection(
                _asked(session, new_method_call(a11y, "GetAddress"))[0]
            )
            _asked(session, status.set("IsEnabled", "b", True))
        finally:
            session.close()

    def close(self) -> None:
        """Let go of the bus."""
        self._connection.close()

    def program(self, name: str) -> tuple[str, str]:
        """Wait until a program of this name has told the registry of itself; return where it is read."""
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            for where in self._children("org.a11y.atspi.Registry", ROOT):
                if name in self._property(*where, "Name"):
                    return where
            time.sleep(0.1)
        raise TimeoutError(f"no program called {name} told the registry of itself")

    def tree(self, of: tuple[str, str]) -> list[Node]:
        """Return everything below, in the order of the tree."""
        found: list[Node] = []
        self._collect(*of, 0, found)
        return found

    def _collect(self, bus: str, path: str, depth: int, found: list[Node]) -> None:
        low, high = self._call(bus, path, "GetState")[0]
        states = low | high << 32
        role = str(self._call(bus, path, "GetRoleName")[0])
        found.append(
            Node(
                role,
                self._property(bus, path, "Name"),
                bool(states >> FOCUSABLE & 1),
                bool(states >> SHOWING & 1),
                depth,
            )
        )
        children = self._children(bus, path)
        for child in children[:N_CELLS] if role in MANY else children:
            self._collect(*child, depth + 1, found)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        return [(str(name), str(where)) for name, where in self._call(bus, path, "GetChildren")[0]]

    def _call(self, bus: str, path: str, method: str) -> tuple:
        return _asked(self._connection, new_method_call(DBusAddress(path, bus, ACCESSIBLE), method))

    def _property(self, bus: str, path: str, name: str) -> str:
        message = Properties(DBusAddress(path, bus, ACCESSIBLE)).get(name)
        return str(_asked(self._connection, message)[0][1])


def _asked(connection: DBusConnection, message: object) -> tuple:
    reply = connection.send_and_get_reply(message, timeout=CALL_S)
    if reply.header.message_type is MessageType.error:
        raise RuntimeError(f"the bus answers: {reply.body}")
    return reply.body
