"""Texts of the interface: ``translate`` and the catalogues of the languages. Loop thread.

Sources are English; ``resources/translations`` holds pt, it, ca, es, and the plurals of English.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.ui.look.resources import resource

LANGUAGES = ("en", "pt", "it", "ca", "es")
_QT_CATALOGUES = {"pt": "qtbase_pt_BR"}
"""Qt brings no catalogue for Portugal; the Brazilian one is understood."""


def translate(context: str, text: str, note: str = "", n: int = -1) -> str:
    """The text in the language in force; ``%n`` becomes ``n`` in its right plural."""
    said = QCoreApplication.translate(context, text, note, n)
    # Qt writes %n without marks between thousands; its %Ln would stand in every catalogue.
    return said.replace(str(n), number(n), 1) if n >= 1000 else said


def number(n: int) -> str:
    """A count as the language writes it: 12,288."""
    return QLocale().toString(n)


def system_language() -> str:
    """The first of our languages that the system asks for, else English."""
    for tag in QLocale.system().uiLanguages():
        if tag[:2] in LANGUAGES:
            return tag[:2]
    return "en"


_installed: list[tuple[QTranslator, bytes]] = []
_language = ["en"]


def language() -> str:
    """The language in force."""
    return _language[0]


def install(language: str) -> None:
    """Put the catalogues of ``language`` (one of ``LANGUAGES``) on the application."""
    app = QCoreApplication.instance()
    if app is None:
        return
    _language[0] = language
    while _installed:
        app.removeTranslator(_installed.pop()[0])
    QLocale.setDefault(_locale(language))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(app, folder / f"{_QT_CATALOGUES.get(language, f'qtbase_{language}')}.qm")
    _load(app, resource("translations", f"nightdesk_{language}.qm"))


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    if system.name()[:2] == language:
        return system
    return QLocale({"pt": "pt_PT", "en": "en_GB"}.get(language, language))


def _load(app: QCoreApplication, file: Path) -> None:
    """By its bytes, which stay: Qt would map the file, and an update that writes into it while the
    program runs would end that."""
    try:
        held = file.read_bytes()
    except OSError:  # Qt brings none for English
        return
    translator = QTranslator(app)
    if translator.load(held):
        app.installTranslator(translator)
        _installed.append((translator, held))
