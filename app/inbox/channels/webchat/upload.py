"""Files that go along: put where the server says (XEP-0363), and sent as links. On the loop."""

import mimetypes
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from app.base.errors import PermanentError, TransientError
from app.inbox.channels.webchat.line import Line, Refused
from app.inbox.sending.compose import File

if TYPE_CHECKING:
    from app.inbox.channels.http import HttpChannel

_UPLOAD = "urn:xmpp:http:upload:0"
_INFO, _ITEMS = (f"http://jabber.org/protocol/disco#{what}" for what in ("info", "items"))
_DATA = "{jabber:x:data}"
_MOST_SERVICES = 30
_HEADERS = ("authorization", "cookie", "expires")
"""Those that a server may ask for; all others are to be ignored (XEP-0363 section 5)."""


async def put(channel: "HttpChannel", line: Line, domain: str, file: File) -> str:
    """Put a file there; gives the address under which it can be had.

    Raises ``PermanentError("no-upload-service" | "file-too-large-there")``.
    """
    service, limit = await _service(line, domain)
    if limit is not None and len(file.data) > limit:
        raise PermanentError("file-too-large-there", name=file.name, mb=limit >> 20)
    asked = {"filename": file.name, "size": str(len(file.data)), "content-type": _kind(file)}
    try:
        answer = await line.ask("get", service, Element(f"{{{_UPLOAD}}}request", asked))
    except Refused as refused:
        if refused.condition == "not-acceptable":
            raise PermanentError("file-too-large-there", name=file.name) from refused
        words = refused.words or refused.condition
        if refused.condition in ("forbidden", "not-allowed"):
            raise PermanentError("no-upload-service", server=service) from refused
        raise TransientError("upload-failed", server=service, words=words) from refused
    there = answer.find(f"{{{_UPLOAD}}}slot/{{{_UPLOAD}}}put")
    got = answer.find(f"{{{_UPLOAD}}}slot/{{{_UPLOAD}}}get")
    if there is None or got is None:
        raise channel.confused()
    headers = {
        h.get("name", ""): (h.text or "").replace("\n", "")
        for h in there.findall(f"{{{_UPLOAD}}}header")
        if h.get("name", "").lower() in _HEADERS
    }
    await channel.put_file(there.get("url", ""), file.data, _kind(file), headers=headers)
    url = got.get("url", "")
    if urlsplit(url).scheme not in ("http", "https"):
        raise channel.confused()
    return url


def type_of(name: str) -> str:
    """The media type of a file by its name."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _kind(file: File) -> str:
    return file.type or "application/octet-stream"


async def _service(line: Line, domain: str) -> tuple[str, int | None]:
    """Who takes files, and up to how many bytes."""
    async for service, info in _services(line, domain):
        if any(f.get("var") == _UPLOAD for f in info.iter(f"{{{_INFO}}}feature")):
            return service, _limit(info)
    raise PermanentError("no-upload-service", server=domain)


async def _services(line: Line, domain: str) -> AsyncIterator[tuple[str, Element]]:
    """The server and what it lists, each with what it says of itself."""
    listed = await _told(line, domain, _ITEMS)
    items = () if listed is None else listed.iter(f"{{{_ITEMS}}}item")
    for service in (*[item.get("jid", "") for item in items][:_MOST_SERVICES], domain):
        info = await _told(line, service, _INFO)
        if info is not None:
            yield service, info


async def _told(line: Line, who: str, what: str) -> Element | None:
    try:
        return await line.ask("get", who, Element(f"{{{what}}}query"))
    except Refused:
        return None


def _limit(info: Element) -> int | None:
    for form in info.iter(f"{_DATA}x"):
        values = {f.get("var"): f.findtext(f"{_DATA}value") for f in form.iter(f"{_DATA}field")}
        size = values.get("max-file-size") or ""
        if values.get("FORM_TYPE") == _UPLOAD and size.isdecimal():
            return int(size)
    return None
