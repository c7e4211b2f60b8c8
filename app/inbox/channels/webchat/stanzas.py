"""What XMPP stanzas say, and the ones we send. Pure.

A message of the archive (XEP-0313) becomes a record: what was read out of it, and the stanza as it
came. Each is known by its own id where that is one of a kind (XEP-0359), else by the archive's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias
from xml.etree.ElementTree import Element, SubElement, tostring

from app.base.clock import from_datetime
from app.inbox import records
from app.inbox.channels.base import Became, Status
from app.inbox.channels.signs import Going
from app.inbox.values import Address

CLIENT = "{jabber:client}"
CARBONS = "{urn:xmpp:carbons:2}"
FORWARDED = "{urn:xmpp:forward:0}forwarded"
RESULT = "{urn:xmpp:mam:2}result"
STATES = "{http://jabber.org/protocol/chatstates}"
VISIT = "urn:nightdesk:visit:0"
"""On which page of the website somebody writes; our own, sent by the snippet."""
TIME = "{urn:xmpp:time}"
_DELAY = "{urn:xmpp:delay}delay"
_MARKERS = "{urn:xmpp:chat-markers:0}"
_RECEIPTS = "{urn:xmpp:receipts}"
_ORIGIN = "{urn:xmpp:sid:0}origin-id"
_REPLACE = "{urn:xmpp:message-correct:0}replace"
_RETRACT = "{urn:xmpp:message-retract:1}retract"
_NICK = "{http://jabber.org/protocol/nick}nick"
_OOB = "{jabber:x:oob}"
_REACTIONS = "{urn:xmpp:reactions:0}"
_UNIQUE = 16
"""Characters from which an id is no counter that begins anew with each sign-in."""
_STANZA = 1 << 16
_URL, _TITLE, _ID = 2000, 200, 300
_SAYS: Mapping[str, Became] = {
    f"{_RECEIPTS}received": "delivered",
    f"{_MARKERS}received": "delivered",
    f"{_MARKERS}displayed": "read",
    f"{_MARKERS}acknowledged": "read",
}
_GOING: Mapping[str, Going] = {
    "composing": "typing",
    "paused": "quiet",
    "active": "here",
    "inactive": "quiet",
    "gone": "left",
}
_HINTS = (
    "urn:xmpp:hints", "urn:xmpp:sid:0", "urn:xmpp:receipts", "urn:xmpp:chat-markers:0",
    "http://jabber.org/protocol/chatstates", "http://jabber.org/protocol/nick",
    "urn:xmpp:delay", VISIT,
)  # fmt: skip
"""What goes along with a message and is none by itself."""
Kind: TypeAlias = Literal["message", "edit", "status", "nothing"]
_SPACES = re.compile(r"\s+")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold (XML 1.0 section 2.2): one such letter would end the stream."""


@dataclass(frozen=True, slots=True)
class Item:
    """One message of the archive. ``at`` in microseconds UTC; ``status`` where it is one;
    ``asks`` is the id under which its sender wants to hear that it arrived, or empty."""

    archive: str
    kind: Kind
    remote_id: str
    at: int | None
    ours: bool
    record: Mapping[str, Any]
    status: Status | None = None
    asks: str = ""


def bare(jid: str) -> str:
    """An address without its resource, in the form in which they are compared."""
    return jid.partition("/")[0].strip().lower()


def moment(stamp: str) -> int | None:
    """Microseconds UTC of a time of XEP-0082."""
    try:
        at = datetime.fromisoformat(stamp)
        return from_datetime(at) if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def time_of(answer: Element | None) -> int | None:
    """What a server says of the time (XEP-0202), microseconds UTC."""
    told = answer.find(f"{TIME}time/{TIME}utc") if answer is not None else None
    return moment(told.text or "") if told is not None else None


def sent_id(peer: str, id: str) -> str:
    """Under which remote id a message of ours to somebody is known."""
    return f"to {bare(peer)} {id}"


def theirs(remote_id: str) -> str:
    """The id that a visitor's client gave a message; empty where only the archive has one."""
    _, _, id = remote_id.partition(" ")
    return "" if id.startswith("archive ") else id


