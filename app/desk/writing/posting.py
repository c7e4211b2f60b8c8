"""From a letter to a message in the outbox: answers, forwards, first messages; and back.

Runs on the desk's own thread: it reads the conversation and waits for the writer. The draft goes in
the transaction that makes the outbox row, so a crash leaves one of the two, never both.
"""

import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path

from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId, OutboxId
from app.base.paths import Profile
from app.desk.values import Agent, Sent
from app.desk.writing import letter_store, letter_words, rich_text, sending, signatures, talking
from app.desk.writing.letter import Enclosed, Habits, Letter, Mode, Original, Taken
from app.desk.writing.letter_checks import left_open
from app.desk.writing.rich_text import Rich
from app.desk.writing.sending import Parcel, When
from app.inbox import source, timeline
from app.inbox.context import Account
from app.inbox.conversation_commands import CloseUnsent, OpenConversation
from app.inbox.parsing import mime
from app.inbox.parsing.addresses import domain
from app.inbox.sending import compose
from app.inbox.sending.outbox_commands import Cancel
from app.inbox.values import Address, ConversationPage, Direction, Entry
from app.store import bodies
from app.store.commands import Command
from app.store.database import Dbapi
from app.store.queries import one
from app.store.settings import value
from app.store.store import Store

_LONGEST_QUOTE = 200_000
"""Characters of an older message that are quoted below an answer."""


@dataclass(frozen=True, slots=True)
class _Content:
    """What is read: text, HTML (none: text alone), the pictures in that."""

    text: str
    html: str
    pictures: tuple[compose.File, ...] = ()


def send(store: Store, agent: Agent, letter: Letter, hold: float | None) -> Sent:
    """Freeze a letter and hand it to the outbox; raises ``UsageError`` when it cannot be sent.

    ``somebody-wrote`` when the customer or a colleague did since the text was begun (S6).
    """
    names = left_open(letter.body, letter.subject)
    if names:
        raise UsageError("open-variable", names=", ".join(names))
    page = None
    if letter.mode != "new":
        page = store.read(lambda c: timeline.page(c, letter.conversation, agent.id)).result()
    account = sending.sending_account(store, letter.account or (page.account if page else None))
    when = When(hold, letter.send_at, letter.if_silent)
    if talking.is_talk(account):
        files = tuple(_file(store, one) for one in letter.files)
        return talking.say(store, agent, account, page, letter, files, when)
    about = _about(page, letter)
    sender = sending.sender(account, agent, letter.sender, _reached(letter, about))
    mail = _mail(store, agent, account, page, about, letter, sender)
    parcel = _parcel(page, account, letter, mail)
    return sending.queue(store, agent, account, parcel, when, letter)


def _parcel(
    page: ConversationPage | None, account: Account, letter: Letter, mail: compose.NewMail
) -> Parcel:
    parcel = Parcel(
        page.row.id if page else letter.conversation,
        mail,
        letter.bcc,
        letter.seen or (page.last_seen if page else None),
        written=letter.text,
        since=letter.position if page and letter.position else None,
        answers=letter.answers and letter.mode != "forward",
        send_id=letter.send_id,
    )
    if page is not None:
        return parcel
    first = next(iter((*letter.to, *letter.cc, *letter.bcc)), Address("", ""))
    opening = OpenConversation(letter.conversation, account.id, account.kind, first)
    return replace(parcel, opening=opening)


def _mail(
    store: Store,
    agent: Agent,
    account: Account,
    page: ConversationPage | None,
    about: Entry | None,
    letter: Letter,
    sender: Address,
) -> compose.NewMail:
    owner = page.row.id if page else letter.conversation
    content = _content(store, agent, page, about, letter, account, domain(sender.address))
    answer = letter.mode == "reply"
    return compose.NewMail(
        message_id=sending.message_id(store, owner, sender),
        date=store.clock.now(),
        sender=sender,
        to=letter.to or (page.reply_to if page and answer else ()),
        cc=letter.cc,
        subject=_subject(page, about, letter),
        text=content.text,
        html=content.html,
        reply_to=sending.reply_to(account, ()),
        in_reply_to=about.message_id if about and answer else "",
        references=_references(about),
        attachments=tuple(_file(store, one) for one in letter.files),
        inline=content.pictures,
    )


