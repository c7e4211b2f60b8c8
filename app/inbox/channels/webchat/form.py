"""The settings of a website chat: its form, and what they come to. Nothing of the network."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.base.errors import ConfigError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox.channels.base import Capabilities, ChannelSpec, Field
from app.inbox.channels.spec import (
    PLAIN,
    READ_RECEIPTS,
    SECURITIES,
    SECURITY_WORDS,
    STARTTLS,
    TAGS,
    TLS,
)

CONVERSE = "https://cdn.jsdelivr.net/npm/converse.js@14.0.0/dist/"
"""The program in the visitor's browser, of the version that is tried here."""
_JID = re.compile(r"[^\s@/\"&'<>:]{1,255}@([^\s@/\"&'<>:]{1,255})")
_HOST = re.compile(r"[^\s@/\"&'<>:]{1,255}")
_SERVER = re.compile(r"([^\s/:]{1,255}|\[[0-9A-Fa-f:.]{2,60}\])(?::(\d{1,5}))?")
_PORTS = {TLS: 5223}
_PORT = 5222

SPEC = ChannelSpec(
    kind="webchat",
    label=QT_TRANSLATE_NOOP("Channel", "Website chat"),
    icon="message-circle",
    about=QT_TRANSLATE_NOOP(
        "Channel",
        "A chat on your own website, by an XMPP server (Prosody, ejabberd) that you have or rent.",
    ),
    fields=(
        Field(
            "address",
            QT_TRANSLATE_NOOP("Channel", "The desk's XMPP address"),
            required=True,
            help=QT_TRANSLATE_NOOP(
                "Channel",
                "An account on your XMPP server to which visitors write. The guide that can be"
                " saved once the account is there says how to set up the server.",
            ),
            example="help@shop.example",
        ),
        Field("password", QT_TRANSLATE_NOOP("Channel", "Password"), secret=True, required=True),
        Field(
            "guests",
            QT_TRANSLATE_NOOP("Channel", "Host of the visitors"),
            required=True,
            help=QT_TRANSLATE_NOOP(
                "Channel", "The host of the server that lets anybody in without a password."
            ),
            example="guest.shop.example",
        ),
        Field(
            "base_url",
            QT_TRANSLATE_NOOP("Channel", "Web address of the chat server"),
            required=True,
            help=QT_TRANSLATE_NOOP(
                "Channel", "Where the browsers of visitors reach it; /http-bind is below it."
            ),
            example="https://shop.example:5281",
        ),
        TAGS,
        READ_RECEIPTS,
        Field(
            "server",
            QT_TRANSLATE_NOOP("Channel", "Server and port"),
            help=QT_TRANSLATE_NOOP(
                "Channel", "Only where the domain's own records (SRV) do not tell."
            ),
            example="xmpp.shop.example:5222",
            advanced=True,
        ),
        Field(
            "security",
            QT_TRANSLATE_NOOP("Channel", "Security"),
            default=STARTTLS,
            choices=SECURITIES,
            words=SECURITY_WORDS,
            advanced=True,
        ),
        Field(
            "ca",
            QT_TRANSLATE_NOOP("Channel", "File of a certificate authority (PEM)"),
            file=True,
            advanced=True,
        ),
        Field(
            "converse",
            QT_TRANSLATE_NOOP("Channel", "Address of converse.js"),
            help=QT_TRANSLATE_NOOP(
                "Channel", "The folder “dist” of version 14.0.0, where you serve it yourself."
            ),
            example=CONVERSE,
            advanced=True,
        ),
    ),
    capabilities=Capabilities(
        attachments=True, file_limit=64 << 20, files_limit=10, max_length=10_000, receipts=True,
        edits=True, starts=False, typing=True,
    ),
    mode="push",
    talk=True,
    kit=QT_TRANSLATE_NOOP("Channel", "Put the chat on your website"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where an account's chat is. Without a ``host`` the domain's records tell."""

    jid: str
    guests: str
    host: str
    port: int
    security: str
    ca: str

    @property
    def domain(self) -> str:
        return self.jid.rpartition("@")[2]


def place(config: Mapping[str, str]) -> Place:
    """What the settings come to; raises ``ConfigError`` for those that cannot work."""
    jid = config.get("address", "").strip().lower()
    guests = config.get("guests", "").strip().lower()
    if not _JID.fullmatch(jid):
        raise ConfigError("bad-chat-address", value=jid)
    if not _HOST.fullmatch(guests):
        raise ConfigError("bad-server", value=guests)
    security = config.get("security") or STARTTLS
    host, port = _server(config.get("server", "").strip(), _PORTS.get(security, _PORT))
    if security == PLAIN and host not in ("127.0.0.1", "localhost", "::1"):
        raise ConfigError("plain-not-loopback", server=host or jid.rpartition("@")[2])
    return Place(jid, guests, host, port, security, config.get("ca", ""))


def _server(text: str, port: int) -> tuple[str, int]:
    if not text:
        return "", 0
    found = _SERVER.fullmatch(text)
    if found is None or not 0 < int(found[2] or port) < 1 << 16:
        raise ConfigError("bad-server", value=text)
    return found[1].strip("[]"), int(found[2] or port)
