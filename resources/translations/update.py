# ruff: noqa: INP001  # a script beside its files
"""Brings the catalogues up to date with the code: ``python resources/translations/update.py``.

Reads every ``translate(context, text, note, n)`` and ``QT_TRANSLATE_NOOP(context, text)`` of the
program, keeps the translations that still fit in ``nightdesk_LANG.ts``, marks the rest unfinished
and builds the ``.qm`` files with lrelease. Edit the ``.ts`` files with Qt Linguist. English holds
the plurals only.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
APP = HERE.parents[1] / "app"
LANGUAGES = {"en": "en_GB", "pt": "pt_PT", "it": "it_IT", "ca": "ca_ES", "es": "es_ES"}
_WORDS = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A text of the program with the context and note it is looked up by."""

    context: str
    text: str
    note: str = ""
    plural: bool = False


def sources() -> list[Source]:
    """Every text of the program, once, in order."""
    found = {one for path in sorted(APP.rglob("*.py")) for one in _in_file(path)}
    return sorted(found)


def _in_file(path: Path) -> Iterator[Source]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name not in _WORDS or len(node.args) < 2:
            continue
        given = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args[:3]]
        if isinstance(given[0], str) and isinstance(given[1], str):
            note = given[2] if len(given) > 2 and isinstance(given[2], str) else ""
            yield Source(given[0], given[1], note, plural=len(node.args) > 3)


def read(path: Path) -> dict[Source, list[str]]:
    """The finished translations of a catalogue; a plural has several."""
    if not path.exists():
        return {}
    found: dict[Source, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            source = Source(
                name, message.findtext("source", ""), message.findtext("comment", ""), plural
            )
            given = message.find("translation")
            if given is None or given.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in given.iter("numerusform")]
            found[source] = forms if plural else [given.text or ""]
    return found


def write(path: Path, language: str, texts: list[Source], known: dict[Source, list[str]]) -> int:
    """Write a catalogue; gives how many texts are not translated."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    missing = 0
    for name in dict.fromkeys(one.context for one in texts):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for one in (text for text in texts if text.context == name):
            if language == "en" and not one.plural:
                continue
            missing += _add(context, one, known.get(one))
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + body + "\n", encoding="utf-8")
    return missing


def _add(context: ET.Element, one: Source, given: list[str] | None) -> bool:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if one.plural else {})
    ET.SubElement(message, "source").text = one.text
    if one.note:
        ET.SubElement(message, "comment").text = one.note
    translation = ET.SubElement(message, "translation")
    if not given:
        translation.set("type", "unfinished")
    elif one.plural:
        for form in given:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = given[0]
    return not given


def main() -> int:
    """Update every catalogue and build it."""
    texts = sources()
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in LANGUAGES:
        path = HERE / f"nightdesk_{language}.ts"
        missing = write(path, language, texts, read(path))
        built = path.with_suffix(".qm")
        subprocess.run([lrelease, "-silent", path, "-qm", built], check=True)  # noqa: S603
        sys.stdout.write(f"{path.name}: {missing} of {len(texts)} not translated\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
