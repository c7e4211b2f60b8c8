"""Website chat: what visitors write to a desk's address on an XMPP server, and the answers.

What is stored comes from the server's archive alone (XEP-0313): it has each message once, in order,
also of the time in which nobody was signed in. A message that arrives live only says that there is
something to be read there; typing and leaving are told at once and stored nowhere.
"""

import asyncio
import itertools
import math
from collections import deque
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from functools import partial
from typing import ClassVar
from xml.etree.ElementTree import Element

import msgspec

from app.base.clock import MICRO
from app.base.errors import (
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    TransientError,
    UnknownOutcome,
)
from app.inbox import records
from app.inbox.channels.base import (
    Batch,
    ChannelSpec,
    Check,
    Context,
    Kit,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Seen,
    Status,
)
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import file_name
from app.inbox.channels.signs import Sign
from app.inbox.channels.webchat import archive, form, stanzas, upload, website
from app.inbox.channels.webchat.archive import Cursor, Page, look_back
from app.inbox.channels.webchat.line import Asking, Line, Refused, Where, reason
from app.inbox.pacing import wait_for
from app.inbox.sending import compose
from app.inbox.values import Inbound

_STREAM = "archive"
_MOST, _MOST_PAGES, _MOST_HEARD = 50, 400, 2000
_RECORDING, _SOON = 20.0, 0.2
"""Seconds that it may take the house to write down what was sent, and until the next look at it."""
_REST = 1.0
_TURNS = 3
"""Of the loop, in which the end of a connection that is kept would be heard."""
_GONE = ("service-unavailable", "item-not-found", "recipient-unavailable", "gone",
         "remote-server-not-found")  # fmt: skip
"""Nobody is there to hear it (RFC 6121 section 8.5)."""
_LATER = (
    "resource-constraint",
    "policy-violation",
    "remote-server-timeout",
    "internal-server-error",
)


