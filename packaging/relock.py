"""Makes packaging/lock.txt anew from pyproject.toml: `python3 packaging/relock.py [WORDS]`.

The lock file holds names, versions, markers and hashes for every system, and no address.
Versions stay as they are unless pyproject.toml asks for others; WORDS go to uv, such as
`--upgrade` or `--upgrade-package NAME`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "lock.txt"
# uv reads the old lock file where it writes the new one, and so keeps its versions.
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--group", "dev"),
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-header", "--no-annotate", "--quiet", "--output-file", str(LOCK)),
)


def main(words: list[str]) -> int:
    """uv's exit code, or 1 where uv is missing or wrote an address."""
    uv = shutil.which("uv")
    if uv is None:
        print("Making the lock file needs uv on the path: install it, then again.", file=sys.stderr)
        return 1
    code = subprocess.call([uv, *COMPILE, *words], cwd=ROOT)
    if "://" in LOCK.read_text(encoding="utf-8"):
        print(f"{LOCK} holds an address: make it again without one.", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
