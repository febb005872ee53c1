"""Tries the portable folder as a user of a locked-down machine would: ``try_app.py [--folder "dist/SCR Desk"]``.

Linux, as root, since it makes a new ordinary user and an empty network namespace. The folder is mounted read-only; the
user owns nothing but a home. Seen then: the self-test, the main job, the window on a virtual screen with the
demonstration open (a picture is kept), every socket that was asked for, the start against a bare frozen window, the
share of a processor that the idle window takes, and its memory. Exits 1 when any bar is missed.

Needs from the system: Xvfb, xdotool, ImageMagick's ``import``, strace, unshare, useradd.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
USER = "scrdesk-try"
N_STARTS = 11
START_BOUND = 1.5
IDLE_S = 10.0
LONGEST_LOADING_S = 300.0
QUIET_S = 0.01
"""Of a second of processor time: one tick of the kernel's clock."""
IDLE_BOUND_PERCENT = 0.5
DISPLAY = ":97"
INTERNET = re.compile(r"socket\((AF_(?!UNIX|NETLINK)\w+)")


def in_the_cage(folder: Path, home: Path, command: str) -> list[str]:
    """Return the call that runs a shell command as the ordinary user, without a network, over a read-only folder."""
    inside = (
        f"mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}' && ip link show 2>/dev/null | "
        f"grep -c '^[0-9]' >&2; exec setpriv --reuid {USER} --regid {USER} --clear-groups env -i HOME='{home}' "
        f"USER={USER} PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY={DISPLAY} XDG_RUNTIME_DIR='{home}' sh -c \"{command}\""
    )
    return ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", inside]


