"""Trying an account step by step, changing nothing; what a server's certificate is. Loop thread.

A certificate that is not trusted is looked at over a second connection, which can carry nothing
else: its fingerprint is what a person may decide to trust (``pinned``).
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from ssl import SSLContext
from typing import TYPE_CHECKING

from app.base.errors import AuthError, ChannelError, Problem
from app.inbox.channels.base import Check
from app.inbox.channels.email import certificates
from app.inbox.channels.email.line import Line

if TYPE_CHECKING:
    from app.inbox.channels.email.imap import ImapSession
    from app.inbox.channels.email.smtp import SmtpSession

Secret = Callable[[], Awaitable[str]]
Refused = Callable[[str], Awaitable[bool]]
MakeImap = Callable[[SSLContext | None], "ImapSession"]
MakeSmtp = Callable[[SSLContext | None], "SmtpSession"]
INBOX = "INBOX"


async def imap(make: MakeImap, secret: Secret, refused: Refused) -> tuple[Check, ...]:
    """Resolve, connect, protect, sign in, open INBOX. ``SecretError`` is the caller's to tell."""
    made: list[ImapSession] = []
    line = Line("imap-check", lambda: _noted(made, make(None)), secret, refused)
    try:
        await line.run(lambda session: session.examine(INBOX))
    except ChannelError as error:
        problem = await _told(error, lambda: peek_imap(make))
        return _failed("imap", made[0].stage, made[0].passed, problem) if made else _raised(error)
    finally:
        await line.close()
    return tuple(made[0].passed)


async def smtp(
    make: MakeSmtp, secret: Secret, refused: Refused, takes: Callable[[int | None], None]
) -> tuple[Check, ...]:
    """The same for SMTP, sending nothing; ``takes`` hears how many bytes a message may have."""
    session = make(None)
    try:
        shown = await secret()
        try:
            await session.open(shown, _unheard)
        except AuthError:
            if not await refused(shown):
                raise
            session.abort()
            session = make(None)
            await session.open(await secret(), _unheard)
    except ChannelError as error:
        session.abort()
        if not session.passed and isinstance(error, AuthError):
            return _raised(error)
        problem = await _told(error, lambda: peek_smtp(make))
        return _failed("smtp", session.stage, session.passed, problem)
    takes(session.size_limit)
    await session.quit()
    return tuple(session.passed)


async def greet_imap(make: MakeImap) -> tuple[Check, ...]:
    """As ``imap``, as far as the connection is protected; no secret is needed."""
    made: list[ImapSession] = []
    line = Line("imap-look", lambda: _noted(made, make(None)), _no_secret, greet_only=True)
    try:
        await line.run(_nothing)
    except ChannelError as error:
        problem = await _told(error, lambda: peek_imap(make))
        return _failed("imap", made[0].stage, made[0].passed, problem)
    finally:
        await line.close()
    return tuple(made[0].passed)


async def greet_smtp(make: MakeSmtp) -> tuple[Check, ...]:
    """As ``smtp``, as far as the connection is protected; a server that takes no sign-in fails."""
    session = make(None)
    try:
        await session.greet(_unheard)
    except ChannelError as error:
        session.abort()
        problem = await _told(error, lambda: peek_smtp(make))
        return _failed("smtp", session.stage, session.passed, problem)
    passed = tuple(session.passed)
    if not session.takes_sign_in:
        passed += (Check("smtp-sign-in", ok=False, detail="not offered"),)
    await session.quit()
    return passed


async def peek_imap(make: MakeImap) -> str:
    """The fingerprint of the certificate an IMAP server shows; "" when there is none to see."""
    seen: list[str] = []
    context = certificates.looking(seen)
    line = Line("imap-peek", lambda: make(context), _no_secret, greet_only=True)
    try:
        await line.run(_nothing)
    except ChannelError:
        pass  # it always ends so
    finally:
        await line.close()
    return seen[0] if seen else ""


async def peek_smtp(make: MakeSmtp) -> str:
    seen: list[str] = []
    session = make(certificates.looking(seen))
    try:
        await session.greet(_unheard)
    except ChannelError:
        pass  # it always ends so
    finally:
        session.abort()
    return seen[0] if seen else ""


async def _told(error: ChannelError, peek: Secret) -> Problem:
    """The problem; with the fingerprint when it is the certificate."""
    if error.problem.code != "bad-certificate" or not (seen := await peek()):
        return error.problem
    said = error.problem.params
    pins = certificates.with_pin((), seen, str(said.get("server", "")))
    shown = certificates.shown(seen)
    return Problem("untrusted-certificate", {**said, "fingerprint": shown, "pins": pins})


def besides(pinned: Collection[str], step: Check) -> Check:
    """A certificate that is to be trusted besides these: the setting that trusts all of them."""
    problem = step.problem
    if problem is None or "pins" not in problem.params:
        return step
    (new,) = certificates.read_pins(str(problem.params["pins"]))
    print_, _, server = new.partition("@")
    pins = certificates.with_pin(pinned, print_, server)
    return replace(step, problem=replace(problem, params={**problem.params, "pins": pins}))


def _failed(
    protocol: str, stage: str, passed: Sequence[Check], problem: Problem
) -> tuple[Check, ...]:
    """The steps that worked and the one that did not, in the server's words."""
    said = str(problem.params.get("words") or problem.code)
    return (*passed, Check(f"{protocol}-{stage}", ok=False, detail=said, problem=problem))


def _raised(error: ChannelError) -> tuple[Check, ...]:
    """Before any connection: the token endpoint, for instance."""
    said = str(error.problem.params.get("words") or error.problem.code)
    return (Check("sign-in", ok=False, detail=said, problem=error.problem),)


def _noted(made: "list[ImapSession]", session: "ImapSession") -> "ImapSession":
    made[:] = [session]
    return session


async def _no_secret() -> str:
    return ""


async def _unheard(stage: str) -> None:
    """A check is no attempt: nobody writes down how far it got."""


def _nothing(session: "ImapSession") -> None:
    """Greeting was all."""
