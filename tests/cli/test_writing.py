"""Writing from the command line: blind copies, another address, later, formatted, taken back."""

from datetime import UTC, datetime, timedelta


def test_all_of_it(cli, monkeypatch):
    cli.env["NIGHTDESK_SECRETS"] = "env"
    cli.done("account", "add", "email", "--name", "shop", "--address", "ana@shop.test",
             "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1",
             "--aliases", "orders@shop.test")  # fmt: skip
    page = cli.profile.parent / "here" / "page.html"
    page.write_text("<p>It <b>left</b>.</p>", "utf-8")
    later = datetime.now(UTC) + timedelta(days=1)
    made = cli.done(
        "compose", "--account", "shop", "--to", "bo@cust.test", "--bcc", "cy@cust.test",
        "--from", "orders@shop.test", "--subject", "Your order", "--text", "It left.",
        "--html", "page.html", "--send-at", later.isoformat(timespec="seconds"),
    ).line  # fmt: skip
    assert made["state"] == "held"
    (item,) = cli.done("outbox").lines
    assert {r["address"] for r in item["recipients"]} == {"bo@cust.test", "cy@cust.test"}
    (row,) = cli.done("queue", "--view", "all").lines
    (entry,) = cli.done("show", row["id"]).line["timeline"]
    assert entry["from"].endswith("<orders@shop.test>")
    assert "<b>left</b>" in entry["html"]
    assert cli.refused("confirm", made["outbox_id"])
    back = cli.done("cancel", made["outbox_id"]).line
    assert back["text"] == "It left."
    assert [i["state"] for i in cli.done("outbox").lines] == ["cancelled"]
    assert cli.refused("cancel", made["outbox_id"])


def test_a_reply_that_waits_for_silence(cli):
    cli.env["NIGHTDESK_SECRETS"] = "env"
    cli.done("account", "add", "email", "--name", "shop", "--address", "ana@shop.test",
             "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1")  # fmt: skip
    made = cli.done("compose", "--account", "shop", "--to", "bo@cust.test", "--subject", "A",
                    "--text", "B").line  # fmt: skip
    assert made["state"] == "held"
    cli.done("reply", 1, "--text", "Still there?", "--send-at", "2099-01-02T09:00", "--if-silent")
    states = [(i["state"], i["reason"]) for i in cli.done("outbox").lines]
    assert ("held", "if-silent") in states
    assert cli("reply", 1, "--text", "x", "--send-at", "tomorrow").code == 2
    assert "nowhere.html" in cli.refused("reply", 1, "--text", "x", "--html", "nowhere.html")
