"""What the window asks of the desk about accounts: long work aside, told line by line."""

from pathlib import Path
from threading import Event, current_thread

import pytest

from app.base.errors import ConfigError, UsageError
from tests.house import add_account, open_desk


def test_a_request_is_done_aside_and_told_line_by_line(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    try:
        add_account(desk, "archive", "Old mail", "")
        heard: list[tuple[str, str]] = []
        asked = desk.ask(
            "account list", {}, lambda line: heard.append((line["name"], current_thread().name))
        )
        assert [line["name"] for line in asked.result(10)] == ["Old mail"]
        assert heard == [("Old mail", "setting-up")]
    finally:
        desk.close()


def test_its_error_is_the_futures(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    try:
        with pytest.raises(UsageError, match="no-such-account"):
            desk.ask("account check", {"name": "Nobody"}, stop=Event()).result(10)
        with pytest.raises(ConfigError, match="bad-address"):
            desk.connecting.find("email", {"address": "nobody"}, print).result(10)
    finally:
        desk.close()


def test_what_waits_in_the_outbox_is_counted_by_account(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    try:
        add_account(desk, "archive", "Old mail", "")
        assert [account.waiting for account in desk.accounts().result()] == [0]
    finally:
        desk.close()
