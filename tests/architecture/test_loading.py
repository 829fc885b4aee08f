"""What is loaded when: core without Qt, and a command line that waits for nothing heavy."""

import pkgutil
import subprocess
import sys
from pathlib import Path

import core

ROOT = Path(__file__).parents[2]


def modules_loaded_by(*arguments: str) -> set[str]:
    """The modules that a fresh Python, started with `arguments`, imports until it ends well."""
    answer = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    told = answer.stderr.splitlines()
    code, complaint = answer.returncode, [line for line in told if "import time:" not in line]
    assert code == 0, "\n".join(complaint)
    return {line.rpartition("|")[2].strip() for line in told if line not in complaint}


def packages_of(modules: set[str]) -> set[str]:
    """The top-level names among `modules`."""
    return {module.partition(".")[0] for module in modules}


def test_importing_core_shop_and_every_module_of_core_loads_no_qt() -> None:
    every = [module.name for module in pkgutil.walk_packages(core.__path__, "core.")]
    loaded = modules_loaded_by("-c", f"import core.shop, {', '.join(every)}")
    assert "core.shop" in loaded
    assert not packages_of(loaded) & {"PySide6", "shiboken6", "ui"}


def test_main_help_loads_neither_qt_nor_sqlalchemy_nor_reportlab() -> None:
    loaded = packages_of(modules_loaded_by("main.py", "--help"))
    assert "argparse" in loaded
    assert not loaded & {"PySide6", "shiboken6", "sqlalchemy", "reportlab"}