def _about(page: ConversationPage | None, letter: Letter) -> Entry | None:
    """The message it answers or forwards: the one chosen, else the customer's newest."""
    if page is None:
        return None
    chosen = next((e for e in page.entries if e.id == letter.about), None)
    return chosen or parent(page)


def parent(page: ConversationPage) -> Entry | None:
    """What an answer answers: the customer's newest message, else our own."""
    mails = [
        e for e in page.entries if e.direction in (Direction.IN, Direction.OUT) and not e.event
    ]
    heard = [e for e in mails if e.direction is Direction.IN]
    return (heard or mails)[-1] if mails else None


def _reached(letter: Letter, about: Entry | None) -> tuple[Address, ...]:
    if letter.mode == "new" or about is None or about.direction is not Direction.IN:
        return ()
    return (*about.to, *about.cc)


def _references(about: Entry | None) -> tuple[str, ...]:
    if about is None:
        return ()
    return compose.references(about.message_id, about.references, about.in_reply_to)


def _subject(page: ConversationPage | None, about: Entry | None, letter: Letter) -> str:
    if letter.mode == "forward":
        return letter.subject or forward_subject(about.subject if about else "")
    if page is None:
        return letter.subject
    return letter.subject or compose.reply_subject(page.row.subject)


def forward_subject(subject: str) -> str:
    """``Fwd: `` once before the subject."""
    bare = compose.reply_subject(subject).removeprefix("Re:").strip()
    while bare[:4].lower() == "fwd:":
        bare = bare[4:].strip()
    return f"Fwd: {bare}".strip()


# --- the content --------------------------------------------------------------------------------


def _content(
    store: Store,
    agent: Agent,
    page: ConversationPage | None,
    about: Entry | None,
    letter: Letter,
    account: Account,
    host: str,
) -> _Content:
    habit = store.read(lambda c: habits(c, agent.id)).result()
    signature: Rich = ()
    if letter.signature:
        signature = store.read(lambda c: signatures.read(c, agent.id, account.id)).result()
    language = page.customer.language if page is not None and page.customer else "en"
    below = _below(store, about, letter, habit, language or "en")
    text = letter_words.with_signature(letter.text, signature, below.text)
    plain = rich_text.is_plain(letter.body) and rich_text.is_plain(signature)
    if plain and habit.plain_alone and not (letter.mode == "forward" and below.html):
        return _Content(text, "")
    body, pictures = _with_pictures(store, (*letter.body, *_spaced(signature)), host)
    html = rich_text.document(rich_text.to_html(body) + below.html)
    return _Content(text, html, (*pictures, *below.pictures))


def _spaced(signature: Rich) -> Rich:
    return (rich_text.Block(), *signature) if signature else ()


def _below(
    store: Store, about: Entry | None, letter: Letter, habit: Habits, language: str
) -> _Content:
    """What stands below the text: the message answered, or the one forwarded."""
    quotes = letter.mode == "reply" and letter.quote and habit.quote_original
    if about is None or not (quotes or letter.mode == "forward"):
        return _Content("", "")
    forward = letter.mode == "forward"
    raw = store.read(lambda c: source.read(c, store.profile, about.id)).result()
    text = mime.parse(raw).text[:_LONGEST_QUOTE]
    html, pictures = _original_html(raw, text, forward=forward)
    if forward:
        return _Content(
            letter_words.forward_text(about, text, language),
            letter_words.forward_html(about, html, language),
            pictures,
        )
    line = letter_words.attribution(about, language)
    return _Content(
        f"{line}\n{letter_words.quoted(text)}", letter_words.answer_html(line, html), ()
    )


def _original_html(raw: bytes, text: str, *, forward: bool) -> tuple[str, tuple[compose.File, ...]]:
    """The older message's HTML, cleaned like every mail; its pictures go along when forwarded."""
    from app.inbox.cleaning.sanitize import clean

    dirty = mime.html_part(raw)
    cleaned = clean(dirty, remote=forward) if dirty else None
    if cleaned is None or cleaned.too_complex:
        return rich_text.to_html(rich_text.of_text(text)), ()
    if not forward:
        return _without_images(cleaned.html), ()
    parts = mime.inline_images(raw)
    kept = tuple(
        compose.File(f"{name.partition('@')[0][:40]}", parts[name][1], parts[name][0], None, name)
        for name in cleaned.cids
        if name in parts
    )
    return cleaned.html, kept


