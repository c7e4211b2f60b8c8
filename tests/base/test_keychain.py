"""The keychain: the order of its stores, a real Secret Service, the vault file, the environment."""

import json
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.base import keychain, os_keyring, vault
from app.base.errors import SecretError
from app.base.keychain import Keeping, Keychain, variable
from app.base.os_keyring import OsKeyring
from app.base.vault import Vault

REPO = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def cheap_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "COST", 2**10)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(SecretError) as caught:
        call()
    return caught.value.problem.code


# the environment

ENVIRONMENT = {"NIGHTDESK_SECRETS": "env", "NIGHTDESK_SECRET_LOJA_1": "s3cret äß"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("support", "NIGHTDESK_SECRET_SUPPORT"),
        ("Loja 1", "NIGHTDESK_SECRET_LOJA_1"),
        ("a-b.c@shop.example", "NIGHTDESK_SECRET_A_B_C_SHOP_EXAMPLE"),
        ("botó", "NIGHTDESK_SECRET_BOT_"),
    ],
)
def test_variable(name: str, expected: str) -> None:
    assert variable(name) == expected


def test_environment_is_read_only(tmp_path: Path) -> None:
    chain = Keychain(tmp_path / "vault", environ=ENVIRONMENT)
    assert chain.get("Loja 1") == "s3cret äß"
    assert chain.describe() == Keeping("environment")
    assert code_of(lambda: chain.get("other")) == "no-secret-variable"
    assert code_of(lambda: chain.put("other", "x")) == "secrets-read-only"
    chain.put("Loja 1", "s3cret äß")
    chain.drop("Loja 1")
    assert not list(tmp_path.iterdir())


# the order


def test_without_any_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "_best_backend", lambda: None)
    chain = Keychain(tmp_path / "vault", environ={})
    assert code_of(lambda: chain.get("support")) == "no-keyring"
    assert code_of(lambda: chain.put("support", "x")) == "no-keyring"
    assert chain.describe() == Keeping("none")
    assert not list(tmp_path.iterdir())


def test_vault_without_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "_best_backend", lambda: None)
    chain = Keychain(tmp_path / "vault", environ={"NIGHTDESK_VAULT_KEY": "master"})
    assert code_of(lambda: chain.get("support")) == "no-secret"
    chain.put("support", "hunter2hunter2")
    assert chain.get("support") == "hunter2hunter2"
    assert chain.describe() == Keeping("vault", str(tmp_path / "vault"))
    asked: list[bool] = []

    def prompt(new: bool) -> str:
        asked.append(new)
        return "master"

    again = Keychain(tmp_path / "vault", environ={}, prompt=prompt)
    assert again.get("support") == again.get("support") == "hunter2hunter2"
    assert asked == [False]


def test_keyring_comes_before_the_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Shelf()
    monkeypatch.setattr(os_keyring, "_best_backend", lambda: backend)
    monkeypatch.setitem(os_keyring.ALLOWED, os_keyring._class_name(backend), "Shelf")
    chain = Keychain(tmp_path / "vault", environ={"NIGHTDESK_VAULT_KEY": "master"})
    chain.put("support", "hunter2")
    assert chain.get("support") == "hunter2"
    assert chain.describe() == Keeping("keyring", "Shelf")
    assert not list(tmp_path.iterdir())
    chain.drop("support")
    assert code_of(lambda: chain.get("support")) == "no-secret"
    chain.drop("support")


@pytest.mark.parametrize(
    "name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Keyring"]
)
def test_foreign_backend_by_configuration(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert os_keyring.find(5) is None


def test_only_named_backends_count(monkeypatch: pytest.MonkeyPatch) -> None:
    class PlaintextKeyring(NullKeyring):
        priority = 99

    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [PlaintextKeyring()])
    assert os_keyring.find(5) is None


# a keyring of a test's own


