"""What every channel promises, whichever it is. A new channel adds itself to ``CASES`` here."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import ChannelError, UsageError
from app.inbox import records
from app.inbox.channels import CHANNELS, load
from app.inbox.channels.base import Channel, Outgoing
from app.inbox.values import Inbound
from tests.inbox.channels.contract.conftest import SERVICES
from tests.inbox.channels.email.accounts import house as email_house
from tests.inbox.channels.email.imap_script import ImapScript
from tests.inbox.channels.house import House, Ledger, look
from tests.peers.smtp_script import SmtpScript

SECRET = "correct-horse-battery-staple"
MAIL = b"From: a@b.example\r\nSubject: hello\r\nMessage-ID: <a@b.example>\r\n\r\ntext\r\n"


@dataclass
class Case:
    """A channel's house with a server behind it, and one that has nobody behind it."""

    kind: str
    house: House
    deserted: House

    def channel(self, house: House | None = None) -> Channel:
        return load(self.kind)(house or self.house)


def email_case() -> Iterator[Case]:
    with ImapScript({1: MAIL, 2: MAIL.replace(b"<a@", b"<b@")}) as imap, SmtpScript() as smtp:
        ports = {"imap": imap.port, "smtp": smtp.smtp}
        there = email_house(security="plain", **ports)
        nobody = email_house(security="plain")
        there.password = "pw1"
        nobody.password = SECRET
        yield Case("email", there, nobody)


def archive_case() -> Iterator[Case]:
    yield Case("archive", House({}), House({}, SECRET))


def talk_case(kind: str) -> Callable[[], Iterator[Case]]:
    """A channel that is no mail, at the scripted provider of its own contract."""

    def made() -> Iterator[Case]:
        with SERVICES[kind]() as service:
            for n in range(2):
                service.customer_writes(f"hello {n}")
            nobody = dict(service.config) | service.nowhere
            wrong, right = dict.fromkeys(service.secrets, SECRET), dict(service.secrets)
            there = House(service.config, right.get("password"), secrets=right)
            yield Case(kind, there, House(nobody, SECRET, secrets=wrong))

    return made


CASES = {"email": email_case, "archive": archive_case} | {
    kind: talk_case(kind) for kind in SERVICES
}


def outgoing(kind: str) -> Outgoing:
    """A message as the house would hand it over."""
    data = MAIL
    if load(kind).spec.talk:
        data = records.freeze(records.Said(sender="us", to="b@c.example", text="hi", at=0))
    return Outgoing("u", "<a@b.example>", "anna@shop.test", ("b@c.example",), data)


@pytest.fixture(params=tuple(CHANNELS))
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    yield from CASES[request.param]()


@pytest.mark.parametrize("kind", tuple(CHANNELS))
def test_the_spec_is_whole(kind: str) -> None:
    spec = load(kind).spec
    assert spec.kind == kind
    assert spec.label
    assert spec.icon
    names = [field.name for field in spec.fields]
    assert len(names) == len(set(names))
    for field in spec.fields:
        assert field.name.isidentifier()
        assert field.label
        assert not field.choices or not field.default or field.default in field.choices
        assert not (field.secret and field.default)


def test_an_unknown_kind_is_a_wrong_use() -> None:
    with pytest.raises(UsageError, match="no-such-channel"):
        load("pigeon")
    with pytest.raises(UsageError):
        load("base")


def test_naming_the_kinds_loads_no_network_library() -> None:
    """Forms are built from the specs before anything connects (start-up, architecture 7)."""
    script = (
        "import sys; from app.inbox.channels import CHANNELS, load;"
        "[load(kind).spec for kind in CHANNELS];"
        "heavy = {'httpx2', 'slixmpp', 'imapclient', 'aiosmtplib', 'imaplib', 'sqlalchemy'};"
        "heavy |= {'keyring', 'PySide6'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("kind", tuple(CHANNELS))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    raw=st.binary(max_size=400)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
)
def test_normalise_is_total(kind: str, raw: bytes) -> None:
    pytest.importorskip("app.inbox.parsing.html_text")
    found = load(kind).normalise(raw)
    assert isinstance(found, Inbound)
    assert found.message_id


async def test_a_second_look_brings_nothing(case: Case) -> None:
    channel = case.channel()
    first = await look(channel, case.house)
    again = await look(channel, case.house)
    await channel.close()
    assert again == []
    other = case.channel()
    assert await look(other, case.house) == []
    await other.close()
    keys = [(raw.remote_id, raw.place) for raw in first]
    assert len(keys) == len(set(keys))


async def test_errors_are_of_the_tree(case: Case) -> None:
    channel = case.channel(case.deserted)
    out = outgoing(case.kind)
    for work in (look(channel, case.deserted), channel.send(out, Ledger())):
        try:
            await work
        except ChannelError:
            continue
    await channel.close()


async def test_no_secret_is_shown(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    channel = case.channel(case.deserted)
    out = outgoing(case.kind)
    seen = [repr(channel), str(channel), repr(load(case.kind).spec)]
    for work in (look(channel, case.deserted), channel.send(out, Ledger()), channel.check()):
        try:
            seen.append(repr(await work))
        except ChannelError as error:
            seen += [repr(error), str(error), repr(error.problem)]
    await channel.close()
    assert SECRET not in " ".join([*seen, caplog.text])


async def test_cancelling_and_closing_leave_nothing_behind(case: Case) -> None:
    channel = case.channel()
    before = set(threading.enumerate())
    for pause in (0, 0.005, 0.02):
        looking = asyncio.create_task(look(channel, case.house))
        await asyncio.sleep(pause)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
    await channel.close()
    await channel.close()
    left = {thread.name for thread in set(threading.enumerate()) - before}
    theirs = ("peer", "process_request_thread", "asyncio_")  # the servers' and the loop's own
    assert not {name for name in left if not any(word in name for word in theirs)}
    await look(channel, case.house)
    await channel.close()


async def test_a_channel_can_be_checked(case: Case) -> None:
    channel = case.channel()
    checks = await channel.check()
    await channel.close()
    assert all(check.ok for check in checks), checks
