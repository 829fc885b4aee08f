"""Whether a folder is on a network drive, where SQLite's write-ahead log is not safe."""

import os
import sys
from pathlib import Path

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "ncpfs"}
_DRIVE_REMOTE = 4  # GetDriveTypeW, learn.microsoft.com


def is_on_network(path: Path) -> bool:
    """True where `path` lies on a drive of another machine."""
    if sys.platform == "win32":
        import ctypes

        root = f"{path.resolve().drive}\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE)
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return False
    return _kind_of_mount(path.absolute(), mounts.read_text(encoding="utf-8")) in _NETWORK


def _kind_of_mount(path: Path, mounts: str) -> str:
    """The file system of the deepest mount point above `path`, from lines of /proc/mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        _, point, system, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + os.sep)
        if inside and len(point) >= len(best):
            best, kind = point, system
    return kind
