"""Who may import whom: the contracts of pyproject.toml, each an English sentence."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
CHECK = "import sys; from importlinter.cli import lint_imports_command as main; main(sys.argv[1:])"


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract["name"])
def test_import_contract_is_kept(contract: dict[str, str]) -> None:
    options = ["--no-cache", "--no-logo", "--contract", contract["id"]]
    answer = subprocess.run(
        [sys.executable, "-c", CHECK, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
