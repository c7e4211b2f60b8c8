"""``template``: list, show, add, import, export, render, from the command line."""

import json

import pytest

from tests.cli.terminal import Terminal
from tests.peers.mails import make_mail

CSV = (
    "Code;Title;Language;Body;Folder;Tags\r\n"
    "ref;Refund;en;Hi {{ customer.first_name }};Orders;money, late\r\n"
    "ref;Refund;pt;Olá {{ customer.first_name }};Orders;\r\n"
    "bad;Broken;en;Hi {{ customer.frist_name }};;\r\n"
    ";;en;nameless;;\r\n"
)


def codes(cli: Terminal, *words: str) -> list[str]:
    return [line["code"] for line in cli.done("template", "list", *words).lines]


def test_import_previews_and_brings_what_is_right(cli: Terminal) -> None:
    (cli.here / "t.csv").write_text(CSV)
    seen = cli.done("template", "import", "t.csv", "--preview").lines
    assert [(s.get("code"), s.get("change")) for s in seen] == [
        ("ref", "new"), ("bad", "refused"), (None, None),
    ]  # fmt: skip
    assert seen[0]["languages"] == ["en", "pt"]
    (problem,) = seen[1]["problems"]
    assert "customer.frist_name" in problem
    assert problem.endswith("."), "a sentence, no code"
    assert seen[2]["problem"].startswith("5: ")
    assert codes(cli) == []
    done = cli.done("template", "import", "t.csv").line
    assert (done["added"], done["changed"], len(done["refused"])) == (1, 0, 1)
    again = cli.done("template", "import", "t.csv").line
    assert (again["added"], again["changed"]) == (0, 1)
    assert codes(cli) == ["ref"]
    assert codes(cli, "money") == ["ref"]


@pytest.mark.parametrize("text", ["", "\n\n", "Code,Body\n", "one,two\n1,2\n"])
def test_a_table_without_templates_is_refused_or_brings_nothing(cli: Terminal, text: str) -> None:
    (cli.here / "t.csv").write_text(text)
    seen = cli("template", "import", "t.csv", "--preview")
    assert (seen.code == 0) == ("Body" in text)
    assert codes(cli) == []


def test_text_files_are_forms_in_their_folders(cli: Terminal) -> None:
    place = cli.here / "texts" / "Orders"
    place.mkdir(parents=True)
    (place / "late.en.txt").write_text("Title: Late order\nSubject: About it\n\nSorry.\n")
    (place / "late.it.html").write_text("<p>Scusi <b>tanto</b></p><script>x()</script>")
    cli.done("template", "import", "texts")
    shown = cli.done("template", "show", "late").line
    assert (shown["title"], shown["folder"]) == ("Late order", "Orders")
    forms = {form["language"]: form for form in shown["forms"]}
    assert (forms["en"]["subject"], forms["en"]["text"]) == ("About it", "Sorry.")
    assert forms["it"]["text"] == "Scusi tanto"


def test_add_refuses_faults_with_their_line(cli: Terminal) -> None:
    cli.done("template", "add", "hi", "--text", "Hello", "--language", "en", "--title", "Hello")
    cli.done("template", "add", "hi", "--text", "Ciao", "--language", "it")
    shown = cli.done("template", "show", "HI").line
    assert [form["language"] for form in shown["forms"]] == ["en", "it"]
    said = cli.refused("template", "add", "no", "--text", "a\n{{ nobody }}")
    assert "line 2" in said
    assert "nobody" in said


def test_render_fills_in_and_names_what_is_missing(cli: Terminal) -> None:
    (cli.here / "1.eml").write_bytes(make_mail(sender="Marta Ferrer <marta@ferrer.example>"))
    cli.done("import", "1.eml")
    text = "Bon dia {{ customer.first_name }} de {{ customer.company }}"
    cli.done("template", "add", "bd", "--text", text, "--language", "ca")
    made = cli.done("template", "render", "bd", "--conversation", "1").line
    assert made["text"] == "Bon dia Marta de company"
    assert made["missing"] == ["customer.company"]
    example = cli.done("template", "render", "bd").line
    assert example["missing"] == []
    assert "no such template" in cli.refused("template", "render", "none")


def test_what_goes_out_comes_back(cli: Terminal) -> None:
    (cli.here / "t.csv").write_text(CSV)
    cli.done("template", "import", "t.csv")
    cli.done("template", "add", "=sum", "--text", "+1 <b>x</b>", "--personal", "--title", "=Sum")
    for name in ("all.json", "all.csv"):
        assert cli.done("template", "export", name).line["templates"] == 2
        seen = cli.done("template", "import", name, "--preview").lines
        assert {(s["code"], s["change"]) for s in seen} == {
            ("ref", "replaces"),
            ("=sum", "replaces"),
        }
    assert "'=sum" in (cli.here / "all.csv").read_text()
    held = json.loads((cli.here / "all.json").read_text())
    assert held["format"] == "nightdesk-templates"
    (cli.here / "other.json").write_text('{"format": "x", "version": 1, "templates": []}')
    assert "no templates" in cli.refused("template", "import", "other.json")


def test_what_may_be_asked_for_is_told(cli: Terminal) -> None:
    lines = {line["name"]: line for line in cli.done("template", "variables").lines}
    assert lines["customer.first_name"]["example"] == "Marta"
    assert lines["business.next_opening"]["example"] is None
    assert {"cursor", "customer.field.NAME", "| date", "| ask"} <= set(lines)
    assert "customer.first_name" in cli.done("template", "variables", "--human").out
