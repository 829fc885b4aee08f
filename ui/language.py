"""The language of the windows, which is that of staff; customers are spoken to in their own."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import theme

_BUILT_IN = "en"
_CALLED = {"en": "English", "ms": "Bahasa Melayu", "zh": "中文", "ta": "தமிழ்"}
_TRANSLATIONS = theme.RESOURCES / "translations"

_spoken: list[QTranslator] = []


def languages() -> dict[str, str]:
    """The languages the windows speak: a locale name, and what its speakers call it."""
    translated = sorted(file.stem.partition("_")[2] for file in _TRANSLATIONS.glob("*.qm"))
    return {code: _CALLED.get(code, code) for code in (_BUILT_IN, *translated)}


def system_language() -> str:
    """The first of the system's languages that the windows speak, English if there is none."""
    wished = [QLocale(name).name().partition("_")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in wished if code in languages()), _BUILT_IN)


def speak(app: QApplication, language: str) -> None:
    """Have every window that is made from now on speak `language`, Qt's own words too.

    `language` is a locale name such as `ms` or `zh_CN`; what is not translated is said in English.
    """
    locale = QLocale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    while _spoken:
        app.removeTranslator(_spoken.pop())
    places = (
        ("goodturn", str(_TRANSLATIONS)),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for stem, folder in places:
        translator = QTranslator(app)
        if translator.load(locale, stem, "_", folder):
            app.installTranslator(translator)
            _spoken.append(translator)
