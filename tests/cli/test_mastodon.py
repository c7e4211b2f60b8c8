"""Mastodon from the command line alone, against a server that nobody here wrote."""

import json

import pytest

from tests.cli.terminal import Terminal
from tests.peers.mastodon import DOMAIN, Mastodon


@pytest.mark.peers
@pytest.mark.nightly
def test_signed_in_by_browser_a_post_is_answered_in_public_and_in_private(cli: Terminal) -> None:
    cli.env["NIGHTDESK_VAULT_KEY"] = "a long master password"
    with Mastodon("shop", "ana") as server:
        add = ("account", "add", "mastodon", "--name", "posts", "--address", f"@shop@{DOMAIN}")
        added = cli(*add, "--base-url", server.url)
        assert (added.code, "account sign-in posts" in added.err) == (0, True)
        running = cli.start("account", "sign-in", "posts", "--no-browser")
        assert running.stdout is not None
        server.says_yes(json.loads(running.stdout.readline())["open"], "shop")
        out, err = running.communicate(timeout=60)
        assert running.returncode == 0, err
        assert all(json.loads(line)["ok"] for line in out.splitlines())
        server.says("ana", "@shop Is it in stock?", "public")
        cli.done("sync", "--once")
        (row,) = cli.done("queue").lines
        cli.done("reply", row["id"], "--text", "It is.", "--now")
        cli.done("reply", row["id"], "--text", "Your order left.", "--private", "--now")
        cli.done("sync", "--once")
        told = server.ask("ana", "GET", "v1/notifications?types[]=mention")
        seen = [(one["status"]["visibility"], one["status"]["content"]) for one in told]
        assert sorted(visibility for visibility, _ in seen) == ["direct", "public"]
        assert any("It is." in content for visibility, content in seen if visibility == "public")
