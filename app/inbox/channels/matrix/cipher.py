"""The keys of encrypted rooms: matrix-nio's Olm machine, fed from our own requests.

https://spec.matrix.org/v1.15/client-server-api/#end-to-end-encryption. Only this module imports
``nio``, an extra of half a second and 35 MB, when an account reads encrypted rooms. The machine
keeps its keys in a database of its own in the workspace, each sealed with a key from the keychain;
they are durable there before a cursor covers what brought them. On the accounts' loop.
"""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import ConfigError, PermanentError, SecretError
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.events import sub, text_of
from app.inbox.channels.matrix.sync import to_device

if TYPE_CHECKING:
    from nio.crypto import Olm

PICKLE = "pickle"
"""Under which name the keychain has the key to the keys."""
_KEYS = "signed_curve25519"
_TOO_MUCH = 500
"""Devices in a room from which something is wrong."""
_log = logging.getLogger(__name__)


class Cipher:
    """Opens what comes, seals what goes. Construct with ``unlocked``."""

    def __init__(self, home: Homeserver, olm: "Olm") -> None:
        self._home = home
        self._olm = olm
        self._shared: dict[str, frozenset[tuple[str, str]]] = {}
        """The people, and their devices, that have the key of a room's present session."""
        self._asked: set[str] = set()
        """Whose devices are known and followed."""

    @classmethod
    async def unlocked(cls, home: Homeserver, device: str, folder: Path) -> "Cipher":
        """The keys of this device; raises ``ConfigError`` when there can be none."""
        key = await _pickle_key(home)
        try:
            olm = await asyncio.to_thread(_machine, home.own, device, folder, key)
        except ImportError as error:
            raise ConfigError("matrix-extra", package="matrix-nio[e2e]") from error
        made = cls(home, olm)
        if not olm.account.shared:
            await made._refuse_others_keys(device)
        await made.tend()
        return made

    @property
    def fingerprint(self) -> str:
        """This device's own key, as another program is told it to vouch for the device."""
        return str(self._olm.account.identity_keys["ed25519"])

    async def vouched(self) -> bool:
        """Whether the owner's other programs vouch for this device (cross-signing, section
        11.12.2.3): its keys are signed with the account's self-signing key."""
        own = self._home.own
        told = await self._home.ask("POST", "keys", "query", json={"device_keys": {own: []}})
        device = sub(told, "device_keys", own, self._olm.device_id)
        signing = sub(told, "self_signing_keys", own, "keys")
        return any(self._signed(device, text_of(key)) for key in signing.values())

    def _signed(self, device: Mapping[str, Any], key: str) -> bool:
        with contextlib.suppress(Exception):  # a server may say anything
            return bool(self._olm.verify_json(dict(device), key, self._home.own, key))
        return False

    def close(self) -> None:
        """Let go of the database."""
        self._olm.store.database.close()

    async def _refuse_others_keys(self, device: str) -> None:
        """The device was born with keys that are not here: nobody could write to it."""
        own = self._home.own
        told = await self._home.ask("POST", "keys", "query", json={"device_keys": {own: []}})
        keys = sub(told, "device_keys", own, device, "keys")
        ours = self._olm.account.identity_keys["ed25519"]
        if keys and keys.get(f"ed25519:{device}") != ours:
            raise ConfigError("matrix-keys", server=self._home.host)

    # --- what comes --------------------------------------------------------------------------

    def take(self, page: Mapping[str, Any]) -> None:
        """Keys, and changes of devices, out of a sync; what was taken already changes nothing."""
        from nio.events.to_device import ToDeviceEvent

        counts = sub(page, "device_one_time_keys_count")
        if counts:
            self._olm.uploaded_key_count = int(counts.get(_KEYS, 0))
        lists = sub(page, "device_lists")
        changed = {*_names(lists.get("changed")), *_names(lists.get("left"))}
        self._olm.add_changed_users(changed & self._asked)
        for event in to_device(page):
            with contextlib.suppress(Exception):  # a stranger's device may say anything
                self._olm.handle_to_device_event(ToDeviceEvent.parse_event(event))
        self._olm.collect_key_requests()

    def known(self, sessions: Collection[str]) -> set[str]:
        """Those of these sessions whose key is here."""
        if not sessions:
            return set()
        return {one.id for one in self._olm.inbound_group_store}.intersection(sessions)

    def opened(self, room: str, event: Mapping[str, Any]) -> dict[str, Any] | None:
        """The event in the clear; None while its key is not here."""
        from nio.events.room_events import MegolmEvent

        content = sub(event, "content")
        named = self._named(room, content) | content
        parsed = MegolmEvent.from_dict({**event, "content": named})
        if not isinstance(parsed, MegolmEvent):
            return None
        parsed.room_id = room
        try:
            clear = self._olm.decrypt_megolm_event(parsed)
        except Exception as error:  # noqa: BLE001  forged or damaged: whatever the library says
            _log.debug("cannot open an event: %s", type(error).__name__)
            return None
        found: dict[str, Any] = dict(clear.source)
        return found | {"unsigned": event.get("unsigned", {})}

    def _named(self, room: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """Whose session it is; newer programs leave that out."""
        if "sender_key" in content:
            return {}
        for session in self._olm.inbound_group_store:
            if session.room_id == room and session.id == content.get("session_id"):
                return {"sender_key": session.sender_key, "device_id": ""}
        return {}

    # --- requests the machine wants made -----------------------------------------------------

    async def tend(self) -> None:
        """Give the server fresh keys, ask for those of changed devices, mend broken sessions."""
        olm = self._olm
        if olm.should_upload_keys:
            await self._upload()
        if olm.should_query_keys:
            await self._query(set(olm.users_for_key_query))
        if olm.wedged_devices or olm.key_request_devices_no_session:
            await self._claim(olm.get_users_for_key_claiming())
        await self._tell()

    async def _upload(self) -> None:
        from nio.responses import KeysUploadResponse

        wanted = self._olm.share_keys()
        self._olm.save_account()  # the secret halves are durable before anybody has the others
        told = await self._home.ask("POST", "keys", "upload", json=wanted)
        counts = sub(told, "one_time_key_counts")
        self._olm.handle_response(KeysUploadResponse(0, int(counts.get(_KEYS, 0))))

    async def _query(self, users: Iterable[str]) -> None:
        from nio.responses import KeysQueryResponse

        asked: dict[str, list[str]] = {user: [] for user in users}
        told = await self._home.ask("POST", "keys", "query", json={"device_keys": asked})
        heard = KeysQueryResponse.from_dict(told)
        if not isinstance(heard, KeysQueryResponse):  # it returns its errors
            raise self._home.confused()
        self._olm.handle_response(heard)
        self._olm.users_for_key_query.difference_update(asked)  # nothing comes of who is away
        self._asked.update(asked)

    async def _claim(self, devices: Mapping[str, Iterable[str]]) -> None:
        """One-time keys of devices we have no session with; one without any is left out."""
        from nio.responses import KeysClaimResponse

        wanted = {user: dict.fromkeys(ids, _KEYS) for user, ids in devices.items() if ids}
        if not wanted:
            return
        told = await self._home.ask("POST", "keys", "claim", json={"one_time_keys": wanted})
        heard = KeysClaimResponse.from_dict(told)
        if not isinstance(heard, KeysClaimResponse):
            raise self._home.confused()
        self._olm.handle_response(heard)

    async def _tell(self) -> None:
        from nio.responses import ToDeviceResponse

        for message in list(self._olm.outgoing_to_device_messages):
            await self._send(message.type, message.as_dict())
            self._olm.handle_response(ToDeviceResponse(message))

    async def _send(self, kind: str, messages: Mapping[str, Any]) -> None:
        await self._home.do("PUT", "sendToDevice", kind, secrets.token_hex(16), json=messages)

    # --- what goes ---------------------------------------------------------------------------

    async def sealed(self, room: str, people: Iterable[str], content: dict[str, Any]) -> Any:
        """The content of an ``m.room.encrypted`` event that all these people's devices can open."""
        await self._share(room, sorted(people))
        made: dict[str, Any] = self._olm.group_encrypt(
            room, {"type": "m.room.message", "content": content}
        )
        relation = content.get("m.relates_to")
        return made | ({"m.relates_to": relation} if relation else {})

    async def _share(self, room: str, people: list[str]) -> None:
        """Give the room's key to every device that has to have it; a new one when one left."""
        olm = self._olm
        unknown = {who for who in people if who not in self._asked} | (
            olm.users_for_key_query & set(people)
        )
        if unknown:
            await self._query(unknown)
        active = olm.device_store.active_user_devices
        devices = frozenset((who, device.id) for who in people for device in active(who))
        readers = devices | {(who, "") for who in people}
        if len(devices) > _TOO_MUCH:
            raise PermanentError("room-too-large", limit=_TOO_MUCH)
        if readers == self._shared.get(room) and not olm.should_share_group_session(room):
            return
        await self._claim(olm.get_missing_sessions(people))
        olm.create_outbound_group_session(room)
        session = olm.outbound_group_sessions[room]
        shares = olm.share_group_session_parallel(room, people, ignore_unverified_devices=True)
        for reached, messages in shares:
            await self._send("m.room.encrypted", messages)
            session.users_shared_with.update(reached)
        session.mark_as_shared()
        self._shared[room] = readers


async def seal_file(data: bytes) -> tuple[bytes, dict[str, Any]]:
    """A file sealed with a key of its own, and that key as an event carries it."""
    from nio.crypto import encrypt_attachment

    sealed, key = await asyncio.to_thread(encrypt_attachment, data)
    return sealed, key


async def open_file(data: bytes, key: Mapping[str, Any]) -> bytes:
    """A sealed file in the clear; raises ``PermanentError`` for one that is damaged."""
    from nio.crypto import decrypt_attachment
    from nio.exceptions import EncryptionError

    secret, digest = text_of(sub(key, "key").get("k")), text_of(sub(key, "hashes").get("sha256"))
    try:
        found: bytes = await asyncio.to_thread(
            decrypt_attachment, data, secret, digest, text_of(key.get("iv"))
        )
    except (EncryptionError, ValueError) as error:
        raise PermanentError("file-gone") from error
    return found


async def _pickle_key(home: Homeserver) -> str:
    """What the keys are sealed with; made once, kept by the keychain."""
    try:
        return await home.secret(PICKLE)
    except SecretError as error:
        if error.problem.code != "no-secret":
            raise
    made = secrets.token_urlsafe(32)
    await home.context.keep(PICKLE, made)
    return await home.secret(PICKLE)


def _machine(own: str, device: str, folder: Path, key: str) -> "Olm":
    from nio.crypto import Olm
    from nio.store import SqliteStore

    logging.getLogger("nio").setLevel(logging.CRITICAL)  # it names people and keys
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    store = SqliteStore(own, device, str(folder), key, f"{device}.db")
    return Olm(own, device, store)


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