def item(result: Element, own: str) -> Item | None:
    """What a ``<result/>`` of the archive of ``own`` holds; None when there is no message in it."""
    forwarded = result.find(FORWARDED)
    said = forwarded.find(f"{CLIENT}message") if forwarded is not None else None
    if forwarded is None or said is None:
        return None
    delay = forwarded.find(_DELAY)
    archive = result.get("id", "")
    at = moment(delay.get("stamp", "")) if delay is not None else None
    sender, to = bare(said.get("from", "")), bare(said.get("to", ""))
    ours = sender == own
    peer = to if ours else sender
    known = _known(peer, ours, _own_id(said) or f"archive {archive}")
    kind, status = _kind(said, peer, ours)
    edited = said.find(_REPLACE)
    if kind == "edit" and edited is not None:
        known = _known(peer, ours, edited.get("id", "")[:_ID])
    record = _record(said, own, known, archive, at)
    asks = said.get("id", "")[:_ID] if said.find(f"{_RECEIPTS}request") is not None else ""
    return Item(archive, kind, known, at, ours, record, status, asks)


def _known(peer: str, ours: bool, id: str) -> str:
    return sent_id(peer, id) if ours else f"{peer} {id}"


def _own_id(said: Element) -> str:
    """Its sender's id for it, where that is one of a kind."""
    origin = said.find(_ORIGIN)
    id = (origin.get("id", "") if origin is not None else "") or said.get("id", "")
    return id[:_ID] if len(id) >= _UNIQUE else ""


def _kind(said: Element, peer: str, ours: bool) -> tuple[Kind, Status | None]:
    if said.get("type", "normal") not in ("chat", "normal"):
        return "nothing", None
    taken = said.find(_RETRACT)
    if taken is not None:
        return "status", Status(_known(peer, ours, taken.get("id", "")[:_ID]), "withdrawn")
    if _text(said) or _urls(said):
        edit = said.find(_REPLACE)
        unique = edit is not None and len(edit.get("id", "")) >= _UNIQUE
        return ("edit" if unique else "message"), None
    if (told := receipt(said, peer)) is not None:
        return ("nothing", None) if ours else ("status", told)
    payload = [c for c in said if not c.tag.startswith(tuple(f"{{{ns}}}" for ns in _HINTS))]
    payload = [c for c in payload if not c.tag.startswith(CLIENT)]
    return ("message" if payload and not ours else "nothing"), None


def receipt(said: Element, peer: str) -> Status | None:
    """What somebody's client says became of a message of ours; None when it says nothing of one."""
    told = next((child for child in said if child.tag in _SAYS), None)
    if told is None:
        return None
    return Status(sent_id(peer, told.get("id", "")[:_ID]), _SAYS[told.tag])


def _text(said: Element) -> str:
    text = said.findtext(f"{CLIENT}body") or ""
    if text:
        return text
    reactions = said.find(f"{_REACTIONS}reactions")
    found = () if reactions is None else reactions.findall(f"{_REACTIONS}reaction")
    return " ".join(one.text for one in found if one.text)


def _urls(said: Element) -> list[str]:
    found = (x.findtext(f"{_OOB}url") or "" for x in said.findall(f"{_OOB}x"))
    return [url[:_URL] for url in found if url]


def _record(said: Element, own: str, known: str, archive: str, at: int | None) -> dict[str, Any]:
    visit = said.find(f"{{{VISIT}}}visit")
    nick = said.findtext(_NICK) or ""
    made: dict[str, Any] = {
        "chat": own,
        "id": known,
        "archive": archive,
        "at": at,
        "from": said.get("from", ""),
        "to": said.get("to", ""),
        "text": _text(said),
        "files": _urls(said),
        "name": nick[:_TITLE],
        "stanza": tostring(said, encoding="unicode")[:_STANZA],
    }
    if visit is not None:
        url, title = visit.get("url", "")[:_URL], visit.get("title", "")[:_TITLE]
        made["page"] = {"url": url, "title": title}
    return made


