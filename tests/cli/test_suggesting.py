"""``suggest`` and ``kb search``: what may answer, from the command line."""

from tests.cli.terminal import Terminal
from tests.peers.mails import make_mail


def test_articles_and_templates_are_told_alike(cli: Terminal) -> None:
    (cli.here / "a.eml").write_bytes(
        make_mail(text="Where is my refund?", sender="Helen Okafor <helen@okafor.example>")
    )
    cli.done("import", "a.eml")
    cli.done("kb", "add", "--title", "Refunds", "--text", "A refund takes five days.",
             "--language", "en")  # fmt: skip
    cli.done("template", "add", "ref", "--title", "Refund paid", "--language", "en",
             "--text", "Hi {{ customer.first_name }}, your refund is paid.")  # fmt: skip
    found = cli.done("suggest", "1").lines
    assert {line["kind"]: line["title"] for line in found} == {
        "article": "Refunds", "template": "Refund paid",
    }  # fmt: skip
    for line in found:
        assert {"kind", "id", "language", "title", "score", "passage"} <= line.keys()
        assert (line["language"], line["score"] > 0) == ("en", True)
    said = {line["kind"]: line["passage"] for line in found}
    assert said["template"] == "Hi Helen, your refund is paid."
    searched = cli.done("kb", "search", "refnd", "--limit", "2").lines
    assert {line["kind"] for line in searched} == {"article", "template"}
    assert searched[0].keys() == found[0].keys()
