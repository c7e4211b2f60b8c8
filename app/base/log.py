"""The log file and the crash file, and what may not stand in them (reliability 3.8). Any thread.

Redaction works on the finished text of a record, so that arguments, tracebacks and the messages
of foreign libraries all pass through it, and it is applied where the file is written, so that no
logger goes round it. Known secrets (``conceal``) never get through, whatever stands around them.
"""

import base64
import faulthandler
import hashlib
import logging
import os
import re
import secrets
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO
from urllib.parse import quote

FILE, CRASH_FILE = "nightdesk.log", "crash.log"
_BYTES, _FILES = 5_000_000, 5
_LONGEST = 20_000
_TALKATIVE = ("imapclient", "imaplib", "aiosmtplib", "sqlalchemy", "httpx2", "httpcore", "asyncio")

GONE = "[removed]"
_logger = logging.getLogger(__name__)


# --- what is taken out --------------------------------------------------------------------------

_VALUE = r"(?:\"[^\"\n]*\"?|'[^'\n]*'?|[^\s,;&\"')}\]]+)"
_NAMES = (
    r"(?:access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?secret|passw(?:or)?d|passphrase"
    r"|pwd|secret|token|api[_-]?key|vault[_-]?key|nightdesk_secret_\w+)"
)
_RULES = tuple(
    (tuple(hints.split()), re.compile(pattern), replacement.replace("%", GONE))
    for hints, pattern, replacement in (
        (
            "authorization cookie x-api-key",
            r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key)(\W{1,5})[^\n]+",
            r"\1\2%",
        ),
        ("bearer basic", r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}", r"\1 %"),
        (
            "xoauth2 oauthbearer",
            r"(?i)\b(XOAUTH2|OAUTHBEARER)\b[ \t,'\"]+(?:b['\"])?[A-Za-z0-9+/=_-]{4,}",
            r"\1 %",
        ),
        ("login auth", r"\b(LOGIN|AUTHENTICATE|AUTH)\b([ \t]+)[^\n]+", r"\1\2%"),
        ("login auth", r"(?i)\b([a-z]{0,8}\d{1,6} (?:login|authenticate)) [^\n]+", r"\1 %"),
        ("auth ", r"(?i)\b(auth (?:plain|login|cram-md5|xoauth2))\b[^\n]*", r"\1 %"),
        (
            "pass pwd secret token key",
            rf"(?i)({_NAMES}['\"]?\s?(?:=>|[=:])\s?b?){_VALUE}",
            r"\1%",
        ),
        ("code", rf"(?i)(\bcode['\"]?=)(?!\d{{1,3}}\b){_VALUE}", r"\1%"),
        ("://", r"(?i)\b([a-z][a-z0-9+.-]{1,20}://)[^\s/@\"'<>]{1,300}@", r"\1%@"),
        (
            "://",
            r"(?i)\b([a-z][a-z0-9+.-]{1,20}://[^\s?#\"'<>]{1,2000})[?#][^\s\"'<>]*",
            r"\1?%",
        ),
        ("/bot", r"/bot\d+:[\w-]+", "/bot%"),
        ("eyj", r"\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}", "%"),
        (
            "",
            r"\b(?=[a-z0-9+_=-]{0,99}[A-Z])(?=[A-Za-z+_=-]{0,99}\d)[A-Za-z0-9+_-]{40,}={0,2}",
            "%",
        ),
    )
)
"""What credentials look like in commands, headers, addresses and dumps; tokens by their shape.

Each with lower-case words of which one stands in every text that it can match.
"""
_ADDRESS = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")

_concealed: set[str] = set()


def conceal(secret: str) -> None:
    """From now on ``secret`` (four characters or more) never gets into a log, in any usual form."""
    if len(secret) >= 4:
        encoded = base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode("ascii")
        forms = (secret, encoded, quote(secret, safe="", errors="replace"), repr(secret)[1:-1])
        _concealed.update(forms)


def redact(text: str, salt: bytes = b"") -> str:
    """``text`` without credentials; mail addresses become a hash under ``salt``."""
    for secret in sorted(_concealed, key=len, reverse=True):
        if secret in text:
            text = text.replace(secret, GONE)
    lower = text.lower()
    for hints, pattern, replacement in _RULES:
        if any(hint in lower for hint in hints) or (not hints and _has_long_word(text)):
            text = pattern.sub(replacement, text)
    if "@" not in text:
        return text
    return _ADDRESS.sub(lambda found: _hashed(found[0], salt), text)


def _has_long_word(text: str) -> bool:
    return any(len(word) >= 40 for word in text.split())


def _hashed(address: str, salt: bytes) -> str:
    digest = hashlib.blake2b(address.lower().encode(), key=salt[:64], digest_size=5)
    return f"<{digest.hexdigest()}>"


class RedactingFormatter(logging.Formatter):
    """One line a record in UTC; further lines are indented, so that no text can forge a record."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s.%03dZ"
    default_time_format = "%Y-%m-%dT%H:%M:%S"

    def __init__(self, salt: bytes) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s")
        self._salt = salt

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        if len(text) > _LONGEST:
            text = f"{text[: _LONGEST // 2]}\n[...]\n{text[-_LONGEST // 2 :]}"
        return "\n    ".join(redact(text, self._salt).splitlines())


# --- the file -----------------------------------------------------------------------------------


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self) -> IO[str]:  # type: ignore[override]  # the stub narrows it to TextIOWrapper
        return _private(Path(self.baseFilename))


def _private(path: Path) -> IO[str]:
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")


@dataclass(slots=True)
class Logging:
    """What ``setup`` installed; ``close`` takes it away again."""

    _undo: list[Callable[[], object]] = field(default_factory=list)

    def close(self) -> None:
        while self._undo:
            self._undo.pop()()


def setup(log_dir: Path, level: int = logging.INFO) -> Logging:
    """Log to ``log_dir/nightdesk.log`` (5 files of 5 MB, mode 0600), crashes to ``crash.log``.

    Uncaught exceptions of any thread are logged. Raises ``OSError`` when the folder cannot be
    written.
    """
    log_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _PrivateFile(log_dir / FILE, maxBytes=_BYTES, backupCount=_FILES - 1)
    handler.setFormatter(RedactingFormatter(_salt(log_dir / "salt")))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(level, logging.WARNING))
    installed = Logging([handler.close, lambda: root.removeHandler(handler)])
    installed._undo.append(lambda: root.setLevel(before))
    _catch_crashes(log_dir / CRASH_FILE, installed._undo)
    _catch_exceptions(installed._undo)
    return installed


def _salt(path: Path) -> bytes:
    """This installation's own salt: hashes of one cannot be looked up in another's."""
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
    except FileExistsError:
        pass
    return path.read_bytes()


def _catch_crashes(path: Path, undo: list[Callable[[], object]]) -> None:
    """Let the interpreter write its stacks there when it dies of a signal."""
    file = _private(path)
    faulthandler.enable(file, all_threads=True)
    undo += [file.close, faulthandler.disable]


def _catch_exceptions(undo: list[Callable[[], object]]) -> None:
    main, thread = sys.excepthook, threading.excepthook

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            _logger.critical("uncaught exception", exc_info=(kind, error, trace))
        main(kind, error, trace)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            info = (args.exc_type, args.exc_value, args.exc_traceback)
            name = args.thread.name if args.thread else ""
            _logger.critical("uncaught exception in thread %s", name, exc_info=info)
        thread(args)

    sys.excepthook, threading.excepthook = in_main, in_thread
    undo.append(lambda: setattr(threading, "excepthook", thread))
    undo.append(lambda: setattr(sys, "excepthook", main))