class Shelf:
    """A backend in memory; ``limit`` in bytes of UTF-16 as Windows counts them."""

    def __init__(self, limit: int = 10**9) -> None:
        self.limit = limit
        self.entries: dict[str, str] = {}
        self.longest = 0

    def get_password(self, service: str, username: str) -> str | None:
        assert service == "nightdesk"
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        size = len(password.encode("utf-16", "surrogatepass"))
        if size > self.limit:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        self.longest = max(size, self.longest)
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop(username, None) is None:
            raise PasswordDeleteError(username)


def windows() -> tuple[Shelf, OsKeyring]:
    shelf = Shelf(2560)
    return shelf, OsKeyring(shelf, 5, limit=os_keyring.WINDOWS_UNITS)


SECRETS = {
    "short": "hunter2",
    "empty": "",
    "fits": "x" * 1200,
    "one more": "x" * 1201,
    "token": "".join(chr(33 + n % 90) for n in range(3000)),
    "beyond": "😀" * 900,
    "mixed": "a😀é" * 1111,
    "looks like parts": "nightdesk-parts 2 abc",
}


@pytest.mark.parametrize("name", SECRETS)
def test_windows_takes_any_length(name: str) -> None:
    shelf, ring = windows()
    ring.put("support", SECRETS[name])
    assert ring.get("support") == SECRETS[name]
    ring.put("support", "new")
    assert shelf.entries == {"support": "new"}
    ring.put("support", SECRETS[name])
    ring.drop("support")
    assert shelf.entries == {}


@given(st.text(max_size=3000))
def test_windows_round_trip(secret: str) -> None:
    _, ring = windows()
    ring.put("support", secret)
    assert ring.get("support") == secret


def test_windows_long_after_long_leaves_nothing_behind() -> None:
    shelf, ring = windows()
    ring.put("support", "a" * 5000)
    ring.put("support", "b" * 3000)
    assert ring.get("support") == "b" * 3000
    assert len(shelf.entries) == 1 + 3


def test_windows_old_secret_stays_until_the_new_one_is_whole() -> None:
    shelf, ring = windows()
    ring.put("support", "a" * 5000)
    write, written = shelf.set_password, []

    def fail_on_third(service: str, username: str, password: str) -> None:
        written.append(username)
        if len(written) == 3:
            raise OSError("gone")
        write(service, username, password)

    shelf.set_password = fail_on_third  # type: ignore[method-assign]
    assert code_of(lambda: ring.put("support", "b" * 5000)) == "keyring-failed"
    assert ring.get("support") == "a" * 5000


def test_damaged_parts_are_told() -> None:
    shelf, ring = windows()
    ring.put("support", "a" * 5000)
    part = next(name for name in shelf.entries if name != "support")
    shelf.entries[part] = "z"
    assert code_of(lambda: ring.get("support")) == "secret-damaged"
    del shelf.entries[part]
    assert code_of(lambda: ring.get("support")) == "secret-damaged"


def test_what_was_not_kept_is_told() -> None:
    shelf = Shelf()
    shelf.set_password = lambda *_: None  # type: ignore[method-assign]
    assert code_of(lambda: OsKeyring(shelf, 5).put("support", "x")) == "keyring-failed"


def test_errors_of_a_backend_do_not_carry_the_secret() -> None:
    shelf = Shelf()

    def refuse(service: str, username: str, password: str) -> None:
        raise RuntimeError(f"cannot store {password}")

    shelf.set_password = refuse  # type: ignore[method-assign]
    with pytest.raises(SecretError) as caught:
        OsKeyring(shelf, 5).put("support", "hunter2")
    assert "hunter2" not in str(caught.value)
    assert caught.value.problem.params["detail"] == "RuntimeError"


def test_locked_keyring() -> None:
    shelf = Shelf()

    def locked(service: str, username: str) -> str:
        raise KeyringLocked("Failed to unlock the collection!")

    shelf.get_password = locked  # type: ignore[method-assign]
    assert code_of(lambda: OsKeyring(shelf, 5).get("support")) == "keyring-locked"


