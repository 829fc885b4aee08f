"""Gathers every sentence of the windows for the translators, and compiles what they wrote.

    .venv/bin/python packaging/translate.py

For each language in resources/translations: the .ts file gets the sentences that are new and
loses those that are gone (edit it with pyside6-linguist or by hand, then start this again);
the .qm file is what the program reads. A new language begins with an empty
resources/translations/goodturn_LANGUAGE.ts.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
_PROGRAMS = Path(PySide6.__file__).parent
# Pictures of the tour are named for whoever looks at them, not for the counter.
_NOT_SHOWN = ROOT / "ui" / "tour"


def windows() -> list[Path]:
    """The files whose sentences somebody at the counter reads."""
    files = sorted((ROOT / "ui").rglob("*.py"))
    return [file for file in files if not file.is_relative_to(_NOT_SHOWN)]


def gather(ts: Path) -> None:
    """Bring a translators' file up to date; what is translated already stays."""
    with tempfile.TemporaryDirectory() as folder:
        refusals = Path(folder) / "refusals.py"
        refusals.write_text(_refusals(), encoding="utf-8")
        language = ts.stem.partition("_")[2]
        _run(
            *("lupdate", *map(str, windows()), str(refusals), "-ts", str(ts)),
            *("-target-language", language, "-locations", "none", "-no-obsolete"),
        )


def release(ts: Path, qm: Path) -> None:
    """Compile a translators' file; what is not translated yet is said in English."""
    _run("lrelease", str(ts), "-qm", str(qm))


def _refusals() -> str:
    """The sentences of `core`, in the way the extractor reads them."""
    from core.basics.refusals import REFUSALS

    marked = (f"QT_TRANSLATE_NOOP('Refused', {sentence!r})" for sentence in REFUSALS.values())
    return "\n".join(marked)


def _run(program: str, *words: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    command = [str(_PROGRAMS / (program + suffix)), *words, "-silent"]
    subprocess.run(command, check=True, cwd=ROOT)


def main() -> None:
    """Every language there is."""
    for ts in sorted(TRANSLATIONS.glob("*.ts")):
        gather(ts)
        release(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
