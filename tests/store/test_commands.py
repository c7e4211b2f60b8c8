"""Commands as values: each goes through the journal's JSON and comes back the same."""

import importlib
import pkgutil

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import app
from app.store.commands import Command, decode, encode, known, pack, register, unpack

_WITH_COMMANDS = ("commands", "searches", "restore", "ingest")
for found in pkgutil.walk_packages(app.__path__, "app."):
    if found.name.rpartition(".")[2].endswith(("commands", "searches", "restore", "ingest")):
        importlib.import_module(found.name)

INTEGERS = st.integers(-(2**63), 2**63 - 1)
st.register_type_strategy(int, INTEGERS)


def test_all_rooms_are_here() -> None:
    kinds = {cls.kind for cls in known()}
    assert {"inbox.store-messages", "outbox.send", "setting.set", "workspace.restored"} <= kinds
    assert len(kinds) >= 20


@pytest.mark.parametrize("cls", known(), ids=lambda cls: f"{cls.kind} {cls.version}")
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.data())
def test_a_command_survives_the_journal(cls: type[Command], data: st.DataObject) -> None:
    command = data.draw(st.from_type(cls))
    assert decode(cls.kind, cls.version, encode(command)) == command
    stored = pack(command)
    assert stored is not None
    assert unpack(stored) == command


def test_no_command_is_no_text() -> None:
    assert pack(None) is None


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        decode("nothing.known", 1, "{}")


def test_a_payload_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode("setting.set", 1, '{"scope": "everywhere", "owner": 0, "key": "", "value": null}')


def test_one_kind_has_one_command() -> None:
    with pytest.raises(TypeError, match="registered twice"):

        @register("setting.set")
        class Other(Command):
            def apply(self, tx: object) -> None: ...  # type: ignore[override]
