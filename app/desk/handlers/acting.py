"""Requests of agents: answer, write first, note, assign, resolve, reopen. Nothing is sent here."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from app.base.errors import UsageError
from app.base.ids import AccountId, AgentId, ConversationId, MessageId, OutboxId
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.desk.values import Draft, Sent
from app.inbox.parsing.addresses import parse_addresses
from app.inbox.values import Address, ConversationPage

if TYPE_CHECKING:
    from app.store.commands import Command


def reply(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``text``, ``to``, ``cc``, ``all``, ``if_silent``, ``via`` (an account's name),
    ``private`` (an answer to a public post that only they can read), besides those of
    ``compose``."""
    from app.desk.writing import replying
    from app.desk.writing.ways import PRIVATELY

    who = lookup.agent(desk, args)
    page = desk.conversation(lookup.conversation(desk, args["id"])).result()
    via = lookup.account_id(desk, args["via"]) if args.get("via") else None
    text, options = _approved(desk, via or page.account, args)
    draft = Draft(
        page.row.id,
        text,
        to=_addresses(args.get("to"), _is_talk(desk, via or page.account)),
        cc=_copies(page, args),
        attachments=_files(args),
        seen=page.last_seen,
        bcc=_addresses(args.get("bcc")),
        sender=args.get("sender") or "",
        send_at=args.get("send_at"),
        if_silent=bool(args.get("if_silent")),
        html=_html(args),
        account=via,
        options=(*options.items(), *(PRIVATELY if args.get("private") else ())),
    )
    yield _sent(replying.reply(desk.store, who, draft, _hold(args)))


