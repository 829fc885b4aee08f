"""What this machine must have before Goodturn can start, and how it gets it.

Only the standard library, and only syntax that Python 3.8 reads.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PYTHON_WANTED = (3, 11)
# What PySide6's wheels are built against; other processors have no wheel.
GLIBC_WANTED = {"x86_64": (2, 34), "aarch64": (2, 39)}

# What Qt loads and its wheels do not bring, with the Debian package that does.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What opens a window, by the variable that says such a display is there.
DISPLAY_LIBRARIES = {
    "WAYLAND_DISPLAY": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    "DISPLAY": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
    },
}
# Only TrueType outlines count: ReportLab cannot embed CFF ones, and those are what Noto's
# Chinese fonts have. WenQuanYi Micro Hei has TrueType outlines, all of GB 2312, Big5 and GBK,
# Latin too, and is the smallest.
FONTS = {
    "en": ("Latin", "fonts-noto-core"),
    "zh-cn": ("Chinese", "fonts-wqy-microhei"),
    "ta": ("Tamil", "fonts-noto-core"),
    "ar": ("Arabic", "fonts-noto-core"),
}
# The tests read printed notes back with programs that are not ours, and tills out of a real server
# of their own: its core package starts none by itself.
TEST_PROGRAMS = {
    "pdftoppm": "poppler-utils",
    "zbarimg": "zbar-tools",
    "mariadbd": "mariadb-server-core",
    "my_print_defaults": "mariadb-client-core",
}


class Stop(Exception):
    """Going on makes no sense; the sentence says what to do."""


class Need(NamedTuple):
    """Something this machine lacks; without a required one nothing starts."""

    what: str
    package: str
    required: bool


def say(sentence: str) -> None:
    """Print at once, so that it stands in order with what started programs print."""
    print(sentence, flush=True)


def check_python(version: tuple[int, int], find: Callable[[str], str | None]) -> None:
    """Stop if `version` is too old, naming a newer Python of this machine if there is one."""
    if version >= PYTHON_WANTED:
        return
    newer = [f"python3.{minor}" for minor in range(20, 10, -1) if find(f"python3.{minor}")]
    way = f"Start it with {newer[0]} in place of python3." if newer else "Install a newer one."
    raise Stop(f"Goodturn needs Python 3.11 or later; this is {version[0]}.{version[1]}. {way}")


def check_glibc(library: tuple[str, str], processor: str) -> None:
    """Stop where PySide6 has no wheel; `library` is what `platform.libc_ver` tells."""
    wanted = GLIBC_WANTED.get(processor)
    if wanted is None:
        raise Stop(f"Qt has no package for this processor ({processor}): use 64-bit Intel or ARM.")
    name, version = library
    if name != "glibc" or tuple(int(part) for part in version.split(".")[:2]) < wanted:
        raise Stop(
            f"Qt needs the C library glibc {wanted[0]}.{wanted[1]} or later; this system has"
            f" {' '.join(library).strip() or 'another one'}. Use a newer Linux, such as"
            " Debian 12 or Ubuntu 22.04 (on ARM: Debian 13 or Ubuntu 24.04)."
        )


def missing_libraries(
    libraries: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL
) -> list[Need]:
    """Those of `libraries` (file name to Debian package) that cannot be loaded."""
    needs = []
    for name, package in libraries.items():
        try:
            load(name)
        except OSError:
            needs.append(Need(name, package, required=True))
    return needs


def missing_display(
    variables: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL
) -> list[Need]:
    """What a window lacks; with two kinds of display one suffices, since Qt tries both."""
    displays = [name for name in DISPLAY_LIBRARIES if variables.get(name)]
    return min(
        (missing_libraries(DISPLAY_LIBRARIES[d], load) for d in displays), key=len, default=[]
    )


def missing_venv() -> list[Need]:
    """Debian and Ubuntu keep half of Python's venv in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return []
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    return [Need("Python's venv with ensurepip", package, required=True)]


def list_fonts(pattern: str) -> str:
    """The font files that fontconfig knows for `pattern`; none where it is not installed."""
    if not shutil.which("fc-list"):
        return ""
    command = ["fc-list", pattern, "file"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def missing_fonts(fonts_of: Callable[[str], str] = list_fonts) -> list[Need]:
    """The scripts for which this machine has no font that a printed note can carry."""
    return [
        Need(f"a font for {script}", package, required=False)
        for language, (script, package) in FONTS.items()
        if not fonts_of(f":lang={language}:fontformat=TrueType").strip()
    ]


def find_program(name: str) -> str | None:
    """Where a program is: servers stand where only root looks."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"])
    return shutil.which(name, path=path)


def missing_programs(
    programs: Mapping[str, str], find: Callable[[str], str | None] = find_program
) -> list[Need]:
    """Those of `programs` (name to Debian package) that are nowhere to be found."""
    return [Need(name, programs[name], required=False) for name in programs if not find(name)]


def provide(needs: list[Need], install: Callable[[list[str]], bool] | None) -> None:
    """Install what is missing, or say what to install and stop if nothing starts without it."""
    packages = sorted({need.package for need in needs})
    if install is not None:
        say(f"Installing from this system's packages: {' '.join(packages)}")
        if install(packages):
            return
    lacks = f"This machine lacks {', '.join(need.what for need in needs)}."
    way = (
        f"On Debian and Ubuntu: sudo apt-get install {' '.join(packages)}\n"
        "Elsewhere: install what brings these. Then start this again."
    )
    if any(need.required for need in needs):
        raise Stop(f"{lacks}\n{way}")
    say(f"{lacks} Going on without.\n{way}")


def may_install() -> bool:
    """Whether this is Debian or one of its kin, and we are root."""
    release = Path("/etc/os-release")
    kin = release.read_text(encoding="utf-8") if release.is_file() else ""
    return os.geteuid() == 0 and "debian" in kin and bool(shutil.which("apt-get"))


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages without a question; whether that succeeded."""
    silent = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "--no-install-recommends", *packages]
    steps = (["apt-get", "update", "-qq"], install)
    return all(subprocess.call(step, env=silent) == 0 for step in steps)


def has_display(system: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can open here; `system` is `sys.platform`."""
    return system != "linux" or any(variables.get(name) for name in DISPLAY_LIBRARIES)
