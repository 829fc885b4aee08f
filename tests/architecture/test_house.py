"""What no file of the house may hold, and how long one may be."""

import os
import re
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# What tools and the program leave behind; a hidden folder is theirs too, but for .ci.
LEFT_BEHIND = {"__pycache__", "tour"}


def files_under(*rooms: str) -> Iterator[Path]:
    """Every file of ours in `rooms`, folders named from the root."""
    for room in rooms:
        for folder, folders, names in os.walk(ROOT / room):
            folders[:] = [
                name
                for name in folders
                if name not in LEFT_BEHIND and (name == ".ci" or not name.startswith("."))
            ]
            yield from (Path(folder, name) for name in names)


def places_of(pattern: str, *rooms: str) -> list[str]:
    """Where `pattern` stands in a file under `rooms`, whatever its case: "file: words"."""
    found = []
    for file in files_under(*rooms):
        text = file.read_text(encoding="utf-8", errors="ignore")
        matches = re.finditer(pattern, text, re.IGNORECASE)
        found += [f"{file.relative_to(ROOT)}: {match.group()}" for match in matches]
    return found


@pytest.mark.parametrize(
    "host",
    [
        "pypi[.]org",
        "pythonhosted[.]org",
        "anaconda[.](org|com)",
        "npmjs[.](org|com)",
        "crates[.]io",
        "proxy[.]golang[.]org",
        "devpi[.]net",
    ],
)
def test_no_file_names_a_package_registry(host: str) -> None:
    assert places_of(host, ".") == []


@pytest.mark.parametrize("place", ["[.][.]/shared", "/work[/]", "/root[/]"])
def test_no_file_names_a_place_of_one_machine(place: str) -> None:
    assert places_of(place, ".") == []


@pytest.mark.parametrize(
    "question",
    ["(have|bring|show|got|keep) (your|the|a) receipt", r"receipt\s*\?", r"\bresit\b[^.]*\?",
     "收据", "发票", "收據", "ரசீது"],
)  # fmt: skip
def test_nobody_is_asked_for_a_receipt(question: str) -> None:
    assert places_of(question, "ui", "core", "resources") == []


def test_the_search_looks_everywhere() -> None:
    assert places_of("def test_the_search_looks_everywhere", ".") != []
    assert {"run", "dev.py", "README.md", "lock.txt"} <= {file.name for file in files_under(".")}


@pytest.mark.parametrize("room", ["core", "ui", "packaging"])
def test_no_file_is_longer_than_a_person_reads_at_once(room: str) -> None:
    lines = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for file in files_under(room)
        # A migration is a record of one moment, read once and never changed.
        if file.suffix == ".py" and "migrations/versions" not in file.as_posix()
    }
    assert lines
    assert {name: length for name, length in lines.items() if length > 400} == {}


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [
        *project["project"]["dependencies"],
        *chain(*project["project"]["optional-dependencies"].values()),
        *project["dependency-groups"]["dev"],
    ]
    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()
    names = {re.split(r"[^\w.-]", line)[0].lower() for line in lines}
    assert {name for name in names if name not in readme} == set()
