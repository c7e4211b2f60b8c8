"""A Matrix account from the command line alone: password, sealed rooms, both ways."""

import asyncio
from pathlib import Path

import pytest

from tests.cli.terminal import Ended, Terminal
from tests.inbox.channels.contract.matrix import MatrixRooms
from tests.peers.synapse import PASSWORD

pytestmark = [pytest.mark.peers, pytest.mark.nightly]


async def test_a_password_and_a_sealed_room(cli: Terminal, tmp_path: Path) -> None:
    from tests.peers.matrix_person import Sealed

    async def done(*words: object, input: str = "") -> Ended:
        return await asyncio.to_thread(cli.done, *words, input=input)

    cli.env["NIGHTDESK_VAULT_KEY"] = "a long enough master password"
    with MatrixRooms() as service:
        where = [f"--{name.replace('_', '-')}={value}" for name, value in service.config.items()
                 if name != "sealed"]  # fmt: skip
        add = ("account", "add", "matrix", "--name", "front", *where, "--password-stdin")
        refused = await asyncio.to_thread(cli.refused, *add, input="guess\n")
        assert "password" in refused
        await done(*add, input=f"{PASSWORD}\n")
        steps = (await done("account", "check", "front")).lines
        assert [(step["step"], step["ok"]) for step in steps] == [("sign-in", True), ("keys", True)]
        assert f"/verify {steps[1]['detail']} " in steps[1]["remark"]
        async with Sealed(service.ana, tmp_path / "ana") as ana:
            room = await ana.room(service.shop.user)
            await done("sync", "--once")
            await ana.sync()
            await ana.say(room, "Are you open on Sunday?")
            await done("sync", "--once")
            (row,) = (await done("queue")).lines
            (entry,) = (await done("show", row["id"])).line["timeline"]
            assert (entry["new_text"], entry["encrypted"]) == ("Are you open on Sunday?", True)
            await done("reply", row["id"], "--text", "From ten to four.", "--now")
            await done("sync", "--once")
            heard = [e.body for e in await ana.sync() if e.sender == service.shop.user
                     and hasattr(e, "body")]  # fmt: skip
            assert heard == ["From ten to four."]
    for file in cli.profile.rglob("*"):
        assert file.is_dir() or PASSWORD.encode() not in file.read_bytes()