def facts(record: Mapping[str, Any], *, fetched: bool) -> records.Facts | None:
    """What a record says; ``fetched``: its files lie beside it, so no line need stand for them."""
    own, sender, to = (record.get(name) for name in ("chat", "from", "to"))
    if not (isinstance(own, str) and isinstance(sender, str) and isinstance(to, str) and sender):
        return None
    name, text = str(record.get("name") or ""), str(record.get("text") or "")
    links = record.get("files")
    files = [str(url) for url in links] if isinstance(links, list) else []
    lines = text.split("\n")
    if fetched:
        lines = [line for line in lines if line.strip() not in files]
    else:
        lines += [url for url in files if url not in text]
    lines.append(_page(record.get("page")))
    said = "\n".join(line for line in lines if line or len(lines) > 1).strip()
    at = record.get("at")
    return records.Facts(
        remote_id=f"{own} {record.get('id')}",
        sender=Address(name, bare(sender)),
        to=(Address("", bare(to)),),
        text=said,
        at=at if isinstance(at, int) and 0 < at < 1 << 60 else None,
        odd=not said and not fetched,
    )


def _page(page: object) -> str:
    """A line for the page they are on."""
    if not isinstance(page, dict):
        return ""
    url, title = str(page.get("url") or ""), _SPACES.sub(" ", str(page.get("title") or ""))
    if not url.startswith(("http://", "https://")) or _SPACES.search(url):
        return ""
    return " ".join(filter(None, ("\N{GLOBE WITH MERIDIANS}", title.strip(), url)))


def going(said: Element) -> Going | None:
    """What a chat state (XEP-0085) says."""
    found = (c.tag.removeprefix(STATES) for c in said if c.tag.startswith(STATES))
    return _GOING.get(next(found, ""))


def speaks(said: Element) -> bool:
    """Whether there is more in it than how it goes with somebody: then it is in the archive."""
    passing = (STATES, "{urn:xmpp:hints}", "{urn:xmpp:sid:0}", f"{CLIENT}thread")
    return any(not child.tag.startswith(passing) for child in said)


# --- what we send -------------------------------------------------------------------------------


def message(to: str, id: str, text: str, files: Sequence[str] = ()) -> Element:
    """A message: its files are links in the text, and named as such (XEP-0066)."""
    made = Element(f"{CLIENT}message", {"to": to, "type": "chat", "id": id})
    lines = filter(None, (_NOT_XML.sub("", text), *files))
    SubElement(made, f"{CLIENT}body").text = "\n".join(lines)
    for url in files:
        SubElement(SubElement(made, f"{_OOB}x"), f"{_OOB}url").text = url
    SubElement(made, _ORIGIN, {"id": id})
    SubElement(made, f"{STATES}active")
    SubElement(made, f"{_RECEIPTS}request")
    SubElement(made, f"{_MARKERS}markable")
    return made


def state(to: str, *, typing: bool) -> Element:
    """Whether we are typing; not to be kept anywhere (XEP-0334)."""
    made = Element(f"{CLIENT}message", {"to": to, "type": "chat"})
    SubElement(made, f"{STATES}{'composing' if typing else 'paused'}")
    SubElement(made, "{urn:xmpp:hints}no-store")
    return made


def heard(to: str, id: str, *, read: bool = False) -> Element:
    """That a message of theirs arrived (XEP-0184), or was read (XEP-0333)."""
    made = Element(f"{CLIENT}message", {"to": to, "type": "chat"})
    SubElement(made, f"{_MARKERS}displayed" if read else f"{_RECEIPTS}received", {"id": id})
    return made


def presence() -> Element:
    """We are here."""
    return Element(f"{CLIENT}presence")


def ping() -> Element:
    return Element("{urn:xmpp:ping}ping")


def query(id: str, *, after: str = "", since: str = "", peer: str = "", most: int = 50) -> Element:
    """A page of the archive: after one of its ids, or ``since`` a time; of all or of one person."""
    made = Element("{urn:xmpp:mam:2}query", {"queryid": id})
    fields = {"start": since, "with": peer}
    if any(fields.values()):
        form = SubElement(made, "{jabber:x:data}x", {"type": "submit"})
        for name, value in {"FORM_TYPE": "urn:xmpp:mam:2", **fields}.items():
            if value:
                field = SubElement(form, "{jabber:x:data}field", {"var": name})
                SubElement(field, "{jabber:x:data}value").text = value
    page = SubElement(made, "{http://jabber.org/protocol/rsm}set")
    SubElement(page, "{http://jabber.org/protocol/rsm}max").text = str(most)
    if after:
        SubElement(page, "{http://jabber.org/protocol/rsm}after").text = after
    return made
