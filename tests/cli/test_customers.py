"""``customer``: list, show, merge, block, import, export, erase, from the command line."""

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

CSV = "Name,Email\nHelen Okafor,helen@okafor.example\nH. Okafor,ho@okafor.example\nAna,nobody\n"


@pytest.fixture
def people(cli: Terminal) -> Terminal:
    (cli.here / "people.csv").write_text(CSV)
    cli.done("customer", "import", "people.csv")
    return cli


def names(cli: Terminal, *words: str) -> list[str]:
    return [line["name"] for line in cli.done("customer", "list", *words).lines]


def test_import_previews_and_brings(cli: Terminal) -> None:
    (cli.here / "people.csv").write_text(CSV)
    seen = cli.done("customer", "import", "people.csv", "--preview").line
    assert (seen["people"], seen["known"], seen["columns"]) == (
        3,
        0,
        ["Name: name", "Email: email"],
    )
    assert seen["problems"][0].startswith("4: ")
    done = cli.done("customer", "import", "people.csv").line
    assert (done["added"], done["updated"]) == (3, 0)
    again = cli.done("customer", "import", "people.csv", "--duplicates", "skip").line
    assert (again["skipped"], again["added"]) == (2, 1)


def test_list_finds_and_sorts(people: Terminal) -> None:
    assert names(people) == ["Ana", "H. Okafor", "Helen Okafor"]
    assert names(people, "okafor", "helen") == ["Helen Okafor"]
    assert "Helen Okafor" in people.done("customer", "list", "--human").out


def test_show_tells_all_by_address_id_or_name(people: Terminal) -> None:
    shown = people.done("customer", "show", "HELEN@okafor.example").line
    assert shown["name"] == "Helen Okafor"
    assert people.done("customer", "show", shown["id"]).line["id"] == shown["id"]
    assert people.done("customer", "show", "helen okafor").line["id"] == shown["id"]
    assert "no such customer" in people.refused("customer", "show", "x@y.example")


def test_merge_and_apart(people: Terminal) -> None:
    people.done("customer", "merge", "ho@okafor.example", "helen@okafor.example")
    shown = people.done("customer", "show", "ho@okafor.example").line
    assert [one["name"] for one in shown["joined_with"]] == ["H. Okafor"]
    people.done("customer", "merge", "ho@okafor.example", "--apart")
    assert names(people) == ["Ana", "H. Okafor", "Helen Okafor"]


def test_block_and_undo(people: Terminal) -> None:
    people.done("customer", "block", "helen@okafor.example")
    assert people.done("customer", "show", "helen@okafor.example").line["blocked"]
    people.done("customer", "block", "helen@okafor.example", "--undo")
    assert not people.done("customer", "show", "helen@okafor.example").line["blocked"]


def test_export_in_three_forms(people: Terminal) -> None:
    assert people.done("customer", "export", "all.csv").line["customers"] == 3
    assert people.done("customer", "export", "all.vcf").line["customers"] == 3
    people.done("customer", "export", "one.zip", "--who", "helen@okafor.example")
    assert Path(people.here / "all.csv").read_text("utf-8-sig").count("\n") == 4
    with zipfile.ZipFile(people.here / "one.zip") as zipped:
        assert json.loads(zipped.read("customer.json"))["customer"]["name"] == "Helen Okafor"


def test_erase_wants_the_name(people: Terminal) -> None:
    said = people.refused("customer", "erase", "helen@okafor.example", "--name", "Helen")
    assert "Helen Okafor" in said
    people.done("customer", "erase", "helen@okafor.example", "--name", "Helen Okafor")
    assert names(people) == ["Ana", "H. Okafor"]
