"""Answers and first messages on channels that are no mail. On the desk's own thread.

What the channel cannot carry is refused in words before anything is queued; formatting becomes
plain text. The record is frozen once (S1), like a mail.
"""

import fnmatch
import os
from dataclasses import dataclass, field

import msgspec

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk import approved, spending
from app.desk.values import Agent, Sent
from app.desk.writing import rich_text, sending, signatures, ways
from app.desk.writing.letter import Letter
from app.desk.writing.sending import Goods, Parcel, When
from app.inbox import records, visibility
from app.inbox.channels import load, spec_of
from app.inbox.channels.base import Raw
from app.inbox.channels.spec import Capabilities, ChannelSpec
from app.inbox.context import Account
from app.inbox.conversation_commands import OpenConversation
from app.inbox.parsing.addresses import canonical
from app.inbox.people import identity_kinds
from app.inbox.prepare import Prepared, prepare
from app.inbox.sending import lengths
from app.inbox.sending.compose import File, content
from app.inbox.threading import message_ids
from app.inbox.values import Address, ConversationPage, Direction, Entry
from app.store.database import Dbapi
from app.store.store import Store

_NOBODY = Address("", "")


@dataclass(frozen=True, slots=True)
class Words:
    """What is to be said: plain text, files, and how (``records.Said.options``)."""

    text: str
    to: Address
    files: tuple[File, ...] = ()
    options: dict[str, str] = field(default_factory=dict)


def is_talk(account: Account) -> bool:
    """Whether an account's messages are no mail."""
    spec = spec_of(account.kind)
    return account.kind != "email" if spec is None else spec.talk


def say(
    store: Store,
    agent: Agent,
    account: Account,
    page: ConversationPage | None,
    letter: Letter,
    files: tuple[File, ...],
    when: When,
) -> Sent:
    """Freeze what is written and hand it to the outbox; raises ``UsageError`` when it cannot go."""
    spec = _spec(account)
    if spec.capabilities.calls:
        raise UsageError("only-calls")
    to = _recipient(spec, page, letter)
    text = rich_text.to_text(letter.body).strip()
    if letter.signature:
        text = _signed(store, agent, account, text)
    words, can = Words(text, to, files, dict(letter.options)), limits(store, account)
    if page is None and not can.starts:
        raise UsageError("cannot-start")
    _refuse(account, can, words, letter)
    _refuse_unwanted(store, account, spec, can, words)
    owner = page.row.id if page else letter.conversation
    about = _about(page, spec, to)
    frozen = _frozen(store, account, owner, words, about)
    opening = None if page else OpenConversation(owner, account.id, spec.people, to)
    parcel = Parcel(
        owner,
        seen=letter.seen or (page.last_seen if page else None),
        opening=opening,
        since=letter.position if page and letter.position else None,
        answers=letter.answers,
        send_id=letter.send_id,
    )
    goods = Goods(frozen, account.address, (to.address,))
    return sending.hand_over(store, agent, account, parcel, goods, when, letter)


def _refuse_unwanted(
    store: Store, account: Account, spec: ChannelSpec, can: Capabilities, words: Words
) -> None:
    """Nothing to whoever said STOP; only approved texts once the reply window is closed."""
    who = (account.id, spec.people, canonical(words.to.address))
    out, heard = store.read(lambda c: (_opted_out(c, *who), last_heard(c, *who))).result()
    if out:
        raise UsageError("opted-out")
    month = store.read(
        lambda c: spending.spent(c, account.id, account.config, store.clock.now())
    ).result()
    if month.over:
        paid, cap = month.words
        raise UsageError("cap-reached", spent=paid, cap=cap, unit=month.unit)
    hours = can.reply_window_hours
    if hours is None or approved.TEMPLATE in words.options:
        return
    if heard is None or heard + hours * 3600 * MICRO <= store.clock.now():
        raise UsageError("window-closed", hours=hours)


def _opted_out(c: Dbapi, account: AccountId, kind: str, address: str) -> bool:
    query = (
        "SELECT 1 FROM opt_out o JOIN identity i ON i.id = o.identity "
        "WHERE o.account = ? AND i.kind = ? AND i.address = ?"
    )
    return c.execute(query, (account, kind, address)).fetchone() is not None


def last_heard(c: Dbapi, account: AccountId, kind: str, address: str) -> int | None:
    """When whoever has that address last wrote to the account."""
    query = f"""
SELECT max(m.received_at) FROM identity i CROSS JOIN message m ON m.sender_identity = i.id
WHERE m.account = ? AND i.kind = ? AND i.address = ? AND m.direction = 'in' AND {ways.SPOKEN}
"""  # noqa: S608  our own text
    found: int | None = c.execute(query, (account, kind, address)).fetchone()[0]
    return found


