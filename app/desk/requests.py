"""Requests: what the command line asks of a desk, in a form that travels between processes.

``perform`` does one on a desk, whether the asking process opened it or the running window did
(``handover``). It gives JSON objects: the lines to print, and now and then ``{"progress": ...}``
for a bar. Any thread but the writer; the reading ones import neither SQLAlchemy nor asyncio.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from threading import Event
from typing import TYPE_CHECKING, Any, TypeAlias

from app.base.errors import UsageError

if TYPE_CHECKING:
    from app.desk.desk import Desk

Line: TypeAlias = dict[str, Any]
Args: TypeAlias = Mapping[str, Any]
Handler: TypeAlias = "Callable[[Desk, Args, Event], Iterator[Line]]"
PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class Request:
    """A verb and its arguments, JSON all through; paths are absolute."""

    name: str
    args: Args = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verb:
    """Where a request is done. ``writes``: the workspace must be ours; ``long``: it takes a while,
    and another process may want something meanwhile."""

    module: str
    function: str
    writes: bool = False
    long: bool = False


VERBS: Mapping[str, Verb] = {
    "queue": Verb("reading", "queue"),
    "show": Verb("reading", "show"),
    "search": Verb("reading", "search"),
    "outbox": Verb("reading", "outbox"),
    "account list": Verb("reading", "accounts"),
    "agent list": Verb("reading", "agents"),
    "setting list": Verb("settings", "list_all"),
    "setting get": Verb("settings", "get"),
    "setting set": Verb("settings", "change", writes=True),
    "repair": Verb("upkeep", "repair", writes=True, long=True),
    "backup": Verb("upkeep", "backup"),
    "reply": Verb("acting", "reply", writes=True),
    "compose": Verb("acting", "compose", writes=True),
    "note": Verb("acting", "note", writes=True),
    "call": Verb("acting", "call", writes=True),
    "assign": Verb("acting", "assign", writes=True),
    "resolve": Verb("acting", "resolve", writes=True),
    "reopen": Verb("acting", "reopen", writes=True),
    "tag": Verb("triage", "tag", writes=True),
    "snooze": Verb("triage", "snooze", writes=True),
    "priority": Verb("triage", "priority", writes=True),
    "spam": Verb("triage", "spam", writes=True),
    "wait": Verb("triage", "wait", writes=True),
    "pin": Verb("triage", "pin", writes=True),
    "cancel": Verb("acting", "cancel", writes=True),
    "confirm": Verb("acting", "confirm", writes=True),
    "resend": Verb("acting", "resend", writes=True),
    "invite": Verb("odd", "invite", writes=True),
    "unsubscribe": Verb("odd", "unsubscribe", writes=True),
    "agent add": Verb("acting", "add_agent", writes=True),
    "agent rename": Verb("acting", "rename_agent", writes=True),
    "account add": Verb("accounts", "add", writes=True),
    "account set": Verb("accounts", "change", writes=True),
    "account remove": Verb("accounts", "remove", writes=True, long=True),
    "account restore": Verb("accounts", "restore", writes=True),
    "account check": Verb("accounts", "check"),
    "account snippet": Verb("accounts", "snippet"),
    "account audit": Verb("upkeep", "audit", writes=True, long=True),
    "account accept-loss": Verb("upkeep", "accept_loss", writes=True),
    "account sign-in": Verb("accounts", "sign_in", writes=True, long=True),
    "customer list": Verb("customers", "list_"),
    "customer show": Verb("customers", "show"),
    "customer export": Verb("customers", "export"),
    "customer merge": Verb("customers", "merge", writes=True),
    "customer block": Verb("customers", "block", writes=True),
    "customer import": Verb("customers", "bring", writes=True, long=True),
    "customer erase": Verb("customers", "erase", writes=True, long=True),
    "template list": Verb("templates", "list_"),
    "template show": Verb("templates", "show"),
    "template render": Verb("templates", "render"),
    "template variables": Verb("templates", "variables"),
    "template export": Verb("templates", "export"),
    "template add": Verb("templates", "add", writes=True),
    "template import": Verb("templates", "bring", writes=True, long=True),
    "playbook list": Verb("playbooks", "list_"),
    "playbook show": Verb("playbooks", "show"),
    "playbook status": Verb("playbooks", "status"),
    "playbook export": Verb("playbooks", "export"),
    "playbook import": Verb("playbooks", "bring", writes=True, long=True),
    "playbook attach": Verb("playbooks", "attach", writes=True),
    "playbook step": Verb("playbooks", "step", writes=True),
    "playbook finish": Verb("playbooks", "finish", writes=True),
    "playbook detach": Verb("playbooks", "detach", writes=True),
    "suggest": Verb("knowledge", "suggest", writes=True),
    "kb list": Verb("knowledge", "list_"),
    "kb show": Verb("knowledge", "show"),
    "kb search": Verb("knowledge", "search", writes=True),
    "kb questions": Verb("knowledge", "questions"),
    "kb told": Verb("knowledge", "told"),
    "kb add": Verb("knowledge", "add", writes=True),
    "kb state": Verb("knowledge", "state", writes=True),
    "kb import": Verb("knowledge", "bring", writes=True, long=True),
    "kb export": Verb("knowledge", "export"),
    "kb publish": Verb("knowledge", "publish", long=True),
    "import": Verb("importing", "run", writes=True, long=True),
    "sync": Verb("syncing", "run", writes=True, long=True),
}


def verb(name: str) -> Verb:
    """What a request's name stands for; raises ``UsageError("no-such-request")``."""
    if name not in VERBS:
        raise UsageError("no-such-request", name=name)
    return VERBS[name]


def perform(desk: "Desk", request: Request, stop: Event | None = None) -> Iterator[Line]:
    """Do a request; ``stop`` asks a long one to end early. Raises the errors of the desk."""
    found = verb(request.name)
    handler: Handler = getattr(import_module(f"app.desk.handlers.{found.module}"), found.function)
    return handler(desk, request.args, stop or Event())
