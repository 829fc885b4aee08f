"""Every word that a window shows goes through Qt's translation."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.layout import Layout

UI = Path(__file__).parents[2] / "ui"
FILES = sorted(path.relative_to(UI).as_posix() for path in UI.rglob("*.py"))

SHOWS = {
    "Button", "Card", "CartLine", "Chip", "ChipRow", "Field", "GestureCard", "Keypad", "Keys",
    "Label", "NoteField", "Notice", "PdfView", "PinPad", "ResultList", "Row", "Sentence", "Tile",
    "Failure", "addAction", "ask", "refuse", "say", "say_calmly", "setAccessibleDescription",
    "setAccessibleName", "setPlaceholderText", "setText", "setToolTip", "set_article",
    "set_choices", "set_empty", "set_person", "set_state", "set_text", "set_words", "show_code",
}  # fmt: skip
"""What puts its words on the screen, or into a screen reader's mouth."""

SHOWN = {"title", "main_word", "back_word", "consequence", "side_word"}
"""Attributes of a page that the frame shows."""

NO_WORDS_IN = {"icon", "icon_name", "icon_after", "picture_name", "ink", "kind", "objectName"}
TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP"}
LOGS = {"debug", "info", "warning", "error", "critical", "log"}
FILLS = {"replace", "join", "strip"}
NAMES = {"Goodturn"}
SHORT_FOR = {"PIN"}

SENTENCE = re.compile(
    r"[^\W\d_]+[,.:;]? [^\W\d_]{2,}"  # two words
    r"|[^\W\d_]{2,}[.…!?]$"  # one, with a full stop
    r"|%[1-9n].*[^\W\d_]{2,}|[^\W\d_]{2,}.*%[1-9n]"  # one, and a place to be filled in
)
UNDERSTOOD = {"this week", "two weeks ago", "a month ago", "four months ago"}
"""What core understands of a day, in English whatever the window speaks."""

NOT_SHOWN = {
    "counter/hand_over.py": {"by hand"},
    "counter/serving.py": {"ddd d MMM", "d MMM"},
    "counter/understood.py": UNDERSTOOD,
    "language.py": {"Bahasa Melayu"},
    "layout.py": {layout.value for layout in Layout},
    "parts/pdf_view.py": {"tuple[QPdfDocument, QPdfPageRenderer]"},
}
FONTS = "theme.py"

A_WORD = re.compile(r"[^\W\d_]{2,}")


def called(call: ast.Call) -> str:
    """The bare name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def untranslated(node: ast.AST) -> Iterator[ast.Constant]:
    """Words that an expression shows and nothing has translated."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and is_words(node.value):
            yield node
        return
    for part in shown_parts(node):
        yield from untranslated(part)


def shown_parts(node: ast.AST) -> list[ast.AST]:
    """What of an expression comes to be shown; conditions and look-ups do not."""
    if isinstance(node, ast.Call):
        return shown_of_call(node)
    if isinstance(node, ast.Compare | ast.Subscript | ast.Lambda):
        return []
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.Tuple):
        return [*node.elts[1:]]  # the first of a pair is the page's own key
    return [*ast.iter_child_nodes(node)]


def shown_of_call(call: ast.Call) -> list[ast.AST]:
    """A text that is filled in shows itself; another call is looked at where it shows anything."""
    if called(call) in FILLS and isinstance(call.func, ast.Attribute):
        return [call.func.value]
    if called(call) not in SHOWS:
        return []
    return [*call.args, *(each.value for each in call.keywords if takes_words(each.arg))]


def takes_words(keyword: str | None) -> bool:
    return keyword not in NO_WORDS_IN


def is_words(text: str) -> bool:
    return bool(A_WORD.search(text)) and text not in NAMES | SHORT_FOR