def limits(store: Store, account: Account) -> Capabilities:
    """What a message from the account can be, by its settings and by what its server says."""
    if account.kind not in ("", account.driver):
        return _spec(account).capabilities
    query = "SELECT longest FROM health WHERE account = ?"
    found = store.read(lambda c: c.execute(query, (account.id,)).fetchone()).result()
    return ways.as_told(load(account.kind).able(account.config), found[0] if found else None)


def _spec(account: Account) -> ChannelSpec:
    """How the account's messages look; a kind that is not built in is like texting."""
    like = ChannelSpec(account.kind, "", "", (), Capabilities(), "push", talk=True)
    return spec_of(account.kind) or like


def _recipient(spec: ChannelSpec, page: ConversationPage | None, letter: Letter) -> Address:
    to = next(iter(letter.to or (page.reply_to if page else ())), None)
    if to is None or not to.address.strip():
        raise UsageError("no-recipient")
    _, shown = identity_kinds.checked(spec.people, to.address)
    address = identity_kinds.number(to.address) or shown
    plain = address if spec.people in identity_kinds.NUMBERS else shown
    name = to.name or (page.row.customer if page and to in page.reply_to else "")
    return Address(name, plain)


def _signed(store: Store, agent: Agent, account: Account, text: str) -> str:
    """With the account's own signature; one made for mail has no place here."""
    found = store.read(lambda c: signatures.of_account(c, agent.id, account.id)).result()
    below = rich_text.to_text(found).strip()
    return f"{text}\n{below}" if text and below else text


def _refuse(account: Account, can: Capabilities, words: Words, letter: Letter) -> None:
    """Say what the channel cannot carry before anything is queued."""
    if not (words.text or words.files or words.options):
        raise UsageError("empty-text")
    longest = can.caption if words.files and can.caption is not None else can.max_length
    length = lengths.of(words.text, can, words.to.address)
    if longest is not None and length > longest:
        raise UsageError("text-too-long", length=length, limit=longest)
    if len((*letter.to, *letter.cc, *letter.bcc)) > 1:
        raise UsageError("one-recipient")
    if words.files and not can.attachments:
        raise UsageError("no-files-here", account=account.name)
    if can.files_limit is not None and len(words.files) > can.files_limit:
        raise UsageError("too-many-files", limit=can.files_limit)
    for file in words.files:
        _refuse_file(can, file)


def _refuse_file(can: Capabilities, file: File) -> None:
    size = len(file.data) if file.path is None else file.path.stat().st_size
    if can.file_limit is not None and size > can.file_limit:
        raise UsageError("file-too-large", name=file.name, limit=can.file_limit)
    kind = file.type or "application/octet-stream"
    if can.file_types and not any(fnmatch.fnmatch(kind, one) for one in can.file_types):
        raise UsageError("file-type-refused", name=file.name)


def _about(page: ConversationPage | None, spec: ChannelSpec, to: Address) -> Entry | None:
    """The message it answers: the newest of theirs on this channel."""
    if page is None:
        return None
    theirs = (
        e for e in reversed(page.entries) if e.direction is Direction.IN and e.channel == spec.shown
    )
    reached = (e for e in theirs if to.address in (e.sender.address, *_addresses(e.reply_to)))
    return next(reached, None)


def _addresses(people: tuple[Address, ...]) -> tuple[str, ...]:
    return tuple(one.address for one in people)


def _frozen(
    store: Store, account: Account, owner: ConversationId, words: Words, about: Entry | None
) -> Prepared:
    now = store.clock.now()
    said = records.Said(
        sender=account.address,
        to=words.to.address,
        name=words.to.name,
        text=words.text,
        at=now,
        files=tuple(File(f.name, content(f), f.type) for f in words.files),
        options=words.options,
    )
    if about is not None:
        said = _answering(store, account, said, about)
    key: bytes = store.read(
        lambda c: c.execute("SELECT message_key FROM workspace").fetchone()[0]
    ).result()
    salt = os.urandom(message_ids.RANDOM_BYTES)
    id = message_ids.make(owner, salt, key, f"{account.kind}.invalid")
    prepared = prepare(Raw(records.freeze(said)), records.normalise_said, now)
    return msgspec.structs.replace(prepared, message_id=id, received_at=now)


def _answering(store: Store, account: Account, said: records.Said, about: Entry) -> records.Said:
    """With what the channel needs of the message it answers; as many can read it as that."""
    from app.inbox import source

    def find(c: Dbapi) -> tuple[str, bytes]:
        query = "SELECT remote_id FROM message WHERE id = ?"
        (remote,) = c.execute(query, (about.id,)).fetchone()
        return remote, source.read(c, store.profile, about.id)

    remote, data = store.read(find).result()
    record, _ = records.unpack(data)
    readers = visibility.FOLLOWERS if about.followers else visibility.PUBLIC[0]
    public = {visibility.OPTION: readers} if about.public else {}
    options = public | dict(load(account.driver).answering(record)) | said.options
    return msgspec.structs.replace(said, answers=remote, options=options)
