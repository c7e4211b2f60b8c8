"""One connection of ``SmtpScript``: reads commands, answers them, fails where it is told to.

Runs on its own thread with a blocking socket.
"""

import base64
import binascii
import re
import socket
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.peers.smtp_faults import FOREVER, Drop, Fault, Step

if TYPE_CHECKING:
    from tests.peers.smtp_script import SmtpScript

POLL = 0.1
HANDSHAKE_TIMEOUT = 10.0
BANNER = b"220 mx.script.test ESMTP"


class Gone(Exception):  # noqa: N818
    """The connection is over: dropped by either side, or the server stops."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message the server took: its envelope, and its bytes as the client meant them."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes
    user: str
    """Who had logged in; empty when nobody."""
    attempt: int


@dataclass(slots=True)
class Attempt:
    """What happened on one connection. ``steps`` are the client's verbs in order, then ``.``."""

    number: int
    security: str
    fault: str
    started: float
    steps: tuple[str, ...] = ()
    tls: bool = False
    user: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    """Those it said 250 to."""
    body_bytes: int = 0
    complete: bool = False
    """The final dot came."""
    password_in_clear: bool = False
    ended: bool = False
    lines: tuple[str, ...] = field(default=(), repr=False)


class Session:
    """Speaks to one client until it leaves or a fault ends it."""

    def __init__(
        self,
        server: "SmtpScript",
        connection: socket.socket,
        attempt: Attempt,
        fault: Fault | None,
    ) -> None:
        self._server = server
        self._socket = connection
        self._attempt = attempt
        self._fault = fault
        self._buffer = bytearray()
        self._mail_came = False
        self._rcpts = 0
        self._socket.settimeout(POLL)

    def run(self) -> None:
        """The whole conversation; raises ``Gone`` or ``OSError`` where it breaks off."""
        if self._fault and self._fault.step == "connect":
            self.leave(self._fault.drop or "close")
            return
        if self._attempt.security == "tls":
            self._secure()
        if not self._answer("banner", BANNER):
            return
        while True:
            self._command(self._read_line())

    def leave(self, how: Drop = "close") -> None:
        """Close the socket, by a reset (RST) when ``how`` says so; safe to call twice."""
        if self._socket.fileno() < 0:
            return
        if how == "reset":
            linger = struct.pack("ii", 1, 0)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._socket.close()

    # commands

    def _command(self, line: bytes) -> None:
        verb, _, rest = line.partition(b" ")
        name = verb.decode("ascii", "replace").upper()
        self._attempt.steps += (name,)
        handler = {
            "EHLO": self._ehlo,
            "HELO": self._ehlo,
            "STARTTLS": self._starttls,
            "AUTH": self._auth,
            "MAIL": self._mail,
            "RCPT": self._rcpt,
            "DATA": self._data,
            "RSET": self._reset,
            "NOOP": self._noop,
            "QUIT": self._quit,
        }.get(name)
        if handler is None:
            self._say(b"502 5.5.2 command not recognised")
        else:
            handler(rest)

    def _ehlo(self, rest: bytes) -> None:
        words = [b"mx.script.test greets " + rest, b"8BITMIME", b"SMTPUTF8", b"ENHANCEDSTATUSCODES"]
        words.append(b"SIZE %d" % self._server.size)
        if self._offers_starttls():
            words.append(b"STARTTLS")
        else:
            ways = self._server.bearer_ways if self._server.good_token else ""
            words.append(f"AUTH PLAIN LOGIN {ways}".rstrip().encode())
        lines = [b"250-" + word for word in words[:-1]] + [b"250 " + words[-1]]
        self._answer("ehlo", b"\r\n".join(lines))

    def _offers_starttls(self) -> bool:
        stripped = self._fault is not None and self._fault.name == "starttls-stripped"
        return self._attempt.security == "starttls" and not self._attempt.tls and not stripped

    def _starttls(self, _: bytes) -> None:
        fault = self._fault if self._fault and self._fault.step == "starttls" else None
        if fault and not fault.reply.startswith(b"220"):
            self._answer("starttls", b"")
            return
        self._say(fault.reply if fault else b"220 2.0.0 go ahead")
        self._buffer.clear()  # what came before TLS must not count as said within it
        self._secure()
        self._reset_envelope()

    def _auth(self, rest: bytes) -> None:
        self._attempt.password_in_clear |= not self._attempt.tls
        mechanism, _, initial = rest.partition(b" ")
        if mechanism.upper() in {b"XOAUTH2", b"OAUTHBEARER"}:
            self._bearer(_decode(initial))
            return
        login = self._plain(initial) if mechanism.upper() == b"PLAIN" else self._login(initial)
        if self._server.passwords.get(login[0]) != login[1]:
            self._say(b"535 5.7.8 wrong user or password")
        elif self._answer("auth", b"235 2.7.0 welcome"):
            self._attempt.user = login[0]

    def _bearer(self, shown: str) -> None:
        """RFC 7628 section 3.2: what is refused gets a challenge, then, once answered, its 535."""
        user = re.search(r"(?:^user|^n,a)=([^\x01,]*)", shown)
        token = re.search(r"\x01auth=Bearer ([^\x01]*)\x01\x01$", shown)
        good = self._server.good_token
        if good and user and token and good(user[1].replace("=2C", ","), token[1]):
            if self._answer("auth", b"235 2.7.0 welcome"):
                self._attempt.user = user[1]
            return
        self._ask(b'{"status":"401","schemes":"bearer"}')
        self._say(b"535 5.7.8 bad token")

    def _plain(self, initial: bytes) -> tuple[str, str]:
        """RFC 4616: authorization identity, user and password with NUL between."""
        parts = _decode(initial or self._ask(b"")).split("\0")
        return (parts[1], parts[2]) if len(parts) == 3 else ("", "?")

    def _login(self, initial: bytes) -> tuple[str, str]:
        user = _decode(initial or self._ask(b"Username:"))
        return user, _decode(self._ask(b"Password:"))

    def _ask(self, prompt: bytes) -> bytes:
        self._say(b"334 " + base64.b64encode(prompt))
        return self._read_line()

    def _mail(self, rest: bytes) -> None:
        self._reset_envelope()
        announced = re.search(rb"\bSIZE=(\d+)", rest, re.IGNORECASE)
        if announced and int(announced[1]) > self._server.size:
            self._say(b"552 5.3.4 message too big")
        elif self._answer("mail", b"250 2.1.0 ok"):
            self._attempt.sender = _address(rest)
            self._mail_came = True

    def _rcpt(self, rest: bytes) -> None:
        if not self._mail_came:
            self._say(b"503 5.5.1 MAIL first")
            return
        self._rcpts += 1
        address = _address(rest)
        if self._answer("rcpt", b"250 2.1.5 ok", self._rcpts, address):
            self._attempt.recipients += (address,)

    def _data(self, _: bytes) -> None:
        if not self._attempt.recipients:
            self._say(b"503 5.5.1 RCPT first")
        elif self._answer("data", b"354 go ahead"):
            self._dot(self._read_body())

    def _dot(self, data: bytes) -> None:
        """The moment of truth: take the message or not, then say so or not."""
        self._attempt.complete = True
        self._attempt.steps += (".",)
        if len(data) > self._server.size:
            self._say(b"552 5.3.4 message too big")
            return
        fault = self._fault_at("dot")
        if fault is None or fault.accept:
            where = self._attempt
            message = Accepted(where.sender, where.recipients, data, where.user, where.number)
            self._server.took(message)
        self._answer("dot", b"250 2.0.0 taken as %d" % self._attempt.number)
        self._reset_envelope(forget=False)

    def _reset(self, _: bytes) -> None:
        self._reset_envelope()
        self._say(b"250 2.0.0 ok")

    def _noop(self, _: bytes) -> None:
        self._say(b"250 2.0.0 ok")

    def _quit(self, _: bytes) -> None:
        self._answer("quit", b"221 2.0.0 bye")
        raise Gone

    def _reset_envelope(self, *, forget: bool = True) -> None:
        """Ready for the next MAIL; the record keeps the last envelope unless it was given up."""
        self._mail_came, self._rcpts = False, 0
        if forget:
            self._attempt.sender, self._attempt.recipients = "", ()

    # faults

    def _fault_at(self, step: Step, nth: int = 0, address: str = "") -> Fault | None:
        fault = self._fault
        if fault is None or fault.step != step or (fault.nth and fault.nth != nth):
            return None
        if fault.once and not self._server.first_time(self._attempt.sender, address):
            return None
        return fault

    def _answer(self, step: Step, usual: bytes, nth: int = 0, address: str = "") -> bool:
        """Give the usual answer or the fault's; whether the step went well."""
        fault = self._fault_at(step, nth, address)
        if fault is None:
            self._say(usual)
            return True
        self._pause(fault)
        if fault.reply or not fault.drop:
            self._say(fault.reply or usual)
        if fault.drop:
            self.leave(fault.drop)
            raise Gone
        return not fault.reply

    def _pause(self, fault: Fault) -> None:
        if fault.wait == FOREVER:
            self._server.reached.set()
            while not self._server.released.wait(POLL):
                self._check_alive()
        elif fault.wait:
            self._server.stopping.wait(fault.wait)

    def _check_alive(self) -> None:
        """Raise ``Gone`` when the client left or the server stops, without reading anything."""
        if self._server.stopping.is_set():
            raise Gone
        try:
            self._buffer += self._receive_once()
        except TimeoutError:
            return

    # bytes

    def _secure(self) -> None:
        self._socket.settimeout(HANDSHAKE_TIMEOUT)
        self._socket = self._server.tls.wrap_socket(self._socket, server_side=True)
        self._socket.settimeout(POLL)
        self._attempt.tls = True

    def _say(self, reply: bytes) -> None:
        self._note("S", reply)
        self._socket.sendall(reply + b"\r\n")

    def _note(self, who: str, line: bytes) -> None:
        self._attempt.lines += (f"{who}: {line.decode('utf-8', 'replace')}",)

    def _read_line(self) -> bytes:
        """The next line without its end; raises ``Gone`` when there will be none."""
        while b"\n" not in self._buffer:
            self._receive()
        line = self._take(self._buffer.index(b"\n") + 1).rstrip(b"\r\n")
        self._note("C", line)
        return line

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _read_body(self) -> bytes:
        """All up to the lone dot (RFC 5321 section 4.1.1.4), with stuffed dots taken out."""
        cut = self._fault if self._fault and self._fault.step == "body" else None
        looked = 0
        while (end := _end_of_body(self._buffer, looked)) < 0 or cut:
            looked = self._attempt.body_bytes = len(self._buffer)
            if cut and (end >= 0 or looked >= cut.after):
                self._pause(cut)
                self.leave(cut.drop or "close")
                raise Gone
            self._receive()
        self._attempt.body_bytes = end
        body = self._take(end + 3)[:-3]
        return re.sub(rb"^\.", b"", body, flags=re.MULTILINE)

    def _receive(self) -> None:
        """Add what comes to the buffer; raises ``Gone`` at the end or when the server stops."""
        while not self._server.stopping.is_set():
            try:
                self._buffer += self._receive_once()
            except TimeoutError:
                continue
            return
        raise Gone

    def _receive_once(self) -> bytes:
        data = self._socket.recv(65536)
        if not data:
            raise Gone
        return data


def _end_of_body(data: bytearray, looked: int) -> int:
    """Length of the body before its lone dot; -1 when it has not come. ``looked``: seen before."""
    if data.startswith(b".\r\n"):
        return 0
    found = data.find(b"\r\n.\r\n", max(0, looked - 4))
    return found + 2 if found >= 0 else -1


def _address(rest: bytes) -> str:
    """The address of ``FROM:<a@b> SIZE=1``; empty for the null sender."""
    found = re.search(rb"<([^>]*)>", rest)
    return found[1].decode("utf-8", "replace") if found else ""


def _decode(text: bytes) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
