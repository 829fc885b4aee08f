"""The windows in another language: found, complete, and nothing in it that cannot be filled in."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import translate
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from core.basics.errors import Refused
from ui import language, refusals

FILES = sorted(translate.TRANSLATIONS.glob("*.ts"))
_TO_FILL_IN = re.compile(r"%\w|\{\w+\}")


def messages(ts: Path) -> list[ET.Element]:
    return list(ET.parse(ts).iter("message"))


def said(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.fixture
def malay(qapp: QApplication) -> object:
    language.speak(qapp, "ms")
    yield
    language.speak(qapp, "en")


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_it_has_every_sentence_of_the_windows_and_no_other(ts: Path, tmp_path: Path) -> None:
    gathered = tmp_path / ts.name
    shutil.copy(ts, gathered)
    translate.gather(gathered)
    assert gathered.read_text("utf-8") == ts.read_text("utf-8"), "start packaging/translate.py"


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_every_sentence_is_translated(ts: Path) -> None:
    missing = [
        message.findtext("source")
        for message in messages(ts)
        if not all(map(str.strip, said(message)))
    ]
    assert missing == []


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_each_is_said_by_a_class_or_a_name_of_its_own(ts: Path) -> None:
    names = {context.findtext("name") or "" for context in ET.parse(ts).iter("context")}
    assert {name for name in names if not name.isidentifier() or name[0].islower()} == set()


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_what_is_filled_in_has_its_place_in_every_translation(ts: Path) -> None:
    for message in messages(ts):
        source = message.findtext("source") or ""
        for form in filter(None, said(message)):
            places, wanted = _TO_FILL_IN.findall(form), _TO_FILL_IN.findall(source)
            assert sorted(places) == sorted(wanted), source


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_the_program_reads_what_the_translators_wrote(ts: Path, tmp_path: Path) -> None:
    released = tmp_path / "released.qm"
    translate.release(ts, released)
    assert released.read_bytes() == ts.with_suffix(".qm").read_bytes(), (
        "start packaging/translate.py"
    )


def test_the_languages_are_offered_by_what_their_speakers_call_them() -> None:
    assert language.languages() == {"en": "English", "ms": "Bahasa Melayu"}
    assert language.system_language() in language.languages()


@pytest.mark.usefixtures("malay")
def test_windows_counts_and_refusals_speak_it() -> None:
    assert QCoreApplication.translate("ActionBar", "Back") == "Kembali"
    assert QCoreApplication.translate("Head", "%n waiting", "", 3) == "3 menunggu"
    assert refusals.sentence(Refused("printer_silent", name="Epson")).startswith("Pencetak Epson")


def test_english_comes_back(qapp: QApplication) -> None:
    language.speak(qapp, "ms")
    language.speak(qapp, "en")
    assert QCoreApplication.translate("ActionBar", "Back") == "Back"


def test_it_sets_the_direction_and_survives_an_unknown_one(qapp: QApplication) -> None:
    try:
        language.speak(qapp, "ar")
        assert qapp.isRightToLeft()
    finally:
        language.speak(qapp, "en")
    assert qapp.isLeftToRight()
