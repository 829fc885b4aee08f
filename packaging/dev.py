"""Sets Goodturn up and starts it.

    python3 packaging/dev.py run [--shop PLACE]   open the demo shop
    python3 packaging/dev.py test [WORDS]         run every test; WORDS go to pytest
    python3 packaging/dev.py check [WORDS]        lint, format, types, import directions;
                                                  WORDS (such as --fix) go to the linter

The first start checks this machine, installs into the folder .venv what packaging/lock.txt
names, and takes some minutes; every later start takes none. Only the standard library is
used, and only syntax that Python 3.8 reads, so that an older Python gets a sentence.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import machine
from machine import Stop, say

ROOT = Path(__file__).resolve().parent.parent


class Environment:
    """The folder .venv; a stamp in it says from which Python and which lock file it was made."""

    UNFINISHED = "unfinished"

    def __init__(self, folder: Path, lock: Path, windows: bool = os.name == "nt") -> None:
        self.folder = folder
        self.lock = lock
        self.stamp = folder / "goodturn.txt"
        self.programs = folder / ("Scripts" if windows else "bin")
        self.python = self.programs / ("python.exe" if windows else "python")

    def wanted_stamp(self) -> str:
        """This Python's version and the lock file's SHA-256."""
        return f"{platform.python_version()} {hashlib.sha256(self.lock.read_bytes()).hexdigest()}"

    def is_ready(self) -> bool:
        """Whether it is whole and up to date: quick, asked at every start."""
        return self._stamp_text() == self.wanted_stamp() and self.python.exists()

    def make(self) -> None:
        """Bring it up to date; a half-made one, or one of another Python, is made anew."""
        usable = self._stamp_text() != self.UNFINISHED and self._has_our_python()
        try:
            self._open(usable)
        except OSError as error:
            raise Stop(
                f"{self.folder} cannot be written ({error.strerror}). Put Goodturn's folder where"
                " you may write, or ask whoever looks after this PC, then start this again."
            ) from error
        if not usable:
            self._run([sys.executable, "-m", "venv", str(self.folder)], "make the folder .venv")
        say("Installing what Goodturn stands on (1.2 GB on the disk): once, some minutes.")
        self._run(self.install_command(quiet=not sys.stdout.isatty()), "install everything")
        self.stamp.write_text(self.wanted_stamp(), encoding="utf-8")

    def install_command(self, quiet: bool) -> list[str]:
        """pip, taking only files whose hash stands in the lock file."""
        pip = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check"]
        return [*pip, *["--quiet"] * quiet, "--require-hashes", "-r", str(self.lock)]

    def _open(self, usable: bool) -> None:
        """Mark the folder unfinished until the last step, after clearing one of no use."""
        if not usable and self.folder.exists():
            say(f"{self.folder} is half-made or of another Python: making it anew.")
            shutil.rmtree(self.folder)
        self.folder.mkdir(exist_ok=True)
        self.stamp.write_text(self.UNFINISHED, encoding="utf-8")

    def _stamp_text(self) -> str:
        return self.stamp.read_text(encoding="utf-8") if self.stamp.is_file() else ""

    def _has_our_python(self) -> bool:
        probe = "import pip, platform; print(platform.python_version())"
        try:
            answer = subprocess.run(
                [str(self.python), "-c", probe], capture_output=True, text=True, check=False
            )
        except OSError:
            return False
        return answer.stdout.strip() == platform.python_version()

    def _run(self, command: list[str], purpose: str) -> None:
        if subprocess.call(command) != 0:
            raise Stop(
                f"Could not {purpose}: the lines above say why. If they speak of a connection or a"
                " time-out, look after the network; if of space, free 3 GB. Then start this again."
            )


def set_up(command: str, environment: Environment) -> None:
    """Everything that must be there before `command`; next to nothing when it is."""
    ready = environment.is_ready()
    needs = []
    if sys.platform == "linux":
        machine.check_glibc(platform.libc_ver(), platform.machine())
        needs += machine.missing_libraries(machine.LIBRARIES)
        if command == "run":
            needs += machine.missing_display(os.environ)
        if command == "test":
            needs += machine.missing_programs(machine.TEST_PROGRAMS)
        if not ready:
            needs += machine.missing_venv() + machine.missing_fonts()
    if needs:
        machine.provide(needs, machine.apt_install if machine.may_install() else None)
    if not ready:
        environment.make()


def run(environment: Environment, words: list[str]) -> int:
    """Open the demo shop; without a display, take the tour through the same windows."""
    program = [str(environment.python), str(ROOT / "main.py")]
    if machine.has_display(sys.platform, os.environ):
        return subprocess.call([*program, "demo", "--open", *words])
    code = subprocess.call([*program, "demo", *words])
    if code != 0:
        return code
    pictures = ROOT / "tour"
    say("There is no display here, so Goodturn takes its tour: a picture of every step.")
    code = subprocess.call([*program, "tour", "--out", str(pictures), *words])
    say(f"The pictures and the printed notes are in {pictures}")
    return code


def test(environment: Environment, words: list[str]) -> int:
    """Run the tests without a display, on as many cores as help."""
    cores = str(min(4, os.cpu_count() or 1))
    command = [str(environment.python), "-m", "pytest", "-n", cores, *words]
    return subprocess.call(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def check(environment: Environment, words: list[str]) -> int:
    """Hold the code against every rule of the house that needs no running program."""
    python = str(environment.python)
    rules = (
        [python, "-m", "ruff", "check", *words],
        [python, "-m", "ruff", "format", "--check"],
        [python, "-m", "mypy"],
        [str(environment.programs / "lint-imports"), "--no-logo"],
    )
    codes = [subprocess.call(rule, cwd=ROOT) for rule in rules]
    return int(any(codes))


def main(words: list[str]) -> int:
    """The command's exit code: 0 done, 1 refused with the reason on stderr, 2 wrong usage."""
    commands = {"run": run, "test": test, "check": check}
    if words in (["-h"], ["--help"]):
        say(__doc__)
        return 0
    if not words or words[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    environment = Environment(ROOT / ".venv", ROOT / "packaging" / "lock.txt")
    try:
        machine.check_python(sys.version_info[:2], shutil.which)
        set_up(words[0], environment)
        return commands[words[0]](environment, words[1:])
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    # A console that cannot show a letter of the path shows "?" in its place.
    sys.stdout.reconfigure(errors="replace")
    sys.stderr.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