def compose(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``account``, ``to``, ``cc``, ``bcc``, ``sender``, ``subject``, ``text``, ``html`` (a file),
    ``attach``, ``now``, ``send_at`` (microseconds UTC), ``template`` (the name of an approved text)
    and its ``value``s instead of ``text``, ``agent``."""
    from app.desk.writing import replying

    account = lookup.account_id(desk, args["account"])
    talk = _is_talk(desk, account)
    if not talk and args.get("subject") is None:
        raise UsageError("missing-setting", field="--subject")
    text, options = _approved(desk, account, args)
    new = replying.NewConversation(
        account=args["account"],
        to=_addresses(args["to"], talk),
        subject=args.get("subject") or "",
        text=text,
        cc=_addresses(args.get("cc")),
        attachments=_files(args),
        bcc=_addresses(args.get("bcc")),
        sender=args.get("sender") or "",
        send_at=args.get("send_at"),
        html=_html(args),
        options=tuple(options.items()),
    )
    who = lookup.agent(desk, args)
    _, sent = replying.compose_new(desk.store, who, new, _hold(args))
    yield _sent(sent)


def note(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``text``, ``agent``."""
    from app.inbox.conversation_commands import AddNote

    here = lookup.conversation(desk, args["id"])
    message = MessageId(desk.store.ids.take())
    yield _do(desk, args, here, AddNote(message, here, _text(args)))


def call(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``outcome``, ``out``, ``minutes``, ``text``, ``agent``: a call, written down."""
    from app.desk.writing import calling
    from app.inbox.values import CallOutcome

    here = lookup.conversation(desk, args["id"])
    told = calling.made(CallOutcome(args["outcome"]), bool(args.get("out")), args.get("minutes"))
    who = lookup.agent(desk, args)
    done = calling.log(desk.store, who, here, told, args.get("text") or "")
    (row,) = desk.queue_rows((here,)).result()
    yield {"conversation_id": row.id, "command_id": done, "status": row.status.value}


def assign(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``to`` (an agent's name, "me" or "nobody"), ``agent``."""
    from app.inbox.conversation_commands import Assign

    here = lookup.conversation(desk, args["id"])
    yield _do(desk, args, here, Assign(here, _assignee(desk, args)))


def resolve(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``agent``."""
    from app.inbox.conversation_commands import Resolve

    here = lookup.conversation(desk, args["id"])
    yield _do(desk, args, here, Resolve(here))


def reopen(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``, ``agent``."""
    from app.inbox.conversation_commands import Reopen

    here = lookup.conversation(desk, args["id"])
    yield _do(desk, args, here, Reopen(here))


def cancel(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``: of a message in the outbox; ``agent``."""
    from app.desk.writing import posting

    taken = posting.take_back(desk.store, lookup.agent(desk, args), OutboxId(args["id"]))
    yield {"outbox_id": taken.outbox, "state": "cancelled", "text": taken.text}


def confirm(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``: of a message in the outbox; ``agent``."""
    from app.inbox.sending.outbox_evidence import Confirm

    here = Confirm(OutboxId(args["id"]))
    done = desk.store.execute(here, agent=lookup.agent(desk, args).id).result()
    yield {"outbox_id": here.id, "command_id": done.commands[0], "state": "sent"}


def resend(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id``: of a message in the outbox; ``agent``."""
    from app.inbox.sending.outbox_commands import Requeue

    here = Requeue(OutboxId(args["id"]))
    done = desk.store.execute(here, agent=lookup.agent(desk, args).id).result()
    yield {"outbox_id": here.id, "command_id": done.commands[0], "state": "queued"}


def add_agent(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``."""
    from app.team.commands import AddAgent

    id = AgentId(desk.store.ids.take())
    desk.store.execute(AddAgent(id, args["name"]), agent=desk.agent.id).result()
    yield {"id": id, "name": args["name"].strip()}


def rename_agent(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name`` as it is, ``new`` as it shall be."""
    from app.team.commands import RenameAgent

    found = lookup.agent_called(desk, args["name"])
    desk.store.execute(RenameAgent(found.id, args["new"]), agent=desk.agent.id).result()
    yield {"id": found.id, "name": " ".join(args["new"].split())}


def _do(desk: Desk, args: Args, here: ConversationId, command: "Command") -> Line:
    """Apply it; what the conversation then is."""
    done = desk.store.execute(command, agent=lookup.agent(desk, args).id).result()
    (row,) = desk.queue_rows((here,)).result()
    return {
        "conversation_id": row.id,
        "command_id": done.commands[0],
        "status": row.status.value,
        "assignee": row.assignee_name or None,
    }


def _assignee(desk: Desk, args: Args) -> AgentId | None:
    typed = args.get("to") or lookup.ME
    if typed == lookup.NOBODY:
        return None
    found = lookup.agent(desk, args) if typed == lookup.ME else lookup.agent_called(desk, typed)
    return found.id


def _sent(sent: Sent) -> Line:
    return {"outbox_id": sent.outbox, "message_id": sent.message_id, "state": sent.state}


def _text(args: Args) -> str:
    text: str = args.get("text") or ""
    if not text.strip():
        raise UsageError("empty-text")
    return text


def _hold(args: Args) -> float | None:
    return 0.0 if args.get("now") else None


def _copies(page: ConversationPage, args: Args) -> tuple[Address, ...]:
    named = _addresses(args.get("cc"))
    return (*page.reply_all_cc, *named) if args.get("all") else named


def _addresses(typed: Iterable[str] | None, talk: bool = False) -> tuple[Address, ...]:
    """Each may hold several, as in a header; raises ``UsageError`` for one that is none.

    ``talk``: they are no mail addresses: a number, a handle, taken as they are.
    """
    found: list[Address] = []
    for text in typed or ():
        if talk:
            found.append(Address("", text.strip()))
            continue
        people = [a for a in parse_addresses(text) if "@" in a.address]
        if not people or len(text.splitlines()) > 1:  # the second line is nobody's name
            raise UsageError("bad-address", address=text)
        found += people
    return tuple(found)


def _is_talk(desk: Desk, id: AccountId | None) -> bool:
    from app.desk.writing import sending, talking

    return talking.is_talk(sending.sending_account(desk.store, id))


def _approved(desk: Desk, id: AccountId | None, args: Args) -> tuple[str, dict[str, str]]:
    """The text, and what the channel needs for it when it is an approved one."""
    name = args.get("template")
    if not name:
        return _text(args), {}
    from app.desk import approved

    known = desk.engine.approved(AccountId(id or 0)).result()
    return approved.filled(known, name, tuple(args.get("value") or ()))


def _html(args: Args) -> str | None:
    """The file's text; raises ``UsageError`` for one that cannot be read."""
    named = args.get("html")
    if not named:
        return None
    try:
        return Path(named).read_text("utf-8", "replace")
    except OSError as error:
        raise UsageError("file-unreadable", path=str(named)) from error


def _files(args: Args) -> tuple[Path, ...]:
    attached: Any = args.get("attach") or ()
    return tuple(map(Path, attached))