class Webchat(HttpChannel):
    """The desk's account. HTTP is for files, and for the end where visitors come in."""

    spec: ClassVar[ChannelSpec] = form.SPEC

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._place = form.place(context.config)
        self._line: Line | None = None
        self._opening = asyncio.Lock()
        self._numbers = itertools.count(1)
        self._found: dict[str, list[Element]] = {}
        self._sending: dict[str, tuple[str, str] | None] = {}
        """What is under way, by its id: the refusal, once there is one."""
        self._back: deque[Status] = deque(maxlen=_MOST_HEARD)
        """What was heard of what we sent (it arrived, was read, came back): not every archive keeps
        a message without words. Anybody who writes to us can tell it without end."""
        self._owed: list[tuple[str, str]] = []
        """Whose messages arrived, and want to hear that they did."""
        self._fresh: dict[str, float] = {}
        """What we sent just now, and until when (the loop's time) it may not be on record yet."""
        self._news = asyncio.Event()

    def __repr__(self) -> str:
        return f"<Webchat {self._place.jid}>"

    # --- the connection ----------------------------------------------------------------------

    async def line(self) -> Line:
        """The connection, opened when there is none; raises ``ChannelError``."""
        async with self._opening:
            for _ in range(_TURNS):
                await asyncio.sleep(0)
            if self._line is not None and self._line.alive:
                return self._line
            await self._hang_up()
            place, password = self._place, await self.secret("password")
            where = Where(place.jid, password, place.host, place.port, place.security, place.ca)
            line = self._line = Line(where, self._heard, self.silence)
            await line.open()
            await self._ask(line, "set", "", Element(f"{stanzas.CARBONS}enable"))
            line.say(stanzas.presence())
            return line

    async def _compare_clocks(self, line: Line) -> None:
        """The archive is dated by the server's."""
        told = await self._ask(line, "get", self._place.domain, Element(f"{stanzas.TIME}time"))
        if (theirs := stanzas.time_of(told)) is not None:
            self._traffic.told_time(theirs / MICRO, self.context.now())

    @staticmethod
    async def _ask(line: Line, kind: Asking, to: str, question: Element) -> Element | None:
        """The answer; None when the server does not know such a thing."""
        try:
            return await line.ask(kind, to, question)
        except Refused:
            return None

    async def _hang_up(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            await line.close()

    def network_changed(self) -> None:
        """Drop the connection, and look at once."""
        super().network_changed()
        if self._line is not None:
            self._line.drop()
        self._news.set()

    async def close(self) -> None:
        await super().close()
        await self._hang_up()

    # --- what arrives ------------------------------------------------------------------------

    def _heard(self, stanza: Element) -> None:
        sender = stanzas.bare(stanza.get("from", ""))
        own = self._place.jid
        if stanza.tag.endswith("presence"):
            self._tell_presence(sender, stanza.get("type", ""))
            return
        result = stanza.find(stanzas.RESULT)
        if result is not None and sender in ("", own):  # nobody else speaks for our archive
            self._found.get(result.get("queryid", ""), []).append(result)
        elif stanza.get("type") == "error":
            self._bounce(stanza, sender)
        elif any(child.tag.startswith(stanzas.CARBONS) for child in stanza):
            self._wake()
        else:
            self._live(stanza, sender)

    def _live(self, stanza: Element, sender: str) -> None:
        what = stanzas.going(stanza)
        if what is not None and sender != self._place.jid:
            self.context.sign(Sign(sender, what))
        told = stanzas.receipt(stanza, sender)
        if told is not None and sender != self._place.jid:
            self._back.append(told)
        if stanzas.speaks(stanza):
            self._wake()

    def _tell_presence(self, sender: str, kind: str) -> None:
        if sender != self._place.jid and kind in ("", "unavailable", "error"):
            self.context.sign(Sign(sender, "left" if kind else "here"))

    def _bounce(self, stanza: Element, sender: str) -> None:
        """A message of ours came back: what is being sent fails, what was sent did not arrive."""
        id = stanza.get("id", "")
        condition, words = reason(stanza.find(f"{stanzas.CLIENT}error"))
        if condition in _GONE:
            self.context.sign(Sign(sender, "left"))
        if id in self._sending:
            self._sending[id] = condition, words
            return
        self._back.append(Status(stanzas.sent_id(sender, id), "failed", words or condition))
        self._wake()

    def _wake(self) -> None:
        self._news.set()

    async def changed(self, seconds: float) -> None:
        """Until something arrived, or the connection was lost."""
        line, owed = self._line, self._owed
        self._owed = []
        if line is None or not line.alive:
            await asyncio.sleep(_REST)
            return
        for peer, id in owed:  # the look is over: they are stored
            line.say(stanzas.heard(peer, id))
        lost = asyncio.ensure_future(line.over.wait())
        lost.add_done_callback(lambda _: self._wake())
        try:
            await wait_for(self._news, seconds)
        finally:
            lost.cancel()

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """The archive after the cursor, page by page; then what was heard of what we sent."""
        self._news.clear()
        line = await self.line()
        await self._compare_clocks(line)
        own = self._place.jid
        kept = Cursor.read(self.context.cursors.get(_STREAM, ""))
        cursor = kept if kept.chat == own else Cursor(own)
        for _ in range(_MOST_PAGES):
            page = await self._after(line, cursor)
            found = archive.dated(page.results, own, cursor.at, self.theirs(self.context.now()))
            told = [one.remote_id for one in found if one.kind in ("message", "edit")]
            new = set(await self.context.unknown(told))
            ready = self._settled(found, new)
            whole = ready == len(found)
            if page.last and (whole or ready):
                last = page.last if whole else found[ready - 1].archive
                at = (found[ready - 1].at if ready else None) or cursor.at
                cursor = Cursor(own, last, at)
                yield await self._batch(found[:ready], new, cursor)
            if not whole:
                self._wake_soon()
            if page.complete or not page.last or not whole:
                break
        if bounced := await self._heard_back():
            yield Batch(_STREAM, cursor.write(), (), news=bounced)

    async def _heard_back(self) -> tuple[Status, ...]:
        """What came back, but for what is not on record yet."""
        told = tuple(self._back)
        self._back.clear()
        new = await self.context.unknown([one.remote_id for one in told]) if told else ()
        self._back.extend(o for o in told if o.remote_id in new and o.remote_id in self._fresh)
        if self._back:
            self._wake_soon()
        return tuple(one for one in told if one.remote_id not in new)

    def _wake_soon(self) -> None:
        asyncio.get_running_loop().call_later(_SOON, self._wake)

    def _settled(self, found: Sequence[stanzas.Item], new: Collection[str]) -> int:
        """How many of these may be stored: up to one of ours that is not on record yet. What was
        heard of it lies behind it, and would not find it."""
        now = asyncio.get_running_loop().time()
        for id in [id for id, until in self._fresh.items() if until < now]:
            del self._fresh[id]
        held = (n for n, one in enumerate(found) if one.remote_id in new and one.ours)
        return next((n for n in held if found[n].remote_id in self._fresh), len(found))

    async def _after(self, line: Line, cursor: Cursor) -> Page:
        """A page after the cursor; by its time where the archive no longer knows its id."""
        try:
            return await self._page(line, after=cursor.last)
        except Refused as refused:
            if refused.condition != "item-not-found" or not cursor.last:
                raise self._no_archive(refused) from refused
        return await self._since(line, cursor.at)

    async def _since(self, line: Line, at: int) -> Page:
        try:
            return await self._page(line, since=look_back(at))
        except Refused as refused:
            raise self._no_archive(refused) from refused

    def _no_archive(self, refused: Refused) -> ChannelError:
        server = self._place.domain
        if refused.condition in _LATER:
            return TransientError("server-later", server=server, words=refused.words)
        return ConfigError("no-chat-archive", server=server, words=refused.words)

    async def _page(self, line: Line, *, after: str = "", since: str = "", peer: str = "") -> Page:
        id = f"q{next(self._numbers)}"
        found = self._found[id] = []
        try:
            self._traffic.asked()
            question = stanzas.query(id, after=after, since=since, peer=peer, most=_MOST)
            answer = await line.ask("set", "", question)
        finally:
            del self._found[id]
        end = answer.find("{urn:xmpp:mam:2}fin")
        if end is None:
            raise self.confused()
        last = end.findtext(
            "{http://jabber.org/protocol/rsm}set/{http://jabber.org/protocol/rsm}last"
        )
        return Page(tuple(found), last or "", end.get("complete") == "true")

    async def _batch(self, found: Sequence[stanzas.Item], new: set[str], cursor: Cursor) -> Batch:
        told = [item for item in found if item.kind in ("message", "edit")]
        # Whatever lies there has been taken: evidence for what was in doubt. Of several words on a
        # message the last one counts, so what they say of it themselves follows.
        news = [Status(i.remote_id, "accepted") for i in told if i.ours and i.remote_id not in new]
        news += [item.status for item in found if item.status is not None]
        items: list[Raw] = []
        for item in told:
            edit = item.kind == "edit"
            if item.remote_id not in new and not edit:
                continue
            if item.asks and not item.ours and item.remote_id in new:
                self._owed.append((item.record["from"], item.asks))
            items.append(await self._raw(item, edit=edit and item.remote_id not in new))
            new.discard(item.remote_id)
        return Batch(_STREAM, cursor.write(), tuple(items), news=tuple(news))

    async def _raw(self, item: stanzas.Item, *, edit: bool) -> Raw:
        data = records.pack(msgspec.json.encode(item.record), await self._files(item))
        return Raw(data, item.remote_id, item.at, ours=item.ours, edit=edit)

    async def _files(self, item: stanzas.Item) -> tuple[compose.File, ...]:
        """Those that can be had; one that cannot stays a link."""
        found = []
        for url in item.record["files"]:
            file = await self.patiently(item.remote_id, partial(self._file, url), None)
            found += [] if file is None else [file]
        return tuple(found)

    async def _file(self, url: str) -> compose.File | None:
        data = await self.download(url)
        name = file_name(url)
        return compose.File(name, data, upload.type_of(name))

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, stanzas.facts(record, fetched=bool(files)), files)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One message; the answer to a ping behind it says that the server has dealt with it, for
        a server works on what comes over a stream in order (RFC 6120 section 10.1)."""
        said = records.said(out.data)
        line = await self.line()
        await ledger.stage("post")
        links = [await upload.put(self, line, self._place.domain, file) for file in said.files]
        known = stanzas.sent_id(said.to, out.send_id)
        self._sending[out.send_id] = None
        self._fresh[known] = math.inf
        try:
            await self.commit(out, ledger)
            if not line.alive:  # nothing was said yet
                raise TransientError("server-away", server=self._place.domain)
            line.say(stanzas.message(said.to, out.send_id, said.text, links))
            await self._dealt_with(line, known)
            refused = self._sending[out.send_id]
        finally:
            del self._sending[out.send_id]
            self._fresh[known] = asyncio.get_running_loop().time() + _RECORDING
        if refused is not None:
            raise _known(_refusal(*refused), known)
        return Receipt("sent", known)

    async def _dealt_with(self, line: Line, known: str) -> None:
        try:
            await self._ask(line, "get", self._place.domain, stanzas.ping())
        except TransientError as error:
            words = str(error.problem.params.get("words", ""))
            server = self._place.domain
            unknown = UnknownOutcome("unknown-outcome", server=server, words=words)
            raise _known(unknown, known) from error

    async def find_sent(self, out: Outgoing) -> bool:
        """Whether the archive has it."""
        line, own = await self.line(), self._place.jid
        said = records.said(out.data)
        known = stanzas.sent_id(said.to, out.send_id)
        since, page = look_back(self.theirs(out.at)), Page()
        while True:
            asked = {"after": page.last, "since": since, "peer": stanzas.bare(said.to)}
            try:
                page = await self._page(line, **asked)
            except Refused as refused:
                raise self._no_archive(refused) from refused
            found = (stanzas.item(one, own) for one in page.results)
            if any(item is not None and item.remote_id == known for item in found):
                return True
            if page.complete or not page.last:
                return False

    async def tell_read(self, seen: Sequence[Seen]) -> None:
        """Of each visitor their last one: a marker covers what was before it (XEP-0333)."""
        line = await self.line()
        latest = {one.sender: one for one in seen}
        for peer, one in latest.items():
            if id := stanzas.theirs(one.remote_id):
                line.say(stanzas.heard(peer, id, read=True))
        await self._ask(line, "get", self._place.domain, stanzas.ping())  # dealt with by now

    async def typing(self, to: str, *, on: bool) -> None:
        """Only over a connection that stands: it is worth no other one."""
        if self._line is not None and self._line.alive:
            self._line.say(stanzas.state(to, typing=on))

    @classmethod
    def kit(cls, config: Mapping[str, str], language: str) -> Kit:
        from app.inbox.channels.webchat import kit

        return kit.made(config, language)

    # --- trying ------------------------------------------------------------------------------

    async def check(self) -> tuple[Check, ...]:
        """Sign in, read the archive, come in as a visitor does."""
        steps: list[Check] = []
        try:
            line = await self.line()
            steps.append(Check("sign-in", ok=True, detail=self._place.jid))
            await self._since(line, self.theirs(self.context.now()))
            steps.append(Check("archive", ok=True))
            detail = await website.come_in(self, self._place.guests)
            steps.append(Check("website", ok=True, detail=detail))
        except NightdeskError as error:
            step = ("sign-in", "archive", "website")[len(steps)]
            steps.append(Check(step, ok=False, detail=str(error), problem=error.problem))
        return tuple(steps)


def _refusal(condition: str, words: str) -> ChannelError:
    """What the server said to a message of ours: it went nowhere."""
    if condition in _GONE:
        error: ChannelError = PermanentError("visitor-left", words=words)
    elif condition in _LATER:
        error = TransientError("server-later", words=words)
    else:
        error = PermanentError("refused-message", words=words or condition)
    error.answered = True
    return error


def _known(error: ChannelError, remote_id: str) -> ChannelError:
    """The archive may have it all the same: it is to be recognised there."""
    error.remote_id = remote_id
    return error
