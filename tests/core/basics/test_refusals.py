"""Every refusal has a sentence that says what to do next, and every sentence is used."""

import ast
import re
from collections import defaultdict
from pathlib import Path
from string import Formatter

import pytest

from core.basics.refusals import REFUSALS

ROOT = Path(__file__).parents[3]
SOURCES = [
    file
    for room in ("core", "ui")
    for file in (ROOT / room).rglob("*.py")
    if file.name != "refusals.py"
]
TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in SOURCES}


def raised() -> dict[str, list[tuple[str, set[str]]]]:
    """Where each code is refused, and the values that are given there."""
    found = defaultdict(list)
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Refused"
                and isinstance(node.args[0], ast.Constant)
            ):
                where = f"{file.relative_to(ROOT)}:{node.lineno}"
                found[node.args[0].value].append((where, {str(each.arg) for each in node.keywords}))
    return found


def words_of_the_sources() -> set[str]:
    return {
        node.value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_refusal_has_its_sentence() -> None:
    assert raised().keys() - REFUSALS.keys() == set()


def test_every_sentence_is_used() -> None:
    assert REFUSALS.keys() - words_of_the_sources() == set()


def test_every_sentence_gets_the_values_it_names() -> None:
    missing = {
        where: fields(REFUSALS[code]) - given
        for code, places in raised().items()
        for where, given in places
        if fields(REFUSALS[code]) - given
    }
    assert missing == {}


@pytest.mark.parametrize("code", REFUSALS)
def test_every_sentence_says_the_fact_and_what_to_do_next(code: str) -> None:
    sentence = REFUSALS[code]
    assert len(re.findall(r"[.!](?= |$)", sentence)) >= 2
    assert sentence[-1] == "."
    assert re.fullmatch(r"[^{}\n]*(\{[a-z]+\}[^{}\n]*)*", sentence)


@pytest.mark.parametrize("code", REFUSALS)
def test_no_sentence_speaks_of_the_machine(code: str) -> None:
    for word in ("error", "invalid", "exception", "traceback", "sqlite", "None", "receipt"):
        assert word.lower() not in REFUSALS[code].lower()