def cpu_s(pid: int) -> float:
    """Return the seconds of processor time that a process took so far."""
    parts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process, in megabytes."""
    told = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", told)[1]) / 1024  # type: ignore[index]


def window_process(name: str) -> int:
    """Return the process of the program, seen from outside its cage; 0 when there is none."""
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            try:
                words = (each / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if words[0].decode().endswith("/" + name) and b"--demo" in words:
                return int(each.name)
    return 0


def at_rest(name: str) -> int:
    """Wait until the program has made the demonstration and has nothing left to do; return its process.

    However slow the machine is: for three seconds in a row it takes next to nothing. One that never rests is measured
    after five minutes, and found to be busy.
    """
    end = time.monotonic() + LONGEST_LOADING_S
    pid = 0
    while not pid and time.monotonic() < end:
        time.sleep(1)
        pid = window_process(name)
    if not pid:
        sys.exit("the window did not start")
    time.sleep(5)  # before it begins with the demonstration it rests as well
    n_quiet = 0
    while n_quiet < 3 and time.monotonic() < end:
        before = cpu_s(pid)
        time.sleep(1)
        n_quiet = n_quiet + 1 if cpu_s(pid) - before <= QUIET_S else 0
    return pid


def first_paint_s(*command: str) -> float:
    """Return the seconds from before a process is started to its first paint."""
    began = time.monotonic()
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return float(done.stdout.split()[-1]) - began


def bare_folder(python: Path) -> Path:
    """Freeze the bare window with the same tool, and return its program."""
    out = ROOT / "build" / "bare"
    program = out / "bare_window" / "bare_window"
    if not program.exists():
        build = ROOT / "build"
        tool = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--optimize", "2"]
        places = ["--distpath", str(out), "--workpath", str(build / "bare-work"), "--specpath", str(build)]
        subprocess.run([*tool, *places, str(ROOT / "packaging" / "bare_window.py")], check=True, capture_output=True)
    return program


def main() -> int:
    """Try the folder and print one line for each thing that was seen."""
    parser = argparse.ArgumentParser(description="Try the portable folder.")
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "SCR Desk")
    parser.add_argument("--pictures", type=Path, default=ROOT / "build")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    folder = args.folder.resolve()
    program = folder / "scrdesk"
    subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", USER], check=False, capture_output=True)
    home = Path("/home") / USER
    seen: dict[str, object] = {
        "size MB": round(sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink()) / 1e6)
    }
    faults: list[str] = []
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)
        with tempfile.TemporaryDirectory() as scratch:
            _jobs(program, folder, home, Path(scratch), seen, faults)
            _window(program, folder, home, args.pictures, Path(scratch), seen, faults)
        _start(program, seen, faults)
    finally:
        screen.terminate()
        subprocess.run(["userdel", "--remove", USER], check=False, capture_output=True)
    for name, value in seen.items():
        print(json.dumps({name: value})) if args.json else print(f"{name}: {value}")
    for fault in faults:
        print(f"MISSED: {fault}")
    return 1 if faults else 0


def _jobs(program: Path, folder: Path, home: Path, scratch: Path, seen: dict[str, object], faults: list[str]) -> None:
    for name, command in {
        "self-test": f"'{program}' --self-test '{home}'",
        "main job": f"'{program}' demo --out '{home}/out' && ls '{home}/out'",
    }.items():
        trace = scratch / f"{name}.strace"
        traced = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace)]
        done = subprocess.run(
            [*traced, *in_the_cage(folder, home, command)], capture_output=True, text=True, check=False, timeout=300
        )
        seen[name] = "done" if done.returncode == 0 else f"failed: {done.stdout[-600:]}{done.stderr[-600:]}"
        if done.returncode:
            faults.append(name)
        _sockets(name, trace, seen, faults)


def _sockets(name: str, trace: Path, seen: dict[str, object], faults: list[str]) -> None:
    calls = trace.read_text(encoding="utf-8", errors="replace")
    # The tools that make the cage ask the kernel about network devices; that is not the program.
    asked = INTERNET.findall(calls)
    talked = sorted(set(re.findall(r'connect\(\d+, \{sa_family=AF_UNIX, sun_path=@?"([^"]+)"', calls)))
    seen[f"{name}: internet sockets"] = len(asked)
    seen[f"{name}: other ends"] = talked
    if asked:
        faults.append(f"{name} asked for an internet socket")


def _window(
    program: Path, folder: Path, home: Path, pictures: Path, scratch: Path, seen: dict[str, object], faults: list[str]
) -> None:
    trace = scratch / "window.strace"
    # Read from outside: the program forbids other programs of its user to look into it.
    call = in_the_cage(folder, home, f"'{program}' --demo")
    shown = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        pid = at_rest(program.name)
        before, began = cpu_s(pid), time.monotonic()
        time.sleep(IDLE_S)
        idle = 100 * (cpu_s(pid) - before) / (time.monotonic() - began)
        seen["idle processor, percent"] = round(idle, 2)
        seen["memory with the demonstration open, MB"] = round(resident_mb(pid))
        picture = pictures / "packaged-window.png"
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(picture)], check=False)
        seen["picture"] = picture.name if picture.exists() else "none"
        if idle > IDLE_BOUND_PERCENT:
            faults.append(f"idle window takes {idle:.2f} percent of a processor")
        os.kill(pid, signal.SIGTERM)
    finally:
        shown.terminate()
        shown.wait(20)
    traced = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace)]
    call = in_the_cage(folder, home, f"timeout 25 '{program}' --demo")
    subprocess.run([*traced, *call], capture_output=True, check=False, timeout=120)
    _sockets("window", trace, seen, faults)


def _start(program: Path, seen: dict[str, object], faults: list[str]) -> None:
    bare = bare_folder(ROOT / "build" / "environment" / "bin" / "python")
    ours, peers = [], []
    for _ in range(N_STARTS + 1):
        ours.append(first_paint_s(str(program), "--self-test", "first-paint"))
        peers.append(first_paint_s(str(bare)))
    a, b = statistics.median(ours[1:]), statistics.median(peers[1:])
    seen["start, seconds"], seen["start of a bare frozen window, seconds"] = round(a, 3), round(b, 3)
    seen["ratio of the starts"] = round(a / b, 2)
    if a / b > START_BOUND:
        faults.append(f"the start takes {a / b:.2f} times a bare frozen window, bound {START_BOUND}")


if __name__ == "__main__":
    if sys.platform != "linux" or os.geteuid() != 0:
        sys.exit("This tries the Linux build, as root: it makes a user and a network namespace.")
    missing = [each for each in ("Xvfb", "import", "strace", "unshare", "setpriv", "useradd") if not shutil.which(each)]
    if missing:
        sys.exit(f"Missing on this machine: {', '.join(missing)}")
    sys.exit(main())
