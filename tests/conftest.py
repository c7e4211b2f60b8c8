"""Fixtures that every test may use, and the guards around each test.

Peers start on first use and live for the session (one of each per xdist worker). A missing program
skips the test with the reason; with ``PEERS=required`` in the environment it fails instead.
"""

import asyncio
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import hypothesis
import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

from tests.guards import (
    NIGHTLY_LIMIT,
    TEST_LIMIT,
    WATCH,
    Home,
    Threads,
    Wire,
    collect_here,
    environment,
)
from tests.loops import TidyLoop, qt_loop
from tests.peers.process import need

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from tests.peers.accounts import Login
    from tests.peers.certs import Authority
    from tests.peers.corpus import Corpus
    from tests.peers.dovecot import Dovecot
    from tests.peers.exim import Exim
    from tests.peers.keyring_session import KeyringSession, State
    from tests.peers.proxy import Proxy, Shape
    from tests.peers.smtp_script import SmtpScript
    from tests.peers.synapse import Synapse

hypothesis.settings.register_profile(  # how fast a busy machine makes examples says nothing
    "house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("house")

UI = Path(__file__).parent / "ui"
PEERS = frozenset({"dovecot", "mailbox", "exim", "keyring_session", "synapse"})
QT_PLUGIN = "pytest-qt"
HOME = pytest.StashKey[Home]()
WIRE = pytest.StashKey[Wire]()
THREADS = pytest.StashKey[Threads]()


# set-up of the run


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Set pytest-qt aside: it loads all of Qt when configured, and only tests/ui needs it."""
    pluginmanager.unregister(name=QT_PLUGIN)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[HOME] = Home()
    config.stash[THREADS] = Threads()
    config.stash[WIRE] = Wire()
    config.stash[WIRE].install()


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[WIRE].remove()
    config.stash[HOME].remove()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> None:
    """Bring pytest-qt back at the first file of the window's tests."""
    plugins = parent.config.pluginmanager
    if file_path.is_relative_to(UI) and not plugins.has_plugin(QT_PLUGIN):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        import pytestqt.plugin

        # It turns Qt between the steps of a test, when no asyncio loop is running: what the window
        # had under way would wake there and find none.
        pytestqt.plugin._process_events = lambda: None
        parts = vars(pytestqt.plugin).items()
        # its options are known from the start of the run and must not come twice
        rest = {name: part for name, part in parts if name != "pytest_addoption"}
        plugin = ModuleType(QT_PLUGIN)
        vars(plugin).update(rest)
        plugins.register(plugin, QT_PLUGIN)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what uses a peer's fixture, so that ``-m "not peers"`` leaves it out."""
    for item in items:
        if PEERS.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("peers")


# asyncio


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Plain asyncio everywhere but under tests/ui, so that other tests never load Qt."""
    if item.path.is_relative_to(UI):
        return {"qt": qt_loop}
    return {"asyncio": TidyLoop}


# guards


@pytest.fixture(autouse=True)
def home(request: pytest.FixtureRequest) -> Iterator[Path]:
    """This test's own HOME (and XDG folders); no desktop, no settings of ours from outside."""
    with environment(request.config.stash[HOME]) as folder:
        yield folder


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Threads that a module's or session's fixture starts may outlive the test that asked."""
    try:
        return (yield)
    finally:
        if fixturedef.scope != "function":
            request.config.stash[THREADS].allow_current()


def within_limit(item: pytest.Item) -> Generator[None, object, object]:
    """A step of a test (its set-up, itself, its tear-down), which has to end in time."""
    seconds = NIGHTLY_LIMIT if item.get_closest_marker("nightly") else TEST_LIMIT
    with WATCH.limit(seconds, item.config.stash[fault_handler_stderr_fd_key]):
        return (yield)


def pytest_exception_interact() -> None:
    """At an exception pytest ends what faulthandler was to do later, for whoever debugs it."""
    WATCH.forget()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    return (yield from within_limit(item))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    item.config.stash[THREADS].allow_current()
    item.config.stash[WIRE].take()
    collect_here()
    return (yield from within_limit(item))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """After all of a test's fixtures are gone: is anything of it left?"""
    result = yield from within_limit(item)
    leaked = item.config.stash[THREADS].leaked()
    outside = item.config.stash[WIRE].take()
    if leaked:
        pytest.fail(f"threads left running: {', '.join(leaked)}", pytrace=False)
    if outside:
        pytest.fail(f"left this machine: {'; '.join(outside)}", pytrace=False)
    return result


# a workspace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator["Desk"]:
    """A desk over a fresh workspace with one agent; offline."""
    from tests.house import open_desk

    made = open_desk(tmp_path)
    yield made
    made.close()


# peers


@pytest.fixture(scope="session")
def certificates() -> "Authority":
    """The CA that the peers' certificates come from, and the bad leaves."""
    from tests.peers.certs import authority

    return authority()


@pytest.fixture(scope="session")
def dovecot() -> Iterator["Dovecot"]:
    """A real IMAP server, shared by the session: take a ``mailbox`` of your own."""
    from tests.peers import dovecot as peer

    server = peer.Dovecot()
    yield server
    server.close()


@pytest.fixture
def mailbox(dovecot: "Dovecot") -> "Login":
    """A user of the shared Dovecot (and Exim) that no other test has, with no mail."""
    return dovecot.fresh_login()


@pytest.fixture(scope="session")
def _exim() -> Iterator["Exim"]:
    from tests.peers import exim as peer

    server = peer.Exim()
    yield server
    server.close()


@pytest.fixture
def exim(_exim: "Exim") -> "Exim":
    """A real SMTP server, shared by the session, with nothing delivered yet."""
    _exim.forget()
    return _exim


@pytest.fixture(scope="session")
def synapse() -> "Synapse":
    """A real Matrix homeserver, shared by the session: make people of your own."""
    from tests.peers import synapse as peer

    return peer.shared()


@pytest.fixture
def smtp_script() -> Iterator["SmtpScript"]:
    """An SMTP server that fails where the test's plan says (one of its own for each test)."""
    from tests.peers.smtp_script import SmtpScript

    with SmtpScript() as server:
        yield server


@pytest.fixture
def proxy() -> Iterator[Callable[..., "Proxy"]]:
    """Makes TCP proxies: ``proxy(dovecot.imap)``, ``proxy(exim.smtp, OFFICE)``."""
    from tests.peers import proxy as peer

    with ExitStack() as stack:

        def make(target: int, shape: "Shape" = peer.DIRECT) -> "Proxy":
            return stack.enter_context(peer.Proxy(target, shape))

        yield make


@pytest.fixture
def keyring_session(tmp_path: Path) -> Iterator[Callable[["State"], "KeyringSession"]]:
    """Makes the D-Bus session of a test: ``keyring_session("locked")``, once in a test."""
    from tests.peers import keyring_session as peer

    need(*peer.BINARIES)
    with ExitStack() as stack:

        def make(state: "State") -> "KeyringSession":
            folder = tmp_path / "session"
            folder.mkdir()
            return stack.enter_context(peer.KeyringSession(folder, state))

        yield make


@pytest.fixture(scope="session")
def corpus() -> "Corpus":
    """Real mails from outside the repository; skips with the reason when they are absent."""
    from tests.peers.corpus import Corpus

    found = Corpus()
    if reason := found.why_not():
        pytest.skip(reason)
    return found