def test_none_after_a_long_silence_is_no_answer() -> None:
    shelf = Shelf()

    def ignored(service: str, username: str) -> None:
        time.sleep(0.05)

    shelf.get_password = ignored  # type: ignore[method-assign]
    assert code_of(lambda: OsKeyring(shelf, 5, silence=0.02).get("support")) == "keyring-locked"
    assert OsKeyring(shelf, 5).get("support") is None


@pytest.fixture
def hanging() -> Iterator[tuple[Shelf, threading.Event]]:
    shelf, answered = Shelf(), threading.Event()
    shelf.entries["support"] = "hunter2"
    read = shelf.get_password

    def ask(service: str, username: str) -> str | None:
        answered.wait(10)
        return read(service, username)

    shelf.get_password = ask  # type: ignore[method-assign]
    yield shelf, answered
    answered.set()


def test_ignored_prompt_times_out(hanging: tuple[Shelf, threading.Event]) -> None:
    shelf, answered = hanging
    ring = OsKeyring(shelf, 0.2)
    begun = time.monotonic()
    assert code_of(lambda: ring.get("support")) == "keyring-timeout"
    assert code_of(lambda: ring.get("support")) == "keyring-timeout"
    assert time.monotonic() - begun < 3
    answered.set()
    assert OsKeyring(shelf, 5).get("support") == "hunter2"


# the real Secret Service

CHILD = """
import sys, json
from pathlib import Path
from app.base.errors import SecretError
from app.base.keychain import Keychain

chain = Keychain(Path(sys.argv[1]), timeout=20)
for step in json.loads(sys.argv[2]):
    try:
        print(json.dumps([step[0], getattr(chain, step[0])(*step[1:])], default=repr))
    except SecretError as error:
        print(json.dumps([step[0], error.problem.code]))
"""


def in_session(session: Any, vault: Path, *steps: tuple[str, ...], **env: str) -> list[Any]:
    done = session.run(
        [sys.executable, "-c", CHILD, str(vault), json.dumps(steps)],
        env={"PYTHONPATH": str(REPO), **env},
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line)[1] for line in done.stdout.splitlines()]


def test_secret_service(keyring_session: Callable[[str], Any], tmp_path: Path) -> None:
    session = keyring_session("unlocked")
    kept = in_session(
        session,
        tmp_path / "vault",
        ("get", "support"),
        ("put", "support", "s3cret äß"),
        ("put", "long", "x" * 20_000),
        ("describe",),
    )
    assert kept == ["no-secret", None, None, "Keeping(kind='keyring', name='Secret Service')"]
    steps = [("get", "support"), ("drop", "support"), ("drop", "support"), ("get", "support")]
    assert in_session(session, tmp_path / "vault", *steps) == ["s3cret äß", None, None, "no-secret"]
    assert len(in_session(session, tmp_path / "vault", ("get", "long"))[0]) == 20_000
    session.lock()
    steps = [("get", "long"), ("put", "long", "y"), ("drop", "long")]
    assert in_session(session, tmp_path / "vault", *steps) == ["keyring-locked"] * 3
    session.stop_keyring()
    assert in_session(session, tmp_path / "vault", ("get", "long")) == ["no-keyring"]
    assert not (tmp_path / "vault").exists()


@pytest.mark.parametrize("state", ["no-keyring", "no-dbus"])
def test_no_secret_service(
    state: str, keyring_session: Callable[[str], Any], tmp_path: Path
) -> None:
    session = keyring_session(state)
    steps = [("put", "support", "hunter2hunter2"), ("get", "support"), ("describe",)]
    refused = ["no-keyring", "no-keyring", "Keeping(kind='none', name='')"]
    assert in_session(session, tmp_path / "vault", *steps) == refused
    assert not (tmp_path / "vault").exists()
    kept = in_session(session, tmp_path / "vault", *steps[:2], NIGHTDESK_VAULT_KEY="master")
    assert kept == [None, "hunter2hunter2"]


# the vault