def shown_in(tree: ast.AST) -> Iterator[ast.AST]:
    """Every expression whose value is shown."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in SHOWS:
            yield node
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {getattr(each, "attr", getattr(each, "id", "")) for each in targets}
            if names & SHOWN:
                yield node.value


def found_in(source: str) -> list[str]:
    """The untranslated words of a file, each with its line."""
    words = {
        (constant.lineno, str(constant.value))
        for expression in shown_in(ast.parse(source))
        for constant in untranslated(expression)
    }
    return [f"{line}: {text!r}" for line, text in sorted(words)]


@pytest.mark.parametrize("file", FILES)
def test_every_word_goes_through_the_translation(file: str) -> None:
    assert found_in((UI / file).read_text(encoding="utf-8")) == []


def sentences_in(source: str) -> set[str]:
    """Texts that read like sentences and are not translated; not docstrings, logs and errors."""
    tree = ast.parse(source)
    others: set[ast.AST] = set()
    for node in ast.walk(tree):
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        translated = isinstance(node, ast.Call) and called(node) in TRANSLATES
        logged = isinstance(node, ast.Call) and called(node) in LOGS
        if docstring or translated or logged or isinstance(node, ast.Raise):
            others.update(ast.walk(node))
        if isinstance(node, ast.AnnAssign):
            others.update(ast.walk(node.annotation))
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    found = {str(text.value) for text in texts if text not in others}
    return {text for text in found if SENTENCE.search(text)}


@pytest.mark.parametrize("file", [file for file in FILES if file != FONTS and "tour/" not in file])
def test_no_sentence_stands_anywhere_untranslated(file: str) -> None:
    """Also where it reaches the screen by way of a variable. The tour shows pictures, not words."""
    found = sentences_in((UI / file).read_text(encoding="utf-8"))
    assert found - NOT_SHOWN.get(file, set()) == set()


def literal(words: list[ast.expr]) -> bool:
    """Whether the extractor can read it: a text as it stands."""
    return bool(words) and isinstance(words[0], ast.Constant) and isinstance(words[0].value, str)


def of_its_own(call: ast.Call) -> bool:
    """Whether it is said by the very class whose name the extractor gives it."""
    func = call.func
    return isinstance(func, ast.Attribute) and getattr(func.value, "id", "") == "self"


def named(words: list[ast.expr]) -> bool:
    """Whether a text follows its context, or is taken from a table of texts marked as such.

    Nothing follows the text: the extractor takes plurals from `tr` alone.
    """
    return len(words) == 2 and (literal(words[1:]) or isinstance(words[1], ast.Subscript))


@pytest.mark.parametrize("file", FILES)
def test_what_is_translated_stands_there_whole(file: str) -> None:
    """The extractor of translations finds only literal texts, never one put together."""
    tree = ast.parse((UI / file).read_text(encoding="utf-8"))
    put_together = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (
            (called(node) == "tr" and not (literal(node.args[:1]) and of_its_own(node)))
            or (called(node) == "translate" and literal(node.args[:1]) and not named(node.args))
        )
    ]
    assert put_together == []


@pytest.mark.parametrize(
    "source",
    [
        'Label("Not today")',
        'self.title = "Find"',
        'page.say(f"Give the {gift}")',
        'Row(key, self.tr("yes"), "served by")',
        'Label("Used" if used else self.tr("Good"))',
        'chips.set_choices([("no", "No, thank you")])',
        'Button(text.replace("%1", "x") + " waiting")',
    ],
)
def test_this_test_finds_what_is_not_translated(source: str) -> None:
    assert found_in(source)


@pytest.mark.parametrize(
    "source",
    [
        'Label(self.tr("Not today"))',
        'self.title = translate("Page", "Find")',
        'Button("", icon="close")',
        'ChipRow([("no", self.tr("No"))])',
        'self.say(self.tr("%1 calls.").replace("%1", who))',
        'Label(f"{money} · {name}", 16, ink="soft")',
    ],
)
def test_this_test_lets_pass_what_is(source: str) -> None:
    assert found_in(source) == []