def _without_images(html: str) -> str:
    import re

    return re.sub(r'<img\b(?:[^">]|"[^"]*")*>', "", html)


def _with_pictures(store: Store, body: Rich, host: str) -> tuple[Rich, tuple[compose.File, ...]]:
    names: dict[str, str] = {}
    files = []
    for n, name in enumerate(rich_text.images(body), 1):
        path = letter_store.picture(store, name)
        if path is None:
            raise UsageError("file-not-found", path=name)
        names[name] = f"{name.partition('.')[0][:32]}@{host}"
        shown = f"image-{n}{path.suffix}"
        files.append(compose.File(shown, path=path, content_id=names[name]))
    return rich_text.with_images(body, names), tuple(files)


def _file(store: Store, enclosed: Enclosed) -> compose.File:
    if enclosed.message is not None:
        from app.desk.odd_parts import raw_part

        owner, part = enclosed.message, enclosed.part
        data = store.read(lambda c: raw_part(c, store.profile, owner, part)).result()
        return compose.File(enclosed.name, data, enclosed.type)
    (file,) = sending.files((Path(enclosed.path),))
    kind = enclosed.type or mimetypes.guess_type(enclosed.name)[0] or ""
    return replace(file, name=enclosed.name or file.name, type=kind)


# --- back ---------------------------------------------------------------------------------------


def take_back(store: Store, agent: Agent, outbox: OutboxId) -> Taken:
    """Cancel a message before it leaves: it is the draft again, above what is begun since."""
    found = store.read(
        lambda c: one(c, "SELECT conversation, message FROM outbox WHERE id = ?", outbox)
    ).result()
    if found is None:
        raise UsageError("no-such-outbox", id=outbox)
    message = found["message"]
    kept = store.read(lambda c: letter_store.sent_letter(c, outbox)).result()
    text = store.read(lambda c: bodies.read(c, [message])).result()[message]
    owner = ConversationId(found["conversation"])
    letter = kept or Letter(owner, body=rich_text.of_text(text))
    now = store.clock.now()
    letter = replace(letter, send_at=None, send_id="", answers=True, updated_at=now)
    letter = _above(letter, store.read(lambda c: letter_store.read(c, owner, agent.id)).result())
    commands: tuple[Command, ...] = (Cancel(outbox),)
    if letter.mode == "new":  # its conversation began with it, and ends with it
        commands = (*commands, CloseUnsent(owner))
        letter = replace(letter, conversation=ConversationId(store.ids.take()))
    store.execute(
        *commands, agent=agent.id, beside=lambda c: letter_store.put(c, agent.id, letter)
    ).result()
    return Taken(outbox, letter, text)


def _above(letter: Letter, begun: tuple[tuple[Mode, Letter], ...]) -> Letter:
    """The letter taken back, with what was begun in its place since below it."""
    other = dict(begun).get(letter.mode)
    if other is None or rich_text.is_empty(other.body) or other.body == letter.body:
        return letter
    return replace(letter, body=(*letter.body, rich_text.Block(), *other.body))


def original(c: Dbapi, profile: Profile, letter: Letter, agent: AgentId) -> Original | None:
    """The message that will stand below a letter, as far as it is shown."""
    page = timeline.page(c, letter.conversation, agent)
    about = _about(page, letter)
    if about is None:
        return None
    text = mime.parse(source.read(c, profile, about.id)).text.strip()
    who = about.sender.name or about.sender.address
    return Original(about.id, who, text[:20_000], text.count("\n") + 1)


def habits(c: Dbapi, agent: AgentId) -> Habits:
    """The settings that sending follows."""
    return Habits(
        undo_seconds=int(value(c, "undo_seconds")),
        after_reply=str(value(c, "after_reply")),
        quote_original=bool(value(c, "quote_reply", "agent", agent)),
        plain_alone=bool(value(c, "plain_alone", "agent", agent)),
    )