def open_vault(path: Path, password: str | None = "master") -> Vault:
    return Vault(path, lambda new: password)


def test_vault(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "vault"
    first = open_vault(path)
    assert first.get("support") is None
    first.drop("support")
    assert not path.exists()
    first.put("support", "hunter2hunter2")
    first.put("Botó ß", "ß" * 5000)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    second = open_vault(path)
    assert second.get("support") == "hunter2hunter2"
    second.put("support", "changed-elsewhere")
    assert first.get("support") == "changed-elsewhere"
    first.drop("support")
    assert second.get("support") is None
    assert second.get("Botó ß") == "ß" * 5000
    assert [file.name for file in path.parent.iterdir()] == ["vault"]


def test_vault_holds_nothing_in_the_clear(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    open_vault(path).put("support@shop.example", "hunter2hunter2")
    written = path.read_bytes()
    for word in (b"hunter2", b"support", b"shop", b"master"):
        assert word not in written


def test_vault_never_repeats_a_nonce(tmp_path: Path) -> None:
    path, nonces = tmp_path / "vault", set()
    box = open_vault(path)
    for n in range(20):
        box.put("support", str(n))
        nonces.add(json.loads(path.read_text())["nonce"])
    assert len(nonces) == 20


def test_wrong_master_password(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    open_vault(path).put("support", "hunter2")
    before = path.read_bytes()
    wrong = open_vault(path, "mister")
    assert code_of(lambda: wrong.get("support")) == "wrong-vault-key"
    assert code_of(lambda: wrong.put("support", "x")) == "wrong-vault-key"
    assert code_of(lambda: open_vault(path, None).get("support")) == "no-keyring"
    assert path.read_bytes() == before


def test_master_password_may_be_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    open_vault(path).put("support", "hunter2")
    answers = iter(["mister", "master"])
    box = Vault(path, lambda new: next(answers))
    assert code_of(lambda: box.get("support")) == "wrong-vault-key"
    assert box.get("support") == "hunter2"


DAMAGE: dict[str, Callable[[dict[str, Any]], object]] = {
    "no salt": lambda document: document.pop("salt"),
    "bad salt": lambda document: document.update(salt="!"),
    "huge cost": lambda document: document.update(n=2**40),
    "odd cost": lambda document: document.update(n=1000),
    "newer": lambda document: document.update(version=2),
    "no box": lambda document: document.pop("sealed"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damaged_vault(name: str, tmp_path: Path) -> None:
    path = tmp_path / "vault"
    open_vault(path).put("support", "hunter2")
    document = json.loads(path.read_text())
    DAMAGE[name](document)
    path.write_text(json.dumps(document))
    before = path.read_bytes()
    assert code_of(lambda: open_vault(path).get("support")) == "vault-damaged"
    assert code_of(lambda: open_vault(path).put("support", "x")) == "vault-damaged"
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not json", b"[]", b"\xff\xfe", b"{}"])
def test_file_that_is_no_vault(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "vault"
    path.write_bytes(content)
    assert code_of(lambda: open_vault(path).get("support")) == "vault-damaged"


def test_changed_head_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    open_vault(path).put("support", "hunter2")
    document = json.loads(path.read_text())
    path.write_text(json.dumps({**document, "kdf": "none"}))
    assert code_of(lambda: open_vault(path).get("support")) == "wrong-vault-key"


def test_failed_write_leaves_the_old_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "vault"
    box = open_vault(path)
    box.put("support", "hunter2")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert code_of(lambda: box.put("support", "other")) == "vault-unwritable"
    assert [file.name for file in tmp_path.iterdir()] == ["vault"]
    assert box.get("support") == "hunter2"


def test_nothing_shows_a_secret(tmp_path: Path) -> None:
    chain = Keychain(tmp_path / "vault", environ=ENVIRONMENT)
    chain.get("Loja 1")
    assert "s3cret" not in repr(chain) + repr(chain._store()) + str(chain.describe())
    assert keychain.TIMEOUT == 30
