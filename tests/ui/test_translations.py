"""The window speaks five languages: every text of it, with its values and plurals."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from app.base.problems import TEXTS
from app.inbox.values import View
from app.ui import i18n, words
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
OTHERS = [language for language in i18n.LANGUAGES if language != "en"]
VALUE = re.compile(r"%n|%[12]|\{\w+\}|\[|\]")
NAME = re.compile(r"\{(\w+)\}")
PART = re.compile(r"\[[^\[\]]*\]")


def _update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


update = _update()
WINDOW = [source for source in update.sources() if source.context != "Problem"]


@pytest.fixture
def language(look: QApplication) -> Iterator[None]:
    yield
    i18n.install("en")


@pytest.mark.usefixtures("language")
def test_thousands_are_marked_as_the_language_does() -> None:
    assert i18n.translate("Settings", "%n messages", n=12_288) == "12,288 messages"
    assert i18n.translate("Settings", "%n messages", n=999) == "999 messages"
    i18n.install("it")
    assert i18n.number(1_000_000) == "1.000.000"


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_of_the_window_is_translated(code: str) -> None:
    known = update.read(FOLDER / f"nightdesk_{code}.ts")
    assert [source.text for source in WINDOW if not any(known.get(source, ()))] == []


FORMAL = {
    "es": re.compile(
        r"\b(?:[Uu]sted(?:es)?|[Vv]uestr\w+)\b|(?:^|[.:;»\]] )(?:Abra|Añada|Busque|Cambie|Cierre"
        r"|Compruebe|Conecte|Corrija|Cree|Dé|Deje|Diga|Elija|Envíe|Escriba|Espere|Guarde|Haga"
        r"|Indique|Inténtelo|Mire|Pegue|Pida|Ponga|Pruebe|Pulse|Quite|Responda|Restaure|Revise|Use"
        r"|Vuelva|(?:Guárd|Ciérr|Mír|Instál|Quít)el[oa])\b"
    ),
    "ca": re.compile(
        r"\b(?:[Vv]ostè|[Vv]ós|[Vv]osaltres|[Vv]ostr\w+|(?!(?:re)?escriu\b|correu|teu|seu|meu|treu|diu"
        r"|veu|deu|arxiu|actiu|dispositiu)[\w·]+[eiï]u)\b",
        re.IGNORECASE,
    ),
}
"""How one would speak to somebody one does not know: the window says tú, and tu."""


@pytest.mark.parametrize("code", sorted(FORMAL))
def test_the_window_speaks_to_a_person_it_knows(code: str) -> None:
    said = [
        form for forms in update.read(FOLDER / f"nightdesk_{code}.ts").values() for form in forms
    ]
    assert [text for text in said if FORMAL[code].search(text)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_problem_is_translated_with_its_values(code: str) -> None:
    known = {
        source.text: forms[0]
        for source, forms in update.read(FOLDER / f"nightdesk_{code}.ts").items()
        if source.context == "Problem"
    }
    assert sorted(set(TEXTS.values()) - known.keys()) == []
    for text in TEXTS.values():
        assert _names(known[text]) == _names(text), text


def _names(text: str) -> list[list[str]]:
    """The names a text fills in: those always there, then those of each optional part."""
    always, parts = PART.sub("", text), PART.findall(text)
    return [sorted(NAME.findall(always)), *sorted(sorted(NAME.findall(part)) for part in parts)]


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_translations_keep_the_values(code: str) -> None:
    for source, forms in update.read(FOLDER / f"nightdesk_{code}.ts").items():
        for form in forms:
            found, wanted = sorted(VALUE.findall(form)), sorted(VALUE.findall(source.text))
            assert found == wanted, (source.text, form)


@pytest.mark.parametrize("code", OTHERS)
def test_the_built_catalogue_is_the_one_in_the_source(code: str, language: None) -> None:
    i18n.install(code)
    for source, forms in update.read(FOLDER / f"nightdesk_{code}.ts").items():
        if not source.plural:
            assert i18n.translate(source.context, source.text, source.note) == forms[0]


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 minute", "5 minutes"),
        ("pt", "1 minuto", "5 minutos"),
        ("it", "1 minuto", "5 minuti"),
        ("ca", "1 minut", "5 minuts"),
        ("es", "1 minuto", "5 minutos"),
    ],
)
def test_plurals(code: str, one: str, many: str, language: None) -> None:
    minute = 60_000_000
    i18n.install(code)
    assert words.age_spoken(0, minute) == one
    assert words.age_spoken(0, 5 * minute) == many


@pytest.mark.parametrize(
    ("code", "title", "resolve"),
    [
        ("pt", "Por responder", "Resolver"),
        ("it", "Da rispondere", "Risolvi"),
        ("ca", "Per respondre", "Resol"),
        ("es", "Por responder", "Resolver"),
    ],
)
async def test_the_window_opens_in_the_language(
    code: str, title: str, resolve: str, language: None, look: QApplication
) -> None:
    i18n.install(code)
    desktop = Desktop(FakeDesk(30))
    await desktop.open()
    assert desktop.window.queue.title.label() == title
    assert desktop.window.conversation.head.resolve.label() == resolve
    desktop.session.choose_view(View.RESOLVED)
    await desktop.settle()
    await desktop.close()


def test_a_problem_is_told_in_the_language_with_its_values(language: None) -> None:
    from app.base.errors import Problem
    from app.ui.problem_words import sentence

    i18n.install("pt")
    told = sentence(Problem("server-busy", {"server": "imap.example.com"}))
    assert told.startswith("O servidor imap.example.com está ocupado.")
    assert sentence(Problem("unheard-of", {"a": 1})) == "Não resultou: unheard-of (a 1)"


@pytest.mark.usefixtures("look")
def test_a_catalogue_that_is_written_over_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An update writes into the file while the program runs: mapped, that was the end of it."""
    file = tmp_path / "nightdesk_pt.qm"
    file.write_bytes((FOLDER / file.name).read_bytes())
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path / parts[-1])
    i18n.install("pt")
    try:
        file.write_bytes(b"")
        assert i18n.translate("Rail", "Settings") == "Opções"
        assert i18n.translate("Rail", "Customers") == "Clientes"
    finally:
        monkeypatch.undo()
        i18n.install("en")
